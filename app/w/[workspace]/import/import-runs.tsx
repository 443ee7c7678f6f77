import Link from "next/link";
import { instantWords } from "@/app/_ui/date-words";
import { deskAddress } from "@/app/_ui/sections";
import { Table } from "@/app/_ui/table";
import type { readImportRuns } from "@/lib/db/read/imports";

type Run = Awaited<ReturnType<typeof readImportRuns>>[number];

const phaseWords = {
  checked: "Checked",
  applying: "Being applied",
  done: "Applied",
  undone: "Undone",
  failed: "Stopped",
} as const satisfies Record<Run["phase"], string>;

/** The imports of the workspace, newest first. */
export function ImportRuns({ workspace, runs }: { readonly workspace: string; readonly runs: readonly Run[] }) {
  return (
    <Table
      caption="Imports, newest first"
      captionHidden
      list
      rows={runs}
      rowKey={(run) => run.id}
      columns={[
        {
          key: "name",
          heading: "Import",
          names: true,
          cell: (run) => <Link href={deskAddress(workspace, "import", run.id)}>{run.name ?? "Pasted text"}</Link>,
        },
        { key: "publisher", heading: "Publisher", cell: (run) => run.publisher ?? "As the text says" },
        { key: "items", heading: "Items", figures: true, cell: (run) => run.total.toLocaleString("en-GB") },
        { key: "phase", heading: "State", cell: (run) => phaseWords[run.phase] },
        { key: "by", heading: "By", cell: (run) => run.startedBy.name },
        { key: "at", heading: "When", cell: (run) => instantWords(run.startedAt) },
      ]}
    />
  );
}
