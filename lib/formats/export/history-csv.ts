import { stringify } from "csv-stringify/sync";
import { type Verb, verbs } from "../../model/events.ts";
import { fieldDiff } from "../../model/field-diff.ts";
import { fieldWords } from "../../model/field-words.ts";
import { csvCell } from "./csv-cell.ts";

/** An act as exports hold it. */
export interface ExportedAct {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly verb: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly about: string | null;
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** A history as CSV with a heading line; what changed is one cell, field by field. Cells a spreadsheet would run are guarded. */
export function historyCsv(acts: readonly ExportedAct[]): string {
  const header = ["id", "at", "by", "act", "kind", "subject", "about", "reason", "changes"];
  const rows = acts.map((act) =>
    [
      act.id,
      act.at.toISOString(),
      act.by,
      verbs[act.verb as Verb]?.act ?? act.verb,
      act.subjectKind,
      act.subjectId,
      act.about ?? "",
      act.reason ?? "",
      changesOf(act)
        .map(({ field, before, after }) => `${field}: ${before ?? "none"} → ${after ?? "none"}`)
        .join("; "),
    ].map(csvCell),
  );
  return stringify([header, ...rows]);
}

/** The same as JSON values. */
export function historyJson(acts: readonly ExportedAct[]) {
  const changed = acts.map((act) => ({ act, changes: changesOf(act) }));
  return { history: changed.map(({ act: { before: _, after: __, ...act }, changes }) => ({ ...act, changes })) };
}

function changesOf({ before, after }: ExportedAct) {
  return fieldDiff(before, after).map((change) => ({ ...change, field: fieldWords(change.field) }));
}
