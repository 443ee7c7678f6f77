import { LinkButton } from "@/app/_ui/button";
import { deskAddress } from "@/app/_ui/sections";
import { DoneState, EmptyState, FilteredEmpty } from "@/app/_ui/states";
import { type QueueView, queueQuery, wholeQueue } from "@/lib/model/queue-view";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { JudgementList } from "./judgement-list";
import { QueueList } from "./queue-list";
import { partWords } from "./queue-words";
import type { readQueueScreen } from "./read-queue-screen";

interface QueueBodyProps {
  readonly workspace: string;
  readonly userId: string;
  readonly now: Date;
  readonly view: QueueView;
  readonly screen: Awaited<ReturnType<typeof readQueueScreen>>;
}

const indicatorNames = new Map(defaultVocabulary.indicators.map(({ key, name }) => [key, name]));

/** What waits in the part of the queue one looks at, or why nothing does. */
export function QueueBody({ workspace, userId, now, view, screen }: QueueBodyProps) {
  const { rows, judgements, meets, waiting, full, after } = screen;
  if (judgements && judgements.length > 0)
    return <JudgementList workspace={workspace} part={view.part} rows={judgements} />;
  if (!judgements && rows.length > 0)
    return <QueueList {...{ workspace, userId, now, view, rows, meets, waiting, full, after }} />;
  return <NothingWaits workspace={workspace} view={view} screen={screen} />;
}

function NothingWaits({ workspace, view, screen }: Omit<QueueBodyProps, "userId" | "now">) {
  const here = deskAddress(workspace, "queue");
  const filters = filtersOn(here, view);
  if (filters.length > 0)
    return (
      <FilteredEmpty things={screen.judgements ? "judgements" : "candidates"} filters={filters} clearHref={here} />
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
      act={
        <LinkButton look="primary" icon="import" href={deskAddress(workspace, "import")}>
          Import
        </LinkButton>
      }
    >
      The engine reads what you import and proposes claims here, each with the words it read and why.
    </EmptyState>
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
