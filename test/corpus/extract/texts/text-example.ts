/**
 * A whole text and what a careful reader takes from it. `claims` holds one claim a line:
 * `quote | chain, outermost first | figure = value unit | direction | period | indicator | flags`.
 * A dash leaves a field out of the score; "300.." and "..300" are bounds; "2019", "2019-05", "2019-01..2019-06" and days are periods.
 * Flags: `optional` (finding or missing it is neutral), `denies`, `negated`, `hedged`, `forecast`, `target`, `superlative`.
 */
export interface TextExample {
  readonly id: string;
  readonly publisher: string | null;
  /** The day it was captured, where the text does not say. */
  readonly date?: string;
  readonly text: string;
  readonly claims: string;
  /** The name of a file it came in, where its format decides how it is read ("page.html"). */
  readonly file?: string;
}
