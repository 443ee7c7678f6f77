import Link from "next/link";
import { instantWords } from "@/app/_ui/date-words";
import { deskAddress } from "@/app/_ui/sections";
import { Table } from "@/app/_ui/table";
import type { JudgementRow } from "@/lib/db/read/queue-work";
import type { QueuePart } from "@/lib/model/queue-view";
import { partWords } from "./queue-words";

interface JudgementListProps {
  readonly workspace: string;
  readonly part: QueuePart;
  readonly rows: readonly JudgementRow[];
}

/** Judgements that wait for a person: what each is of and why it is here. */
export function JudgementList({ workspace, part, rows }: JudgementListProps) {
  return (
    <Table
      caption={partWords[part]}
      list
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "words",
          heading: "What",
          names: true,
          cell: ({ path, words }) => (
            <Link href={deskAddress(workspace, ...path)} prefetch={false}>
              {words}
            </Link>
          ),
        },
        { key: "why", heading: "Why it is here", cell: ({ why }) => why },
        { key: "since", heading: "Since", cell: ({ since }) => instantWords(since) },
      ]}
    />
  );
}
