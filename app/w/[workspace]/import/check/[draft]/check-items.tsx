import { Badge } from "@/app/_ui/badge";
import { Checkbox } from "@/app/_ui/choices";
import { dayInWords } from "@/app/_ui/date-words";
import { Table } from "@/app/_ui/table";
import type { ImportCheck } from "@/lib/workflow/check-import";

type Item = ImportCheck["items"][number];

const outcomeMarks = {
  new: { tone: "success", words: "New" },
  updated: { tone: "warning", words: "New revision" },
  "already-here": { tone: "neutral", words: "Already here" },
} as const;

/** Each post as it was read, with where it would go; a revision can be said to be another post. */
export function CheckItems({
  items,
  separate,
}: {
  readonly items: readonly Item[];
  readonly separate: readonly number[];
}) {
  const asked = new Set([
    ...separate,
    ...items.filter(({ outcome }) => outcome === "updated").map(({ position }) => position),
  ]);
  return (
    <Table
      caption="Posts found, in the order of the text"
      captionHidden
      rows={items}
      rowKey={(item) => item.position}
      columns={[
        { key: "line", heading: "Line", figures: true, cell: (item) => item.line.toLocaleString("en-GB") },
        { key: "title", heading: "Post", names: true, cell: (item) => item.draft.title ?? opening(item.draft.text) },
        {
          key: "date",
          heading: "Date",
          cell: (item) => (item.draft.date ? dayInWords(item.draft.date) : "not stated"),
        },
        { key: "byline", heading: "By", cell: (item) => item.draft.byline ?? "not stated" },
        { key: "articles", heading: "Articles quoted", figures: true, cell: (item) => item.draft.articles.length },
        {
          key: "outcome",
          heading: "Would be",
          cell: (item) => <Would item={item} asked={asked} separate={separate} />,
        },
      ]}
    />
  );
}

function Would({
  item,
  asked,
  separate,
}: {
  readonly item: Item;
  readonly asked: ReadonlySet<number>;
  readonly separate: readonly number[];
}) {
  const { tone, words } = outcomeMarks[item.outcome];
  return (
    <>
      <Badge tone={tone}>{words}</Badge>
      {asked.has(item.position) ? (
        <Checkbox
          name="separate"
          value={String(item.position)}
          label="It is another post"
          defaultChecked={separate.includes(item.position)}
        />
      ) : null}
    </>
  );
}

function opening(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** What could not be taken, with place, reason and what to do. */
export function Problems({ problems }: { readonly problems: ImportCheck["problems"] }) {
  if (problems.length === 0) return null;
  return (
    <Table
      caption="Refused"
      rows={problems}
      rowKey={(problem) => `${problem.line} ${problem.reason}`}
      columns={[
        { key: "line", heading: "Line", figures: true, cell: (problem) => problem.line?.toLocaleString("en-GB") ?? "" },
        { key: "reason", heading: "Reason", names: true, cell: (problem) => problem.reason },
        { key: "hint", heading: "What to do", cell: (problem) => problem.hint },
      ]}
    />
  );
}
