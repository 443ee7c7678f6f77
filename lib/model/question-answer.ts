/** What decides which of several answers stands first. */
export interface AnswerStanding {
  readonly sealed: boolean;
  readonly superseded: boolean;
}

interface OpenStanding {
  readonly sealed: false;
  readonly signOff: object | null;
  readonly adjudicates: object | null;
}

/** The answer that stands at the head of a question: a settled one, else a signed-off one, else the newest; null while none is open to the reader. */
export function leadingAnswer<A extends AnswerStanding>(
  oldestFirst: readonly A[],
): Extract<A, { readonly sealed: false }> | null {
  const open = oldestFirst.filter(
    (one): one is Extract<A, { readonly sealed: false }> => !one.sealed && !one.superseded,
  );
  const standing = open as unknown as readonly OpenStanding[];
  const settled = standing.findLastIndex(({ adjudicates }) => adjudicates !== null);
  const signed = standing.findLastIndex(({ signOff }) => signOff !== null);
  return open[settled >= 0 ? settled : signed >= 0 ? signed : open.length - 1] ?? null;
}
