import { notFound } from "next/navigation";
import { Button } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/field";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { roleMay } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { readCurrentClaim, readVersions } from "@/lib/db/read/claims";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { VersionList } from "./version-list";

interface VersionsPageProps {
  readonly params: Promise<{ workspace: string; claim: string }>;
  readonly searchParams: Promise<{ on?: string }>;
}

export default async function VersionsPage({ params, searchParams }: VersionsPageProps) {
  const { workspace, claim: claimId } = await params;
  const actor = await requireActor(workspace);
  const id = parseId(claimId) ?? notFound();
  const [claim, versions] = await Promise.all([readCurrentClaim(scopeOf(actor), id), readVersions(scopeOf(actor), id)]);
  if (!claim) notFound();
  const asked = (await searchParams).on ?? "";
  const on = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : null;
  const here = deskAddress(actor.workspaceSlug, "claims", id);
  return (
    <Stack gap="wide">
      <PageHeader
        title="Versions of a claim"
        crumbs={[
          { label: "Claims", href: deskAddress(actor.workspaceSlug, "claims") },
          { label: claim.sentence, href: here },
        ]}
        meta={`${versions.length} ${versions.length === 1 ? "version" : "versions"}, newest first; none is ever changed.`}
      />
      <form method="get" action={`${here}/versions`}>
        <Stack gap="tight">
          <TextField type="date" name="on" label="As of the end of" defaultValue={on ?? ""} />
          <div>
            <Button type="submit">Show</Button>
          </div>
        </Stack>
      </form>
      <VersionList
        workspace={actor.workspaceSlug}
        claimId={id}
        versions={versions}
        on={on}
        mayRestore={roleMay(actor.role, "claim.edit")}
      />
    </Stack>
  );
}
