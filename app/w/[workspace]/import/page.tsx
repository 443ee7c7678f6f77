import { PageHeader } from "@/app/_ui/page-header";
import { Section, Stack } from "@/app/_ui/stack";
import { EmptyState } from "@/app/_ui/states";
import { requireActor } from "@/lib/auth/require-actor";
import { readImportRuns } from "@/lib/db/read/imports";
import { scopeOf } from "@/lib/db/read/scope";
import { AddSamples } from "./add-samples";
import { ChooseInput } from "./choose-input";
import { ImportRuns } from "./import-runs";
import { QuickExcerpt } from "./quick-excerpt";

export default async function ImportPage({ params }: { readonly params: Promise<{ workspace: string }> }) {
  const actor = await requireActor((await params).workspace, "post.import");
  const runs = await readImportRuns(scopeOf(actor));
  return (
    <Stack gap="wide">
      <PageHeader title="Import" meta="Choose, check, apply. Nothing is stored before you apply." />
      <ChooseInput workspace={actor.workspaceSlug} />
      <QuickExcerpt workspace={actor.workspaceSlug} />
      <Section id="imports" title="Imports so far">
        {runs.length > 0 ? (
          <ImportRuns workspace={actor.workspaceSlug} runs={runs} />
        ) : (
          <EmptyState title="No imports yet" act={<AddSamples workspace={actor.workspaceSlug} />}>
            Every import is listed here with where each of its posts went. To try the desk first: eight short posts on
            harvests, markets and trade.
          </EmptyState>
        )}
      </Section>
    </Stack>
  );
}
