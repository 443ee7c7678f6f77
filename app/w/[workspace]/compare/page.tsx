import { LinkButton } from "@/app/_ui/button";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { EmptyState } from "@/app/_ui/states";
import { roleMay } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { scopeOf } from "@/lib/db/read/scope";
import { readStatements } from "@/lib/db/read/statements";
import { parseId } from "@/lib/model/ids";
import { compareClaims } from "@/lib/workflow/compare-claims";
import { CompareDesk } from "./compare-desk";

interface ComparePageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ claims?: string }>;
}

const mostColumns = 4;

export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const actor = await requireActor((await params).workspace);
  const { claims } = await searchParams;
  const named = (typeof claims === "string" ? claims : "").split(",").flatMap((id) => parseId(id) ?? []);
  const statements = await readStatements(scopeOf(actor), [...new Set(named)].slice(0, mostColumns));
  const [base, ...others] = statements;
  if (!base || others.length === 0)
    return (
      <Stack gap="wide">
        <PageHeader title="Compare" />
        <EmptyState
          title="Lay two to four claims side by side"
          act={<LinkButton href={deskAddress(actor.workspaceSlug, "claims")}>Choose claims</LinkButton>}
        >
          Press “Compare” beside a claim in any list; they wait in the tray below until you open the comparison.
        </EmptyState>
      </Stack>
    );
  const readings = await compareClaims(actor, base, others);
  return (
    <Stack gap="wide">
      <PageHeader title="Compare" meta="A is the base. Every step of the reading is below." />
      <CompareDesk
        workspace={actor.workspaceSlug}
        statements={statements}
        readings={readings}
        judges={roleMay(actor.role, "claims.link")}
      />
    </Stack>
  );
}
