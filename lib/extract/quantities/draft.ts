import type { Approximation } from "../../model/claim.ts";
import type { Token } from "../../text/tokens.ts";
import type { QuantityKind } from "../mentions.ts";

/** A stretch of tokens [from, to). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A quantity while it is put together: the same as a mention, in tokens. */
export interface Draft extends Stretch {
  readonly kind: QuantityKind;
  /** The number with its unit, approximators left out. */
  readonly core: Stretch;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly per: string | null;
  readonly step: number | null;
  readonly approximation: Approximation | null;
  readonly approximator: string | null;
  readonly noun: Stretch | null;
  /** What the last part of the numeral is multiplied by; lends itself to "3" in "3 to 4 million". */
  readonly scale: number;
  readonly worded: boolean;
}

/** A draft of one number; what is not told is null. */
export function draftOf(core: Stretch, fields: Partial<Draft> & { readonly value: number | null }): Draft {
  return {
    from: core.from,
    to: core.to,
    core,
    kind: "number",
    min: null,
    max: null,
    unit: null,
    per: null,
    step: null,
    approximation: null,
    approximator: null,
    noun: null,
    scale: 1,
    worded: false,
    ...fields,
  };
}

/** True for a number alone: no unit, no sign, no noun says what it counts. */
export function isBare(draft: Draft): boolean {
  return draft.unit === null && draft.kind === "number";
}

/** The words of a stretch as they stand in the text. */
export function wordsOf(text: string, tokens: readonly Token[], { from, to }: Stretch): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** True when a sentence or a line ends between the tokens before `at` and at `at`. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || token.startsLine) return true;
  if (before.kind !== "sign") return false;
  if (before.text === "." || before.text === "!" || before.text === "?") return token.spaced;
  const closing = "”’\"'»)]".includes(before.text) && !before.spaced;
  return closing && token.spaced && ".!?".includes(tokens[at - 2]?.text ?? " ") && isCapitalised(token);
}

/** True for a word that begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const first = token.text[0] ?? "";
  return first !== first.toLowerCase();
}
