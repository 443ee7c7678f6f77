/** One page of a list that is read whole: its rows, and which of how many they are, counted from one; `from` and `to` are 0 where there are none. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly page: number;
  readonly pages: number;
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** The number of a page as an address gives it: from 1 to 99,999; 1 where it says nothing of the kind. */
export function pageIn(given: unknown): number {
  return typeof given === "string" && /^[1-9]\d{0,4}$/.test(given) ? Number(given) : 1;
}

/** The rows of a page; beyond the end it is the last page there is, since a list may have become shorter. */
export function pageOf<T>(all: readonly T[], asked: number, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(1, asked), pages);
  const rows = all.slice((page - 1) * size, page * size);
  const before = (page - 1) * size;
  return { rows, page, pages, from: rows.length > 0 ? before + 1 : 0, to: before + rows.length, total: all.length };
}
