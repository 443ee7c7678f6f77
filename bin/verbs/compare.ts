import { compare as compareClaims } from "../../lib/compare/compare.ts";
import { statementOf } from "../../lib/compare/relate.ts";
import { extract } from "../../lib/extract/index.ts";
import type { Comparison, Outcome } from "../../lib/model/comparison.ts";
import { defaultVocabulary } from "../../lib/model/vocabulary/index.ts";
import { normalise } from "../../lib/text/normalise.ts";
import { asVerb, readArguments, VerbError } from "./arguments.ts";
import { answerLines, dayField, textField } from "./lines.ts";

/** `gainsay compare --jsonl`: what a text and its evidence say of each other. */
export function run(args: readonly string[]): Promise<number> {
  return asVerb(() => {
    const { values, positionals } = readArguments(args, { jsonl: { type: "boolean" }, json: { type: "boolean" } });
    if (!values.jsonl) throw new VerbError("compare reads lines: gainsay compare --jsonl FILE|-");
    const parse = (value: unknown) => ({
      id: textField(value, "id"),
      text: textField(value, "text"),
      evidence: textField(value, "evidence"),
      date: dayField(value, "date"),
    });
    return answerLines(positionals[0], parse, ({ id, text, evidence, date }) => ({
      id,
      ...readingOf(text, evidence, date),
    }));
  });
}

// Of all that the two texts claim, the pair that says most of the other: a contradiction first, then agreement.
const weight: Readonly<Record<Outcome, number>> = {
  contradicts: 6,
  restates: 5,
  "counts-differently": 4,
  revises: 4,
  compatible: 3,
  undecided: 2,
  "not-comparable": 1,
};

function readingOf(text: string, evidence: string, date: string | null) {
  const [left, right] = [claimsOf(text, "a", date), claimsOf(evidence, "b", date)];
  const readings = left.flatMap((a) => right.map((b) => compareClaims(a, b, defaultVocabulary, { oneMatter: true })));
  const best = readings.reduce<Comparison | null>(
    (top, next) => (top === null || rank(next) > rank(top) ? next : top),
    null,
  );
  if (best === null)
    return {
      relation: "not-comparable",
      bearing: "none",
      tie: null,
      reasons: ["One of the two claims nothing that could be compared."],
    };
  return {
    relation: best.outcome,
    bearing: best.bearing,
    tie: best.tie,
    sentence: best.sentence,
    reasons: best.reasons.map((reason) => reason.text),
  };
}

function rank({ outcome, bearing }: Comparison): number {
  return weight[outcome] + (bearing === "none" ? 0 : 0.5);
}

function claimsOf(text: string, name: string, date: string | null) {
  return extract(normalise(text).text, { publisher: name, date }).candidates.map((candidate, index) =>
    statementOf(candidate, `${name}${index}`, { id: name, start: candidate.wording.span.start, publishedOn: date }),
  );
}
