import { ActionForm } from "@/app/_ui/action-form";
import { ButtonRow, LinkButton } from "@/app/_ui/button";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { requireActor } from "@/lib/auth/require-actor";
import { create } from "../actions";
import { SourceFields } from "../source-fields";

export default async function NewSourcePage({ params }: { readonly params: Promise<{ workspace: string }> }) {
  const actor = await requireActor((await params).workspace, "source.edit");
  const here = deskAddress(actor.workspaceSlug, "sources");
  return (
    <Stack gap="wide">
      <PageHeader title="New source" crumbs={[{ label: "Sources", href: here }, { label: "New source" }]} />
      <ActionForm action={create.bind(null, actor.workspaceSlug)}>
        <Stack>
          <SourceFields />
          <ButtonRow>
            <SubmitButton look="primary" pending="Saving…">
              Add source
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
