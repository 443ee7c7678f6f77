import { smallWords, tensWords } from "../../text/number-words.ts";
import type { Numeral } from "../../text/numerals.ts";
import type { Token } from "../../text/tokens.ts";
import { type Draft, draftOf } from "./draft.ts";

const verbs: ReadonlyMap<string, number> = new Map([
  ["doubled", 2],
  ["doubling", 2],
  ["doubles", 2],
  ["redoubled", 2],
  ["tripled", 3],
  ["tripling", 3],
  ["triples", 3],
  ["trebled", 3],
  ["trebling", 3],
  ["quadrupled", 4],
  ["quadrupling", 4],
  ["quintupled", 5],
  ["halved", 0.5],
  ["halving", 0.5],
]);

const multiples: ReadonlyMap<string, number> = new Map([
  ["twice", 2],
  ["thrice", 3],
  ["double", 2],
  ["triple", 3],
  ["treble", 3],
  ["quadruple", 4],
]);

/** "doubled", "more than double", "twice as many", "triple the", "half as many", "threefold". Null for "twice a week" and "double standards". */
export function factorDraft(tokens: readonly Token[], at: number): Draft | null {
  const word = tokens[at]?.lower ?? "";
  const verb = verbs.get(word);
  if (verb !== undefined)
    return /^(?:down|up|back|over)$/u.test(tokens[at + 1]?.lower ?? "") ? null : factor(at, at + 1, verb);
  const fold = foldWord(word);
  if (fold !== null) return factor(at, at + 1, fold);
  if (word === "half") return comparesAs(tokens, at + 1) ? factor(at, comparisonEnd(tokens, at + 1), 0.5) : null;
  const multiple = multiples.get(word);
  if (multiple === undefined) return null;
  if (comparesAs(tokens, at + 1)) return factor(at, comparisonEnd(tokens, at + 1), multiple);
  const next = tokens[at + 1]?.lower ?? "";
  if (/^(?:the|its|their|his|that|those|what|last)$/u.test(next))
    return isOccasion(tokens, at) ? null : factor(at, at + 1, multiple);
  return word !== "twice" && isVerbal(tokens, at) ? factor(at, at + 1, multiple) : null;
}

/** "3 times as many", "ten times higher", "100 times", "5x", "10-fold" after a number. Times that compare nothing are counted. */
export function timesDraft(tokens: readonly Token[], number: Numeral): Draft | null {
  const { from, value, step, worded, scale } = number;
  const hyphen = tokens[number.to]?.text === "-" && !tokens[number.to]?.spaced ? 1 : 0;
  const at = number.to + hyphen;
  const token = tokens[at];
  if (token === undefined || token.startsLine) return null;
  const common = { value, step, worded, scale };
  if (token.lower === "fold") return draftOf({ from, to: at + 1 }, { ...common, kind: "factor", unit: "ratio" });
  if (token.text === "x" && !token.spaced && tokens[at + 1]?.kind !== "number") {
    return draftOf({ from, to: at + 1 }, { ...common, kind: "factor", unit: "ratio" });
  }
  if (token.lower !== "times") return null;
  const compared = comparesAs(tokens, at + 1) || isComparative(tokens[at + 1]);
  if (!compared) return draftOf({ from, to: at + 1 }, { ...common, kind: "count", unit: "time" });
  const to = comparesAs(tokens, at + 1) ? comparisonEnd(tokens, at + 1) : at + 1;
  return draftOf({ from, to }, { ...common, kind: "factor", unit: "ratio", core: { from, to: at + 1 } });
}

function factor(from: number, to: number, value: number): Draft {
  return draftOf({ from, to }, { kind: "factor", value, unit: "ratio", worded: true, core: { from, to: from + 1 } });
}

// "as many … as", "as large".
function comparesAs(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "as" && tokens[at + 1]?.kind === "word" && !tokens[at]?.startsLine;
}

function comparisonEnd(tokens: readonly Token[], at: number): number {
  return /^(?:many|much|large|big|high|likely|long|fast|often|great)$/u.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at;
}

function isComparative(token: Token | undefined): boolean {
  const word = token?.lower ?? "";
  return (
    /^(?:more|less|fewer|the|that|its|their|what|over|above|below|normal|last|those|greater|average|median|annual|usual|core)$/u.test(
      word,
    ) || /.er$/u.test(word)
  );
}

// "twice that week", "twice the following year": how often, not how much.
function isOccasion(tokens: readonly Token[], at: number): boolean {
  return /^(?:day|week|month|year|season|night|same|following)$/u.test(tokens[at + 2]?.lower ?? "");
}

function isVerbal(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:to|will|would|could|may|might|should|can|than|nearly|almost|about|must)$/u.test(tokens[at - 1]?.lower ?? "") &&
    tokens[at + 1]?.text !== "-"
  );
}

function foldWord(word: string): number | null {
  if (!word.endsWith("fold") || word.length < 7) return null;
  const stem = word.slice(0, -4);
  return smallWords.get(stem) ?? tensWords.get(stem) ?? (stem === "hundred" ? 100 : stem === "thousand" ? 1000 : null);
}
