import { parse } from "csv-parse/sync";
import { normalise } from "../../text/normalise.ts";
import {
  type ClaimColumn,
  type ClaimRow,
  claimColumns,
  type ImportFormat,
  type Parsed,
  type Problem,
} from "./format.ts";

/** Headings people write in spreadsheets, for our columns. */
const headings: Readonly<Record<string, ClaimColumn>> = {
  ...Object.fromEntries(claimColumns.map((column) => [column, column])),
  quote: "quotation",
  text: "quotation",
  words: "quotation",
  claim: "quotation",
  source: "claimant",
  who: "claimant",
  "said by": "claimant",
  measure: "indicator",
  what: "indicator",
  country: "place",
  where: "place",
  figure: "value",
  amount: "value",
  number: "value",
  units: "unit",
  year: "period",
  when: "period",
  "document family": "series",
  outlet: "publisher",
  "published by": "publisher",
  document: "citation",
  title: "citation",
  reference: "citation",
  published: "date",
  link: "url",
};

/** A spreadsheet of claims, one a row, each with its citation; comma, semicolon or tab separated. */
export const csv: ImportFormat = {
  id: "csv",
  title: "Spreadsheet of claims (CSV)",
  detect: ({ name, content }) => /\.(?:csv|tsv)$/i.test(name ?? "") || hasClaimHeadings(content),
  parse: ({ content }) => parseCsv(normalise(content).text),
};

// A paste from a spreadsheet has no name; two known headings in its first line tell it from prose.
function hasClaimHeadings(content: string): boolean {
  const first =
    content
      .replace(/^\uFEFF/, "")
      .slice(0, 1000)
      .split(/\r?\n/, 1)[0] ?? "";
  const cells = first.split(delimiterOf(first)).map(heading);
  return cells.length > 2 && cells.filter((cell) => headings[cell]).length >= 2;
}

function parseCsv(content: string): Parsed {
  const first = content.split("\n", 1)[0] ?? "";
  const problems: Problem[] = [];
  const records = readRecords(content, delimiterOf(first), problems);
  const header = records[0]?.record.map((cell) => headings[heading(cell)] ?? null) ?? [];
  if (!header.some(Boolean)) return { pages: [], rows: [], problems: [...problems, noHeadings] };
  const rows = records.slice(1).flatMap(({ record, line }) => readRow(header, record, line, problems));
  return { pages: [], rows, problems };
}

const noHeadings: Problem = {
  line: 1,
  reason: "The first line names none of our columns",
  hint: `Name at least a quotation or value and a publisher or citation: ${claimColumns.join(", ")}.`,
};

function readRecords(content: string, delimiter: string, problems: Problem[]) {
  const records: { record: string[]; line: number }[] = [];
  try {
    parse(content, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (record: string[], context) => {
        records.push({ record, line: context.lines });
        return null;
      },
    });
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? null;
    problems.push({
      line,
      reason: "A quotation mark is never closed",
      hint: "Close it or save the file again as CSV.",
    });
  }
  return records;
}

function readRow(
  header: readonly (ClaimColumn | null)[],
  record: readonly string[],
  line: number,
  problems: Problem[],
): ClaimRow[] {
  const cells: Partial<Record<ClaimColumn, string>> = {};
  header.forEach((column, index) => {
    const cell = unguard(record[index] ?? "").trim();
    if (column && cell !== "" && !cells[column]) cells[column] = cell;
  });
  const problem = rowProblem(cells, line);
  if (problem) problems.push(problem);
  return problem ? [] : [{ line, cells }];
}

function rowProblem(cells: ClaimRow["cells"], line: number): Problem | null {
  if (!cells.quotation && !cells.value)
    return { line, reason: "The row says nothing", hint: "Fill its quotation, or its value with indicator." };
  if (!cells.citation && !cells.publisher && !cells.url)
    return { line, reason: "The row has no citation", hint: "Fill its publisher, citation or url." };
  if (cells.date && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(cells.date))
    return {
      line,
      reason: `The date “${cells.date.slice(0, 40)}” cannot be read`,
      hint: "Write it as 2015-11-10, 2015-11 or 2015.",
    };
  return null;
}

// Our own export guards cells that a spreadsheet would run as a formula with an apostrophe.
function unguard(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function delimiterOf(line: string): string {
  const counts = [",", ";", "\t"].map((mark) => ({ mark, count: line.split(mark).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

function heading(cell: string): string {
  return cell.trim().replace(/^"|"$/g, "").toLowerCase().replace(/[_-]+/g, " ");
}
