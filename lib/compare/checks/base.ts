import type { Change } from "../../model/claim.ts";
import { samePeriod } from "../../units/period.ts";
import { describePeriod } from "../../units/period-words.ts";
import { reason } from "../reasons.ts";
import type { Side } from "../side.ts";
import { type GateCheck, sideNames } from "./step.ts";

/** Are the changes counted from the same base? A movement over a whole year is from the year before unless another base is named. */
export const baseCheck: GateCheck = {
  id: "base",
  asks: "Are the changes counted from the same base?",
  read({ a, b }) {
    if (!moves(a) || !moves(b)) return { reason: reason("base", "yes", "base-none"), effect: { kind: "meets" } };
    const [left, right] = [baseOf(a), baseOf(b)];
    const open = (["a", "b"] as const).filter(
      (which) => ((which === "a" ? left : right)?.kind ?? "not-stated") === "not-stated",
    );
    if (open.length > 0)
      return {
        reason: reason("base", "yes", "base-by-convention", { side: sideNames(open) }),
        effect: { kind: "meets" },
      };
    if (left && right && sameBase(left, right))
      return { reason: reason("base", "yes", "base-same"), effect: { kind: "meets" } };
    return {
      reason: reason("base", "no", "base-differs", { a: words(left), b: words(right) }),
      effect: { kind: "blocks" },
    };
  },
};

type Base = Change["base"];

function moves(side: Side): boolean {
  return side.assertion.change !== null || side.assertion.movement !== null;
}

function baseOf(side: Side): Base | null {
  return side.assertion.base;
}

function sameBase(a: Base, b: Base): boolean {
  if (a.period !== null && b.period !== null) return samePeriod(a.period, b.period);
  return a.kind === b.kind;
}

function words(base: Base | null): string {
  if (base?.period) return describePeriod(base.period);
  return base?.text ?? (base?.kind ?? "an unnamed base").replaceAll("-", " ");
}
