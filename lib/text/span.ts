/** Half-open offsets [start, end) in UTF-16 code units into the text they were read from. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words that stand there; `surface` always equals `text.slice(start, end)`. */
export interface Surface extends Span {
  readonly surface: string;
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the words stand in the text at exactly that place; the check behind every stored citation. */
export function standsIn(text: string, span: Span, surface: string): boolean {
  return span.start >= 0 && span.end > span.start && text.slice(span.start, span.end) === surface;
}
