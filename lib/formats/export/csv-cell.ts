/** A cell as it may stand in a CSV: what a spreadsheet would run as a formula gets an apostrophe before it, numbers stay as they are. */
export function csvCell(text: string): string {
  const isNumber = /^[+-]?(?:\d{1,20}(?:,\d{3}){0,6})(?:\.\d{1,20})?(?:e[+-]?\d{1,3})?%?$/i.test(text);
  return /^[=+\-@\t\r]/.test(text) && !isNumber ? `'${text}` : text;
}
