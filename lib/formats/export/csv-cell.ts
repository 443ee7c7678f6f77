/** A CSV that a person opens: with the mark without which spreadsheets take a quotation mark or a minus for three odd letters. */
export function spreadsheetFile(csv: string): string {
  return `\uFEFF${csv}`;
}

/** A cell as it may stand in a CSV: what a spreadsheet would run as a formula gets an apostrophe before it, numbers stay as they are. */
export function csvCell(text: string): string {
  const isNumber = /^[+-]?(?:\d{1,20}(?:,\d{3}){0,6})(?:\.\d{1,20})?(?:e[+-]?\d{1,3})?(?:[ \u00A0\u202F]?%)?$/i.test(
    text,
  );
  return /^[=+\-@\t\r]/.test(text) && !isNumber ? `'${text}` : text;
}
