import { notFound } from "next/navigation";
import { ActionForm } from "@/app/_ui/action-form";
import { ButtonRow, LinkButton } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/field";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { requireActor } from "@/lib/auth/require-actor";
import { readCurrentClaim } from "@/lib/db/read/claims";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { ReadingFields } from "../../../_claims/reading-fields";
import { saveClaim } from "./actions";

interface EditPageProps {
  readonly params: Promise<{ workspace: string; claim: string }>;
}

export default async function EditClaimPage({ params }: EditPageProps) {
  const { workspace, claim: claimId } = await params;
  const actor = await requireActor(workspace, "claim.edit");
  const id = parseId(claimId) ?? notFound();
  const claim = (await readCurrentClaim(scopeOf(actor), id)) ?? notFound();
  const here = deskAddress(actor.workspaceSlug, "claims", id);
  return (
    <Stack gap="wide">
      <PageHeader
        title="Edit claim"
        crumbs={[
          { label: "Claims", href: deskAddress(workspace, "claims") },
          { label: claim.sentence, href: here },
        ]}
      />
      <ActionForm action={saveClaim.bind(null, actor.workspaceSlug, id, claim.version)}>
        <Stack>
          <ReadingFields content={claim.content} placeName={placeNamer(defaultVocabulary)} />
          <TextField name="reason" label="Why it is changed" hint="Stands in the history beside the change." required />
          <ButtonRow>
            <SubmitButton look="primary" keys="Mod+Enter" pending="Saving…">
              Save
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
