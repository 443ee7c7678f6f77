import { AutoRefresh } from "@/app/_ui/auto-refresh";
import { deskAddress } from "@/app/_ui/sections";
import { DoneState, EmptyState, FilteredEmpty } from "@/app/_ui/states";
import type { Actor } from "@/lib/access/actor";
import { roleMay } from "@/lib/access/may";
import { type QueueView, queueQuery, wholeQueue } from "@/lib/model/queue-view";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { AddSamples } from "../import/add-samples";
import { ImportAct } from "../posts/posts-view";
import { JudgementList } from "./judgement-list";
import { QueueList } from "./queue-list";
import { partWords } from "./queue-words";
import type { readQueueScreen } from "./read-queue-screen";

interface QueueBodyProps {
  readonly actor: Actor;
  readonly now: Date;
  readonly view: QueueView;
  readonly screen: Awaited<ReturnType<typeof readQueueScreen>>;
}

const indicatorNames = new Map(defaultVocabulary.indicators.map(({ key, name }) => [key, name]));

/** What waits in the part of the queue one looks at, or why nothing does. */
export function QueueBody({ actor, now, view, screen }: QueueBodyProps) {
  const { workspaceSlug: workspace, userId } = actor;
  const { rows, judgements, meets, waiting, full, after } = screen;
  if (judgements && judgements.length > 0)
    return <JudgementList workspace={workspace} part={view.part} rows={judgements} />;
  if (!judgements && rows.length > 0)
    return <QueueList {...{ workspace, userId, now, view, rows, meets, waiting, full, after }} />;
  return <NothingWaits actor={actor} view={view} screen={screen} />;
}

function NothingWaits({ actor, view, screen }: Omit<QueueBodyProps, "now">) {
  const here = deskAddress(actor.workspaceSlug, "queue");
  const filters = filtersOn(here, view);
  if (filters.length > 0)
    return (
      <FilteredEmpty things={screen.judgements ? "judgements" : "candidates"} filters={filters} clearHref={here} />
    );
  if (screen.reading && screen.decidedEver === 0)
    return (
      <EmptyState title="What was imported is being read">
        The claims it proposes appear here by themselves, in a few seconds.
        <AutoRefresh everyMs={2000} />
      </EmptyState>
    );
  if (screen.imported && screen.decidedEver > 0)
    return (
      <DoneState title={`Queue clear · ${screen.today.toLocaleString("en-GB")} decided today`}>
        New posts bring new candidates.
      </DoneState>
    );
  return (
    <EmptyState
      title={screen.imported ? "Nothing to decide" : "The queue begins with a post"}
      act={<WaysToBegin actor={actor} bare={!screen.imported} />}
    >
      The engine reads what is imported and proposes claims here, each with the words it read and why.
    </EmptyState>
  );
}

/** Bringing a post in, or samples into a newsroom that has none; each for whoever may. */
function WaysToBegin({ actor, bare }: { readonly actor: Actor; readonly bare: boolean }) {
  return (
    <>
      <ImportAct actor={actor} />
      {bare && roleMay(actor.role, "samples.add") ? <AddSamples workspace={actor.workspaceSlug} /> : null}
    </>
  );
}

/** The filters that are on, each with the address without it. */
export function filtersOn(here: string, view: QueueView) {
  const without = (more: Partial<QueueView>) => `${here}${queueQuery({ ...view, ...more })}`;
  return [
    ...(view.indicator
      ? [{ label: indicatorNames.get(view.indicator) ?? view.indicator, dropHref: without({ indicator: null }) }]
      : []),
    ...(view.claimant ? [{ label: view.claimant, dropHref: without({ claimant: null }) }] : []),
    ...(view.post ? [{ label: "one post", dropHref: without({ post: null }) }] : []),
    ...(view.part === wholeQueue.part ? [] : [{ label: partWords[view.part], dropHref: without({ part: "all" }) }]),
  ];
}
