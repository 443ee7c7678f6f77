import { LinkButton } from "@/app/_ui/button";
import { deskAddress } from "@/app/_ui/sections";
import { DoneState, EmptyState, FilteredEmpty } from "@/app/_ui/states";

interface QueueEmptyProps {
  readonly workspace: string;
  readonly counts: { readonly decided: number };
  readonly filtered: boolean;
  readonly imported: boolean;
}

/** Nothing waits: because of a filter, because all is decided, or because nothing was imported yet. */
export function QueueEmpty({ workspace, counts, filtered, imported }: QueueEmptyProps) {
  const here = deskAddress(workspace, "queue");
  if (filtered)
    return <FilteredEmpty things="candidates" filters={[{ label: "this filter", dropHref: here }]} clearHref={here} />;
  if (counts.decided > 0)
    return (
      <DoneState title="Queue clear">
        {counts.decided.toLocaleString("en-GB")} decided. New posts bring new candidates.
      </DoneState>
    );
  return (
    <EmptyState
      title={imported ? "Nothing to decide" : "The queue begins with a post"}
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
