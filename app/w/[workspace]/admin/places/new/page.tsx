import type { Metadata } from "next";
import { ActionForm } from "@/app/_ui/action-form";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { requireActor } from "@/lib/auth/require-actor";
import { vocabularyOf } from "../../_vocabulary/readings";
import { addPlace } from "../actions";
import { PlaceFields } from "../place-fields";

export const metadata: Metadata = { title: "New place" };

export default async function NewPlacePage({ params }: { readonly params: Promise<{ workspace: string }> }) {
  const actor = await requireActor((await params).workspace, "vocabulary.add");
  const { places } = await vocabularyOf(actor);
  const { workspaceSlug: workspace } = actor;
  return (
    <Stack gap="wide">
      <PageHeader
        title="New place"
        crumbs={[{ label: "Places", href: deskAddress(workspace, "admin", "places") }, { label: "New" }]}
      />
      <ActionForm action={addPlace.bind(null, workspace)}>
        <Stack>
          <PlaceFields places={places} entry={null} own={[]} />
          <div>
            <SubmitButton look="primary">Add place</SubmitButton>
          </div>
        </Stack>
      </ActionForm>
    </Stack>
  );
}
