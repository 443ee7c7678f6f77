import { notFound } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { readCurrentClaim } from "@/lib/db/read/claims";
import { scopeOf } from "@/lib/db/read/scope";
import { readVocabulary } from "@/lib/db/read/vocabulary";
import { parseId } from "@/lib/model/ids";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { ClaimEdit } from "./claim-edit";

interface EditPageProps {
  readonly params: Promise<{ workspace: string; claim: string }>;
}

export default async function EditClaimPage({ params }: EditPageProps) {
  const { workspace, claim: claimId } = await params;
  const actor = await requireActor(workspace, "claim.edit");
  const id = parseId(claimId) ?? notFound();
  const scope = scopeOf(actor);
  const [claim, vocabulary] = await Promise.all([
    readCurrentClaim(scope, id),
    readVocabulary(scope, defaultVocabulary),
  ]);
  if (!claim) notFound();
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
      <ClaimEdit
        workspace={actor.workspaceSlug}
        claimId={id}
        version={claim.version}
        content={claim.content}
        placeName={placeNamer(vocabulary)}
        back={here}
      />
    </Stack>
  );
}
