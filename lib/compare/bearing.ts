import type { Bearing, Reason } from "../model/comparison.ts";
import type { Pair, Step } from "./checks/step.ts";
import type { Decision } from "./decide.ts";
import { isOneVoice } from "./dependence.ts";
import { reason } from "./reasons.ts";
import type { Side } from "./side.ts";
import type { ValueReading } from "./values.ts";

/** What one claim does for the other: opposite movements pull against each other, equal ones of two voices support. */
export function bearingOf(
  pair: Pair,
  steps: readonly Step[],
  values: ValueReading,
  decision: Decision,
): { readonly bearing: Bearing; readonly reason: Reason | null } {
  if (decision.outcome === "contradicts") return against();
  if (steps.some(({ effect }) => effect.kind === "blocks") || values.relation === "other-set") return none();
  const family = steps.some(({ effect, reason: { check } }) => check === "indicator" && effect.kind === "related");
  const [left, right] = [pullOf(pair.a, family), pullOf(pair.b, family)];
  if (left === 0 || right === 0) return supportsByAmount(pair, values, decision);
  if (left !== right) return isOneVoice(pair) ? none() : against();
  return isOneVoice(pair) ? none() : { bearing: "supports", reason: reason("bearing", "yes", "bearing-supports") };
}

// Within one measure up is up; across a family its polarity says which way is good.
function pullOf({ assertion, subject }: Side, family: boolean): -1 | 0 | 1 {
  const way = assertion.direction === "up" ? 1 : assertion.direction === "down" ? -1 : 0;
  const sign = (assertion.denied ? -way : way) * (family ? (subject?.polarity ?? 0) : 1);
  return sign > 0 ? 1 : sign < 0 ? -1 : 0;
}

function supportsByAmount(pair: Pair, { relation }: ValueReading, { outcome }: Decision): ReturnType<typeof bearingOf> {
  const amounts = relation === "same" || relation === "overlap";
  if (outcome !== "compatible" || !amounts || isOneVoice(pair)) return none();
  return { bearing: "supports", reason: reason("bearing", "yes", "bearing-supports") };
}

function against(): ReturnType<typeof bearingOf> {
  return { bearing: "pulls-against", reason: reason("bearing", "no", "bearing-against") };
}

function none(): ReturnType<typeof bearingOf> {
  return { bearing: "none", reason: null };
}
