import Link from "next/link";
import { Badge } from "@/app/_ui/badge";
import { Pagination } from "@/app/_ui/pagination";
import { deskAddress } from "@/app/_ui/sections";
import { Table } from "@/app/_ui/table";
import { VisuallyHidden } from "@/app/_ui/visually-hidden";
import type { readImportItems } from "@/lib/db/read/imports";

type Item = Awaited<ReturnType<typeof readImportItems>>[number];

const marks = {
  pending: { tone: "info", words: "Waiting" },
  new: { tone: "success", words: "New" },
  already_here: { tone: "neutral", words: "Already here" },
  updated: { tone: "warning", words: "New revision" },
  refused: { tone: "danger", words: "Refused" },
} as const;

/** Whether the engine has yet to read what an item became. */
function isUnread({ revision }: Item): boolean {
  return revision?._count.extractionRuns === 0;
}

interface RunItemsProps {
  readonly workspace: string;
  readonly runId: string;
  readonly items: readonly Item[];
  /** Whether the page is full, so that more may follow. */
  readonly full: boolean;
}

/** Every post or row of an import with where it went: its place in the input, outcome, reason and hint. */
export function RunItems({ workspace, runId, items, full }: RunItemsProps) {
  const last = items.at(-1)?.position ?? 0;
  const here = deskAddress(workspace, "import", runId);
  return (
    <>
      <Table
        caption="Items in the order of the input"
        captionHidden
        list
        rows={items}
        rowKey={(item) => item.id}
        columns={[
          { key: "line", heading: "Line", figures: true, cell: (item) => item.line?.toLocaleString("en-GB") ?? "" },
          { key: "title", heading: "Post", names: true, cell: (item) => <Title workspace={workspace} item={item} /> },
          {
            key: "outcome",
            heading: "Went",
            cell: (item) => <Badge tone={marks[item.outcome].tone}>{marks[item.outcome].words}</Badge>,
          },
          { key: "why", heading: "Why", cell: (item) => [item.reason, item.hint].filter(Boolean).join(". ") },
          {
            key: "candidates",
            heading: "Candidates",
            figures: true,
            cell: (item) => <Candidates workspace={workspace} item={item} />,
          },
        ]}
      />
      <Pagination
        summary={items.length === 1 ? "1 item" : `${items.length} items`}
        previousHref={items[0] && items[0].position > 0 ? here : null}
        nextHref={full ? `${here}?after=${last}` : null}
      />
    </>
  );
}

// None are found in some posts; in a post that nobody read yet, nobody knows.
function Candidates({ workspace, item }: { readonly workspace: string; readonly item: Item }) {
  if (!item.revision) return "";
  if (isUnread(item)) return "being read";
  const { candidates } = item.revision._count;
  if (candidates === 0 || !item.postId) return candidates;
  return (
    <Link href={`${deskAddress(workspace, "queue")}?post=${item.postId}`}>
      {candidates}
      <VisuallyHidden> candidates of this post in the queue</VisuallyHidden>
    </Link>
  );
}

function Title({ workspace, item }: { readonly workspace: string; readonly item: Item }) {
  const words =
    item.title ?? item.revision?.title ?? (item.outcome === "refused" ? "Refused part" : "Post without a title");
  return item.postId ? <Link href={deskAddress(workspace, "posts", item.postId)}>{words}</Link> : words;
}
