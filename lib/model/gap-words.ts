import type { Comparison } from "./comparison.ts";
import { numberWords, unitWords } from "./figure-words.ts";

/** How far a claim's value lies from the base's, as a sentence: "B is 26 markets above A (+7 %).", "B is 2 percentage points below A."; null where no two numbers meet or they are one. */
export function gapWords({ values }: Pick<Comparison, "values">, letter: string): string | null {
  if (!values || values.gap === null || values.gap === 0) return null;
  const size = Math.abs(values.gap);
  const way = values.gap < 0 ? "below" : "above";
  if (values.unit === "percent") return `${letter} is ${numberWords(size)} percentage points ${way} A.`;
  const share =
    values.relativeGap === null
      ? ""
      : ` (${values.gap < 0 ? "−" : "+"}${Math.round(Math.abs(values.relativeGap) * 100)} %)`;
  return `${letter} is ${numberWords(size)} ${unitWords(values.unit, size)} ${way} A${share}.`;
}
