import type { Metadata } from "next";
import { ActionForm } from "@/app/_ui/action-form";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { requireActor } from "@/lib/auth/require-actor";
import { vocabularyOf } from "../../_vocabulary/readings";
import { addCoverage } from "../actions";
import { CoverageFields } from "../coverage-fields";

export const metadata: Metadata = { title: "New coverage" };

export default async function NewCoveragePage({ params }: { readonly params: Promise<{ workspace: string }> }) {
  const actor = await requireActor((await params).workspace, "vocabulary.add");
  const { coverages } = await vocabularyOf(actor);
  const { workspaceSlug: workspace } = actor;
  return (
    <Stack gap="wide">
      <PageHeader
        title="New coverage"
        crumbs={[{ label: "Coverages", href: deskAddress(workspace, "admin", "coverages") }, { label: "New" }]}
      />
      <ActionForm action={addCoverage.bind(null, workspace)}>
        <Stack>
          <CoverageFields coverages={coverages} entry={null} own={[]} />
          <div>
            <SubmitButton look="primary">Add coverage</SubmitButton>
          </div>
        </Stack>
      </ActionForm>
    </Stack>
  );
}
