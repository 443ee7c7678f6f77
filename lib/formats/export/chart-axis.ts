import { unitWords as namedUnit } from "../../model/figure-words.ts";
import type { QuestionChart } from "../../model/question-view.ts";
import type { Scale } from "../../units/scale.ts";

/** The axis of amounts: its ticks in words, its unit, and where an amount stands. */
export interface Axis {
  readonly unit: string;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** 0 to 1, from the lowest tick upwards. */
  readonly at: (value: number) => number;
}

/** The axis of a chart over a scale: large numbers are told in millions or billions, changes with their sign. */
export function axisOf({ of, unit }: QuestionChart, scale: Scale): Axis {
  const most = Math.max(Math.abs(scale.low), Math.abs(scale.high));
  const [divisor, name] = most >= 1e9 ? [1e9, "billion"] : most >= 1e6 ? [1e6, "million"] : [1, ""];
  const sign = (value: number) => (of === "change" && value > 0 ? "+" : "");
  return {
    unit: unitWords(of, unit, name),
    ticks: scale.ticks.map((value) => ({ value, label: sign(value) + digits(value / divisor) })),
    at: scale.at,
  };
}

function unitWords(of: "level" | "change", unit: string | null, name: string): string {
  const words =
    unit === "percent" ? "percent" : unit === "percentage_point" ? "percentage points" : unit ? namedUnit(unit, 2) : "";
  return [of === "change" ? "Change," : "Amount,", name, words].filter(Boolean).join(" ").replace(/,$/, "");
}

function digits(value: number): string {
  return Number(value.toPrecision(6)).toLocaleString("en-US", { maximumFractionDigits: 6 }).replace("-", "−");
}
