import { isOneVoice } from "../dependence.ts";
import { reason } from "../reasons.ts";
import type { Side } from "../side.ts";
import type { Pair, Step, Which } from "./step.ts";

/** What one voice's two figures are to each other: two of one series, with the later one where the days tell; null for two voices. */
export interface SeriesReading {
  readonly same: boolean;
  readonly later: Which | null;
  readonly reason: Step["reason"];
}

/** Whether a later figure of one voice can revise the other: only within one series (claimant, document family, indicator, coverage, form). */
export function readSeries(pair: Pair): SeriesReading | null {
  if (!isOneVoice(pair)) return null;
  if (!sameSeries(pair)) return { same: false, later: null, reason: reason("series", "no", "series-differs") };
  const later = laterOf(pair.a, pair.b);
  if (later === "together") return { same: true, later: null, reason: reason("series", "yes", "series-same-day") };
  if (later === null)
    return { same: true, later: null, reason: reason("series", "cannot-tell", "series-order-missing") };
  return { same: true, later, reason: reason("series", "yes", "series-same", { later: later === "a" ? "A" : "B" }) };
}

function sameSeries({ a, b }: Pair): boolean {
  const [left, right] = [a.content, b.content];
  const same = left.series === right.series && left.coverage === right.coverage && left.form === right.form;
  return same && a.subject?.key === b.subject?.key;
}

function laterOf({ content: a }: Side, { content: b }: Side): Which | "together" | null {
  const [left, right] = [a.saidOn, b.saidOn];
  if (!left || !right) return null;
  if (left.from && right.to && left.from > right.to) return "a";
  if (right.from && left.to && right.from > left.to) return "b";
  const oneDay = left.from !== null && left.from === left.to && left.from === right.from && right.from === right.to;
  return oneDay ? "together" : null;
}
