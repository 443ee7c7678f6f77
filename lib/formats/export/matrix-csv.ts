import { stringify } from "csv-stringify/sync";
import type { MatrixEntry, MatrixRow, QuestionMatrix } from "../../model/question-view.ts";
import { csvCell } from "./csv-cell.ts";

/** What a footnote says of one claim beside its figure. */
export interface MatrixNote {
  readonly claimId: string;
  readonly sentence: string;
  readonly said: string;
  readonly about: string;
  /** Captured words with where they stand and the hands they went through. */
  readonly reports: readonly { readonly words: string; readonly where: string; readonly through: string }[];
}

const noteHeader = [
  "Note",
  "Claim",
  "Figure",
  "Value",
  "Low",
  "High",
  "Unit",
  "Said on",
  "About",
  "Status",
  "Not said",
  "Rating",
  "Words",
  "Where",
  "Through",
];

/**
 * A matrix as CSV: what is asked, one line for each row of it with numbered figures, and under it the footnotes with the exact words of every
 * report. An empty cell says that the imported posts hold none. Cells a spreadsheet would run are guarded.
 */
export function matrixCsv(
  asked: { readonly title: string; readonly origins: string },
  matrix: QuestionMatrix,
  notes: readonly MatrixNote[],
): string {
  const entries = matrix.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat()));
  const numbers = new Map(entries.map(({ claimId }, index) => [claimId, index + 1]));
  const head = ["Origin", "Who", "Counts", "What the retelling changed", ...matrix.columns.map(({ label }) => label)];
  const body = matrix.groups.flatMap(({ origin, rows }) => rows.map((row) => rowCells(origin, row, numbers)));
  const foot = entries.flatMap((entry) => noteRows(entry, numbers.get(entry.claimId) ?? 0, notes));
  const all = [[asked.title], [asked.origins], [], head, ...body, [], noteHeader, ...foot];
  return stringify(all.map((row) => row.map(csvCell)));
}

function rowCells(origin: string, row: MatrixRow, numbers: ReadonlyMap<string, number>): string[] {
  const who = row.changed === null ? row.voice : `as retold by ${row.voice}`;
  const cells = row.cells.map((cell) =>
    cell.length === 0 ? "none in the imported posts" : cell.map((entry) => cellWords(entry, numbers)).join("; "),
  );
  return [origin, who, row.counts || "not stated", (row.changed ?? []).join("; "), ...cells];
}

function cellWords({ claimId, figure, status }: MatrixEntry, numbers: ReadonlyMap<string, number>): string {
  return `${figure.words}${status ? ` (${status})` : ""} [${numbers.get(claimId) ?? ""}]`;
}

function noteRows(entry: MatrixEntry, number: number, notes: readonly MatrixNote[]): string[][] {
  const note = notes.find(({ claimId }) => claimId === entry.claimId);
  const { figure, status, missing, standing } = entry;
  const own = [
    String(number),
    note?.sentence ?? "",
    figure.words,
    amount(figure.point),
    amount(figure.low),
    amount(figure.high),
    figure.unit ?? "",
    note?.said ?? "",
    note?.about ?? "",
    status ?? "",
    missing.join("; "),
    standing.rating ?? "not assessed",
  ];
  const reports = note && note.reports.length > 0 ? note.reports : [{ words: "", where: "", through: "" }];
  return reports.map(({ words, where, through }) => [...own, words, where, through]);
}

function amount(value: number | null): string {
  return value === null || !Number.isFinite(value) ? "" : String(value);
}
