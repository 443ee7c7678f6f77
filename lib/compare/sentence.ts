import { numberWords } from "../model/figure-words.ts";
import type { Pair, Step } from "./checks/step.ts";
import type { Decision } from "./decide.ts";
import { figureWords, type ValueReading } from "./values.ts";

/** The reading as one plain English sentence about A and B. */
export function sentenceOf(
  pair: Pair,
  steps: readonly Step[],
  values: ValueReading,
  decision: Decision,
  retoldBy: string | null,
): string {
  switch (decision.outcome) {
    case "contradicts":
      return retoldBy === null
        ? `They would contradict each other: ${values.reason.text}`
        : `They would contradict each other, as retold by ${retoldBy}: ${values.reason.text}`;
    case "undecided":
      return undecided(steps, values, decision);
    case "counts-differently":
      return `${gap(values)}${decision.because?.reason.text ?? ""} One thing, counted two ways.`;
    case "restates":
      return `One says again what the other says: ${figureWords(pair.a)}.`;
    case "revises":
      return `${decision.directedFrom === "a" ? "A" : "B"} is the later figure of the same series: ${figureWords(pair.a)}, ${figureWords(pair.b)}.`;
    case "compatible":
      return `Both can be true: ${(decision.because?.reason ?? values.reason).text}`;
    default:
      return `They cannot be compared: ${(decision.because?.reason ?? values.reason).text}`;
  }
}

function undecided(steps: readonly Step[], values: ValueReading, { because, wouldDecide }: Decision): string {
  if (because?.effect.kind !== "missing")
    return wouldDecide === "saidOn"
      ? `Cannot say: one voice gives two figures, and nothing tells which is the later one.`
      : `Cannot say: ${values.reason.text}`;
  const { effect, reason } = because;
  const [side] = effect.sides;
  const other = side === "a" ? "B" : "A";
  const many = steps.filter((step) => step.effect.kind === "missing").length;
  const also = many > 1 ? " Other fields are missing too." : "";
  const then =
    values.relation === "apart"
      ? `${effect.sides.length > 1 ? "they contradict each other" : `${other} contradicts it`}`
      : "they can be compared";
  return `Cannot say: ${lowerEnd(reason.text)}; if ${effect.ifSo}, ${then}.${also}`;
}

function lowerEnd(text: string): string {
  return text.replace(/\.$/, "");
}

function gap({ a, b, unit }: ValueReading): string {
  if (!a || !b || a.point === null || b.point === null || a.point === 0) return "";
  const difference = b.point - a.point;
  const percent = Math.round((difference / Math.abs(a.point)) * 100);
  const way = difference < 0 ? "below" : "above";
  return `B is ${numberWords(Math.abs(difference))} ${unit ?? ""} ${way} A (${percent < 0 ? "−" : "+"}${Math.abs(percent)} %). `;
}
