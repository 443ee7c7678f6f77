import type { Metadata } from "next";
import { ActionForm } from "@/app/_ui/action-form";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { requireActor } from "@/lib/auth/require-actor";
import { vocabularyOf } from "../../_vocabulary/readings";
import { addIndicator } from "../actions";
import { IndicatorFields } from "../indicator-fields";

export const metadata: Metadata = { title: "New indicator" };

export default async function NewIndicatorPage({ params }: { readonly params: Promise<{ workspace: string }> }) {
  const actor = await requireActor((await params).workspace, "vocabulary.add");
  const { indicators } = await vocabularyOf(actor);
  const { workspaceSlug: workspace } = actor;
  return (
    <Stack gap="wide">
      <PageHeader
        title="New indicator"
        crumbs={[{ label: "Indicators", href: deskAddress(workspace, "admin", "indicators") }, { label: "New" }]}
      />
      <ActionForm action={addIndicator.bind(null, workspace)}>
        <Stack>
          <IndicatorFields indicators={indicators} entry={null} own={[]} />
          <div>
            <SubmitButton look="primary">Add indicator</SubmitButton>
          </div>
        </Stack>
      </ActionForm>
    </Stack>
  );
}
