import { Tabs } from "@/app/_ui/tabs";
import { outcomeWords } from "@/app/_ui/words";
import type { Outcome } from "@/lib/model/comparison";
import { pairsAddress } from "./pairs-query";

interface PairTabsProps {
  readonly workspace: string;
  readonly outcome: Outcome | null;
  readonly all: number;
  readonly byOutcome: readonly { readonly outcome: Outcome; readonly count: number }[];
}

/** The pairs by how the engine reads them, each reading with its count. */
export function PairTabs({ workspace, outcome, all, byOutcome }: PairTabsProps) {
  return (
    <Tabs
      label="Reading"
      tabs={[
        { href: pairsAddress(workspace, null), label: "All", count: all, current: outcome === null },
        ...byOutcome.map(({ outcome: one, count }) => ({
          href: pairsAddress(workspace, one),
          label: outcomeWords[one].reading,
          count,
          current: one === outcome,
        })),
      ]}
    />
  );
}
