/** The name of a draft on a pair of claims, whichever is named first. */
export function linkDraft(a: string, b: string): string {
  return [a, b].sort().join(" ");
}
