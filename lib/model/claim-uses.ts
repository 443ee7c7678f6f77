/** What refers to a claim, each named in words: what can be taken back first, and what stays for good. */
export interface ClaimUses {
  /** Links and questions. */
  readonly loose: readonly string[];
  /** Judgements and publications; nobody takes them back, so the claim stays with them. */
  readonly forGood: readonly string[];
}

/** Why a claim has to stay, in one or two sentences; null when nothing refers to it. */
export function claimUsesWords({ loose, forGood }: ClaimUses): string | null {
  const all = [...loose, ...forGood];
  if (all.length === 0) return null;
  const way =
    forGood.length === 0
      ? "Take that back first."
      : "What was judged or published stays, so the claim does too; edit it instead.";
  return `The claim has to stay while this refers to it: ${all.join("; ")}. ${way}`;
}
