import type { CandidateRow } from "@/lib/db/read/candidates";
import { QueueEmpty } from "./queue-empty";
import { QueueList } from "./queue-list";

interface QueueBodyProps {
  readonly workspace: string;
  readonly rows: readonly CandidateRow[];
  readonly postId: string | null;
  readonly mine: boolean;
  readonly counts: { readonly decided: number };
  readonly imported: boolean;
  readonly pageSize: number;
}

/** The candidates that wait, or why there are none. */
export function QueueBody({ workspace, rows, postId, mine, counts, imported, pageSize }: QueueBodyProps) {
  if (rows.length > 0)
    return <QueueList workspace={workspace} rows={rows} postId={postId} mine={mine} full={rows.length === pageSize} />;
  return <QueueEmpty workspace={workspace} counts={counts} filtered={mine || postId !== null} imported={imported} />;
}
