import type { Comparison, Outcome, Statement } from "../model/comparison.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { compare } from "./compare.ts";
import { tellApart } from "./identity-words.ts";
import { contentWords } from "./plain-words.ts";

/** A text with the statements found in it; `post.start` of each is its place in the text. */
export interface ReadText {
  readonly text: string;
  readonly statements: readonly Statement[];
}

/**
 * What a text and its evidence, given as being about one matter, say of each other: of all their pairs the one that decides. Null where
 * one of them claims nothing that could be compared. A contradiction is dropped to `undecided` where the two texts name different things.
 */
export function compareTexts(claim: ReadText, evidence: ReadText, vocabulary: Vocabulary): Comparison | null {
  const answers = claim.statements.flatMap((a) => {
    const readings = evidence.statements.map((b) => readPair(claim, a, evidence, b, vocabulary));
    return best(readings, agreementFirst) ?? [];
  });
  return best(answers, contradictionFirst);
}

function readPair(claim: ReadText, a: Statement, evidence: ReadText, b: Statement, vocabulary: Vocabulary): Comparison {
  const reading = compare(a, b, vocabulary, { oneMatter: true });
  const sides = [
    { own: sentenceOf(claim.text, a), all: claim.text, aside: asideOf(a) },
    { own: sentenceOf(evidence.text, b), all: evidence.text, aside: asideOf(b) },
  ] as const;
  if (tellApart(...sides)) return stilled(reading, "The two texts name different things.");
  if (otherBase(sides[0].own, a, sides[1].own, b))
    return stilled(reading, "The changes are counted from different times.");
  if (CAN.test(sides[0].own) !== CAN.test(sides[1].own))
    return stilled(reading, "One tells what can be, the other what is.");
  const denial = isDirectional(reading) && (looseDenial(sides[0].own, a) || looseDenial(sides[1].own, b));
  return denial ? stilled(reading, "One of them denies something, and it is not clear what.") : reading;
}

const CAN = /\bcan (?!be seen)|\bcapacity\b|\bcapable of\b/i;

// The sentence the statement stands in; a mark inside a number or an abbreviation ends none.
function sentenceOf(text: string, { post, surface }: Statement): string {
  const start = post?.start ?? 0;
  const before = text.slice(0, start).search(/[.!?]\s+(?=\p{Lu})[^.!?]*$/u);
  const after = text.slice(start + surface.length).search(/[.!?](?:\s|$)/u);
  return text.slice(before < 0 ? 0 : before + 1, after < 0 ? text.length : start + surface.length + after).trim();
}

// Years that the reading took in as times, and the names of those who say it: whether they meet is for the comparison to say.
function asideOf({ content: { period, asOf, change }, chain }: Statement): ReadonlySet<string> {
  const times = [period, asOf, change?.base.period ?? null].filter((time) => time !== null);
  const years = times.flatMap(({ start, end }) => [start.slice(0, 4), end.slice(0, 4)]);
  return new Set([
    ...years,
    ...chain.flatMap(({ source, named }) => contentWords(`${source} ${named?.surface ?? ""}`)),
  ]);
}

function isDirectional({ values, outcome }: Comparison): boolean {
  return outcome === "contradicts" && (values === null || values.gap === null);
}

// A negation in the sentence that the reading of the statement did not take in ("found no increase").
function looseDenial(sentence: string, { content }: Statement): boolean {
  const denied = content.negated || content.modality === "denies";
  return !denied && /\b(?:no|not|never|neither|nor|none|without|fails? to|failed to|hardly)\b|n[’']t\b/i.test(sentence);
}

// "From a year earlier" against "from May", where the reading of the statements took in neither.
function otherBase(one: string, a: Statement, other: string, b: Statement): boolean {
  const open = [a, b].every(({ content: { change } }) => change !== null && change.base.kind === "not-stated");
  const [left, right] = [baseWords(one), baseWords(other)];
  return open && left !== null && right !== null && left !== right;
}

function baseWords(sentence: string): string | null {
  const found = /\b(?:from|compared (?:with|to)|than) ((?:an? |the )?[\p{L}\d]+(?: [\p{L}\d]+)?)/u.exec(sentence);
  return found?.[1]?.toLowerCase() ?? null;
}

function stilled(reading: Comparison, why: string): Comparison {
  if (reading.outcome === "not-comparable" || reading.outcome === "undecided") return reading;
  return { ...reading, outcome: "undecided", bearing: "none", asRetoldBy: null, sentence: `Cannot say: ${why}` };
}

const weight: Readonly<Record<Outcome, number>> = {
  contradicts: 6,
  restates: 5,
  "counts-differently": 4,
  revises: 4,
  compatible: 3,
  undecided: 2,
  "not-comparable": 1,
};

// One figure of the evidence that agrees says more than another of it that differs: that one may count something else.
function agreementFirst(reading: Comparison): number {
  const agrees = reading.reasons.some(({ code }) => code === "values-same" || code === "values-overlap");
  const together = reading.outcome === "restates" || reading.outcome === "compatible";
  return agrees && together && reading.values !== null ? 7 : contradictionFirst(reading);
}

function contradictionFirst({ outcome, bearing }: Comparison): number {
  return weight[outcome] + (bearing === "none" ? 0 : 0.5);
}

function best(readings: readonly Comparison[], rank: (reading: Comparison) => number): Comparison | null {
  return readings.reduce<Comparison | null>((top, next) => (top === null || rank(next) > rank(top) ? next : top), null);
}
