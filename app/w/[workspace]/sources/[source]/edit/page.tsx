import { notFound } from "next/navigation";
import { ActionForm } from "@/app/_ui/action-form";
import { ButtonRow, LinkButton } from "@/app/_ui/button";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { requireActor } from "@/lib/auth/require-actor";
import { scopeOf } from "@/lib/db/read/scope";
import { readSourceIdentity } from "@/lib/db/read/sources";
import { parseId } from "@/lib/model/ids";
import { change } from "../../actions";
import { SourceFields } from "../../source-fields";

interface EditSourceProps {
  readonly params: Promise<{ workspace: string; source: string }>;
}

export default async function EditSourcePage({ params }: EditSourceProps) {
  const { workspace, source: sourceId } = await params;
  const actor = await requireActor(workspace, "source.edit");
  const id = parseId(sourceId) ?? notFound();
  const source = (await readSourceIdentity(scopeOf(actor), id)) ?? notFound();
  const sources = deskAddress(actor.workspaceSlug, "sources");
  const here = deskAddress(actor.workspaceSlug, "sources", id);
  return (
    <Stack gap="wide">
      <PageHeader
        title="Edit source"
        crumbs={[
          { label: "Sources", href: sources },
          { label: source.name, href: here },
        ]}
      />
      <ActionForm action={change.bind(null, actor.workspaceSlug, id, source.version)} seen={source.version}>
        <Stack>
          <SourceFields source={source} />
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
