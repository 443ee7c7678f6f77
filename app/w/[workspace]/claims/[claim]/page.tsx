import Link from "next/link";
import { notFound } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Section, Stack } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { readAppearances, readCurrentClaim } from "@/lib/db/read/claims";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { ClaimBelow } from "../../_claims/claim-below";
import { HistoryOf } from "../../_claims/history-of";
import { Appearances } from "./appearances";
import { ClaimActs } from "./claim-acts";
import { ClaimFields } from "./claim-fields";

interface ClaimPageProps {
  readonly params: Promise<{ workspace: string; claim: string }>;
}

export default async function ClaimPage({ params }: ClaimPageProps) {
  const { workspace, claim: claimId } = await params;
  const actor = await requireActor(workspace);
  const id = parseId(claimId) ?? notFound();
  const scope = scopeOf(actor);
  const claim = (await readCurrentClaim(scope, id)) ?? notFound();
  const appearances = await readAppearances(scope, id);
  return (
    <Stack gap="wide">
      <PageHeader
        title={claim.sentence}
        crumbs={[
          { label: "Claims", href: deskAddress(actor.workspaceSlug, "claims") },
          { label: claim.content.claimant },
        ]}
        acts={<ClaimActs actor={actor} claim={claim} />}
      />
      <Section id="fields" title="What is claimed">
        <ClaimFields claim={claim} />
      </Section>
      <ClaimBelow actor={actor} claimId={id} />
      <Section id="appearances" title={`Where it appears: ${appearances.length}`}>
        <Appearances actor={actor} appearances={appearances} />
      </Section>
      <HistoryOf
        actor={actor}
        kind="claim"
        id={id}
        acts={<Link href={deskAddress(actor.workspaceSlug, "claims", id, "versions")}>Versions: {claim.version}</Link>}
      />
    </Stack>
  );
}
