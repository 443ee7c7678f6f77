import { PageHeader } from "@/app/_ui/page-header";
import { pageAddress } from "@/app/_ui/pagination";
import { deskAddress } from "@/app/_ui/sections";
import { Section, Stack } from "@/app/_ui/stack";
import { EmptyState } from "@/app/_ui/states";
import { requireActor } from "@/lib/auth/require-actor";
import { readClosedCrossChecks, readOpenCrossChecks } from "@/lib/db/read/cross-checks";
import { scopeOf } from "@/lib/db/read/scope";
import { pageIn } from "@/lib/model/paging";
import { CrossCheckList } from "./cross-check-list";

interface CrossChecksPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ waiting?: string; done?: string }>;
}

export default async function CrossChecksPage({ params, searchParams }: CrossChecksPageProps) {
  const actor = await requireActor((await params).workspace);
  const scope = scopeOf(actor);
  const { waiting, done } = await searchParams;
  const here = deskAddress(actor.workspaceSlug, "cross-checks");
  const [open, closed] = await Promise.all([readOpenCrossChecks(scope), readClosedCrossChecks(scope)]);
  return (
    <Stack gap="wide">
      <PageHeader title="Cross-checks" meta={`${open.length} waiting, ${closed.length} done`} />
      {open.length + closed.length === 0 ? (
        <EmptyState title="No cross-checks yet">
          Here wait the judgements that somebody else should make again, without having read the first.
        </EmptyState>
      ) : null}
      {open.length > 0 ? (
        <Section id="open" title="Waiting">
          <CrossCheckList
            actor={actor}
            checks={open}
            caption="Waiting"
            page={pageIn(waiting)}
            hrefOf={(page) => pageAddress(here, { done: done ?? null }, page, "waiting")}
          />
        </Section>
      ) : null}
      {closed.length > 0 ? (
        <Section id="closed" title="Done">
          <CrossCheckList
            actor={actor}
            checks={closed}
            caption="Done"
            page={pageIn(done)}
            hrefOf={(page) => pageAddress(here, { waiting: waiting ?? null }, page, "done")}
          />
        </Section>
      ) : null}
    </Stack>
  );
}
