import { notFound } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { readCrossCheck } from "@/lib/db/read/cross-checks";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { AssessableView, readAssessable } from "../../_assess/assessable";
import { Blind } from "./blind";
import { Revealed } from "./revealed";

interface CrossCheckPageProps {
  readonly params: Promise<{ workspace: string; check: string }>;
}

export default async function CrossCheckPage({ params }: CrossCheckPageProps) {
  const { workspace, check: checkId } = await params;
  const actor = await requireActor(workspace);
  const id = parseId(checkId) ?? notFound();
  const check = (await readCrossCheck(scopeOf(actor), id)) ?? notFound();
  const assessable = await readAssessable(actor, check.first.subject, check.first.words);
  return (
    <Stack gap="wide">
      <PageHeader
        title="Cross-check"
        crumbs={[
          { label: "Cross-checks", href: deskAddress(actor.workspaceSlug, "cross-checks") },
          { label: check.first.words },
        ]}
        meta={`First judged by ${check.first.author}`}
      />
      <AssessableView actor={actor} of={assessable} />
      {check.submittedAt || check.waivedAt ? (
        <Revealed actor={actor} check={check} />
      ) : (
        <Blind actor={actor} check={check} assessable={assessable} />
      )}
    </Stack>
  );
}
