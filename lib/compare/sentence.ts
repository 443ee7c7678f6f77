import type { Drift } from "../model/comparison.ts";
import type { Pair, Step } from "./checks/step.ts";
import type { Decision } from "./decide.ts";
import { isOneVoice } from "./dependence.ts";
import { gapWords } from "./gap-words.ts";
import { figureWords, type ValueReading } from "./values.ts";

/** What the sentence is made of beside the two claims. */
export interface Told {
  readonly steps: readonly Step[];
  readonly values: ValueReading;
  readonly decision: Decision;
  readonly retoldBy: string | null;
  readonly drift: readonly Drift[];
  /** What a level and a change imply, in words; null where they imply nothing. */
  readonly implied: string | null;
}

/** The reading as one plain English sentence about A and B, with what a retelling changed behind it. */
export function sentenceOf(pair: Pair, told: Told): string {
  const changed = told.drift.map(({ text }) => text).join("; ");
  return `${outcomeSentence(pair, told)}${changed === "" ? "" : ` On the way: ${changed}.`}`;
}

function outcomeSentence(pair: Pair, told: Told): string {
  const { decision, values, retoldBy } = told;
  const working = (decision.because?.reason ?? values.reason).text;
  switch (decision.outcome) {
    case "contradicts":
      return `They would contradict each other${retoldBy === null ? "" : `, as retold by ${retoldBy}`}: ${working}`;
    case "undecided":
      return undecided(pair, told);
    case "counts-differently":
      return `${gapWords(values) ?? "The figures differ"}: one ${isOneVoice(pair) ? "estimate" : "thing"} counted two ways. ${working}`;
    case "restates":
      return `One says again what the other says: ${figureWords(pair.a)}.`;
    case "revises":
      return `${decision.directedFrom === "a" ? "A" : "B"} is the later figure of the same series: ${figures(pair, decision)}.`;
    case "compatible":
      return `Both can be true: ${together(told)}`;
    default:
      return `They cannot be compared: ${working}`;
  }
}

// What is missing is added where it did not matter; what is implied says more than that the kinds differ.
function together({ decision: { because, tie }, values, implied }: Told): string {
  if (because?.effect.kind === "missing") return `${values.reason.text} ${because.reason.text}`;
  if (tie === "implies" && implied !== null) return implied;
  return (because?.reason ?? values.reason).text;
}

function figures({ a, b }: Pair, { directedFrom }: Decision): string {
  const [before, after] = directedFrom === "a" ? [b, a] : [a, b];
  return `${figureWords(before)}, then ${figureWords(after)}`;
}

function undecided(pair: Pair, told: Told): string {
  const {
    steps,
    values,
    decision: { because },
  } = told;
  if (because?.effect.kind !== "missing") return oneVoiceTwoFigures(pair, told);
  const { effect, reason } = because;
  const [side] = effect.sides;
  const other = side === "a" ? "B" : "A";
  const more = steps.flatMap((step) => (step.effect.kind === "missing" && step !== because ? [step.effect.field] : []));
  const also = more.length > 0 ? ` Missing as well: ${[...new Set(more)].join(", ")}.` : "";
  const both =
    effect.sides.length > 1 || /^both /.test(effect.ifSo) ? "they contradict each other" : `${other} contradicts it`;
  const part = steps.some((step) => step.effect.kind === "part");
  const apart = isOneVoice(pair) ? "one voice says two things" : both;
  const then =
    effect.follows ??
    (part ? "they are a part and its whole" : values.relation === "apart" ? apart : "they can be compared");
  return `Cannot say: ${reason.text.replace(/\.$/, "")}; if ${effect.ifSo}, ${then}.${also}`;
}

function oneVoiceTwoFigures({ a, b }: Pair, { decision: { because, wouldDecide } }: Told): string {
  const figure = `${figureWords(a)}, ${figureWords(b)}`;
  if (wouldDecide === "coverage") return `Cannot say: one voice gives two figures of two series (${figure}).`;
  if (because) return `Cannot say: one voice says both. ${because.reason.text}`;
  return `Cannot say: one voice gives two figures (${figure}), and nothing tells that one replaces the other.`;
}
