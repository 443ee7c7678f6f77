import { notFound } from "next/navigation";
import { ActionForm } from "@/app/_ui/action-form";
import { ButtonRow, LinkButton } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/field";
import { PageHeader } from "@/app/_ui/page-header";
import { Quote } from "@/app/_ui/quote";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { requireActor } from "@/lib/auth/require-actor";
import { readChain } from "@/lib/db/read/chains";
import { readCurrentClaim } from "@/lib/db/read/claims";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { HandFields } from "../../../../_claims/hand-fields";
import { fixAttribution } from "./actions";

interface AttributionPageProps {
  readonly params: Promise<{ workspace: string; claim: string; appearance: string }>;
}

export default async function AttributionPage({ params }: AttributionPageProps) {
  const { workspace, claim: claimId, appearance: appearanceId } = await params;
  const actor = await requireActor(workspace, "claim.edit");
  const [id, own] = [parseId(claimId) ?? notFound(), parseId(appearanceId) ?? notFound()];
  const [claim, chain] = await Promise.all([readCurrentClaim(scopeOf(actor), id), readChain(scopeOf(actor), own)]);
  if (!claim || chain?.claimId !== id) notFound();
  const here = deskAddress(actor.workspaceSlug, "claims", id);
  const claims = deskAddress(actor.workspaceSlug, "claims");
  return (
    <Stack gap="wide">
      <PageHeader
        title="Fix attribution"
        crumbs={[
          { label: "Claims", href: claims },
          { label: claim.sentence, href: here },
        ]}
        meta="Through which hands these words came, from the publisher to the claimant."
      />
      <Quote words={chain.surface} />
      <ActionForm action={fixAttribution.bind(null, actor.workspaceSlug, id, own, chain.version)} seen={chain.version}>
        <Stack>
          <HandFields hands={chain.hands} endsInClaimant />
          <TextField name="reason" label="Why it is changed" hint="Stands in the history beside the change." required />
          <ButtonRow>
            <SubmitButton look="primary" keys="Mod+Enter" pending="Saving…">
              Fix attribution
            </SubmitButton>
            <LinkButton look="quiet" href={here}>
              Cancel
            </LinkButton>
          </ButtonRow>
        </Stack>
      </ActionForm>
    </Stack>
  );
}
