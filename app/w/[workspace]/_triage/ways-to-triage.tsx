import { deskAddress } from "@/app/_ui/sections";
import { Tabs } from "@/app/_ui/tabs";
import { type QueueView, queueQuery } from "@/lib/model/queue-view";

interface WaysToTriageProps {
  readonly workspace: string;
  readonly view: QueueView;
  /** Where the cards begin; null when nothing of the post waits. */
  readonly candidate: string | null;
  readonly post: string;
  readonly current: "cards" | "grid";
}

/** Two views of the same work: one card at a time, or the figures of a post as a grid. */
export function WaysToTriage({ workspace, view, candidate, post, current }: WaysToTriageProps) {
  const cards = candidate ? deskAddress(workspace, "queue", candidate) : deskAddress(workspace, "queue");
  const grid = queueQuery({ ...view, post, sort: "text" });
  return (
    <Tabs
      label="How to triage"
      tabs={[
        { href: `${cards}${queueQuery(view)}`, label: "Cards", current: current === "cards" },
        {
          href: `${deskAddress(workspace, "queue", "grid")}${grid}`,
          label: "Grid of this post",
          current: current === "grid",
        },
      ]}
    />
  );
}
