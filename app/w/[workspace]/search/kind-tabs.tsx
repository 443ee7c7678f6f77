import { Tabs } from "@/app/_ui/tabs";
import type { FoundOfKind } from "@/lib/db/read/search";
import { type SearchKind, searchKindWords } from "@/lib/model/search";
import { searchAddress } from "./search-query";

interface KindTabsProps {
  readonly workspace: string;
  readonly words: string;
  readonly kind: SearchKind | null;
  readonly groups: readonly FoundOfKind[];
  readonly total: number;
}

/** What was found by kind, each kind that has any with its count. */
export function KindTabs({ workspace, words, kind, groups, total }: KindTabsProps) {
  return (
    <Tabs
      label="Kind"
      tabs={[
        { href: searchAddress(workspace, words, null), label: "All", count: total, current: kind === null },
        ...groups
          .filter((group) => group.total > 0)
          .map((group) => ({
            href: searchAddress(workspace, words, group.kind),
            label: searchKindWords[group.kind],
            count: group.total,
            current: kind === group.kind,
          })),
      ]}
    />
  );
}
