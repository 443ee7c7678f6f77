import type { Bearing, Reason } from "../model/comparison.ts";
import type { Period } from "../units/period.ts";
import { lengthInDays, overlaps } from "../units/period.ts";
import type { Pair, Step } from "./checks/step.ts";
import type { Decision } from "./decide.ts";
import { isOneVoice } from "./dependence.ts";
import { reason } from "./reasons.ts";
import type { Side } from "./side.ts";
import type { ValueReading } from "./values.ts";

/** The longest stretch, in days, over which one movement is held against another: two years. What a decade's trend did says nothing of one year. */
const LONGEST = 731;

/** What one claim does for the other: opposite movements pull against each other, equal ones of two voices support. */
export function bearingOf(
  pair: Pair,
  steps: readonly Step[],
  values: ValueReading,
  decision: Decision,
): { readonly bearing: Bearing; readonly reason: Reason | null } {
  if (decision.outcome === "contradicts") return against();
  const family = steps.some(({ effect, reason: { check } }) => check === "indicator" && effect.kind === "related");
  const otherBase = steps.some(({ reason: { code } }) => code === "base-differs");
  const blocks = ({ effect, reason: { code } }: Step) =>
    (effect.kind === "blocks" && !(family && code === "base-differs")) || silent.has(code);
  if (steps.some(blocks) || !oneTime(pair)) return none();
  const [left, right] = [pullOf(pair.a, family), pullOf(pair.b, family)];
  // One voice is no support of its own; that two of its measures point opposite ways is worth showing.
  if (isOneVoice(pair)) return family && left * right < 0 ? against() : none();
  // Down on last year pulls against up on the decade, in two measures of one matter; that both are up on their own bases proves little.
  if (otherBase) return left * right < 0 ? against() : none();
  if (left === 0 || right === 0) return supportsByAmount(values, decision);
  return left === right ? supports() : against();
}

// Where it is open whether one thing or place is meant, or one of them asserts nothing, nothing bears on anything.
const silent: ReadonlySet<string> = new Set([
  "indicator-unknown",
  "place-unknown",
  "counterpart-missing",
  "modality-doubts",
  "form-differs",
  "form-missing",
  "status-target",
  "base-unknown",
]);

function oneTime({ a, b, oneMatter }: Pair): boolean {
  const [left, right] = [timeOf(a), timeOf(b)];
  if (left === null || right === null) return oneMatter && left === right;
  return overlaps(left, right) && Math.max(lengthInDays(left), lengthInDays(right)) <= LONGEST;
}

// An assumed time is enough for a bearing: it decides nothing and is shown as assumed.
function timeOf({ content }: Side): Period | null {
  return content.period ?? content.asOf;
}

// Inflation that falls is prices that rise more slowly: across measures its direction is a pace.
// Within one measure up is up; across a family its polarity says which way is good.
function pullOf({ assertion, subject }: Side, family: boolean): -1 | 0 | 1 {
  if (family && assertion.change === null && /\binflation\b/i.test(subject?.name ?? "")) return 0;
  const way = assertion.direction === "up" ? 1 : assertion.direction === "down" ? -1 : 0;
  const sign = (assertion.denied ? -way : way) * (family ? (subject?.polarity ?? 0) : 1);
  return sign > 0 ? 1 : sign < 0 ? -1 : 0;
}

function supportsByAmount({ relation }: ValueReading, { outcome }: Decision): ReturnType<typeof bearingOf> {
  const amounts = relation === "same" || relation === "overlap";
  return outcome === "compatible" && amounts ? supports() : none();
}

function supports(): ReturnType<typeof bearingOf> {
  return { bearing: "supports", reason: reason("bearing", "yes", "bearing-supports") };
}

function against(): ReturnType<typeof bearingOf> {
  return { bearing: "pulls-against", reason: reason("bearing", "no", "bearing-against") };
}

function none(): ReturnType<typeof bearingOf> {
  return { bearing: "none", reason: null };
}
