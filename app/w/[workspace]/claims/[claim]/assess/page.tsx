import { notFound } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Section, Stack } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { readCurrentClaim } from "@/lib/db/read/claims";
import { readRatingPoints, readReliabilityOf } from "@/lib/db/read/scales";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { AssessForm } from "../../../_assess/assess-form";
import { claimOffers } from "../../../_assess/offers";
import { ClaimFields } from "../claim-fields";
import { saveAssessment } from "./actions";

interface AssessPageProps {
  readonly params: Promise<{ workspace: string; claim: string }>;
}

export default async function AssessPage({ params }: AssessPageProps) {
  const { workspace, claim: claimId } = await params;
  const actor = await requireActor(workspace, "assessment.write");
  const id = parseId(claimId) ?? notFound();
  const scope = scopeOf(actor);
  const claim = (await readCurrentClaim(scope, id)) ?? notFound();
  const [points, offers, claimant] = await Promise.all([
    readRatingPoints(scope),
    claimOffers(scope, id),
    readReliabilityOf(scope, claim.content.claimant, actor.userId),
  ]);
  const here = deskAddress(actor.workspaceSlug, "claims", id);
  return (
    <Stack gap="wide">
      <PageHeader
        title="Assess"
        crumbs={[
          { label: "Claims", href: deskAddress(actor.workspaceSlug, "claims") },
          { label: claim.sentence, href: here },
        ]}
      />
      <Section id="claim" title={claim.sentence}>
        <ClaimFields claim={claim} />
      </Section>
      <AssessForm
        action={saveAssessment.bind(null, actor.workspaceSlug, id, claim.version)}
        seen={claim.version}
        points={points}
        offers={offers}
        claimant={claimant}
        submit="Save assessment"
        back={here}
        mayAsk
        keep={{ workspace: actor.workspaceSlug, subject: id }}
      />
    </Stack>
  );
}
