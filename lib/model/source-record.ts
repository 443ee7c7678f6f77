/** The rating of one claim on its scale; `rank` is null for one outside the order, or where nobody judged. */
export interface RankedClaims {
  readonly rank: number | null;
  readonly worst: number;
  readonly best: number;
  readonly claims: number;
}

/** How the claims of one source fared here. */
export interface SourceRecord {
  readonly claims: number;
  /** Of these, with a rating within the order of the scale. */
  readonly checked: number;
  /** How many are rated above and how many below the middle; null while too few are checked to say anything of the source. */
  readonly split: { readonly supported: number; readonly contradicted: number } | null;
}

/** Below so many checked claims a share says more of chance than of the source. */
export const fewestChecked = 10;

/** Adds up the ratings of a source's claims; what stands in the middle of its scale is neither supported nor contradicted. */
export function sourceRecord(rows: readonly RankedClaims[]): SourceRecord {
  const sum = (counted: readonly RankedClaims[]) => counted.reduce((total, { claims }) => total + claims, 0);
  const checked = rows.filter(({ rank }) => rank !== null);
  const side = (which: (place: number) => boolean) =>
    sum(checked.filter(({ rank, worst, best }) => which((rank ?? 0) - (worst + best) / 2)));
  const count = sum(checked);
  return {
    claims: sum(rows),
    checked: count,
    split:
      count < fewestChecked
        ? null
        : { supported: side((place) => place > 0), contradicted: side((place) => place < 0) },
  };
}

/** A record in words: "12 checked: 8 supported, 3 contradicted", "2 checked: too few to say". */
export function recordWords({ checked, split }: SourceRecord): string {
  if (split === null) return `${checked === 0 ? "None" : checked} checked: too few to say`;
  const rest = checked - split.supported - split.contradicted;
  return `${checked} checked: ${split.supported} supported, ${split.contradicted} contradicted${rest > 0 ? `, ${rest} unresolved` : ""}`;
}
