import { reason } from "../reasons.ts";
import { datesOneEvent, laterEnd } from "./period.ts";
import { capital, type GateCheck, type Pair, type Step } from "./step.ts";

/** Do both state the same kind of figure: a level, a change, a place in an order? Two kinds can both be true. */
export const kindCheck: GateCheck = {
  id: "kind",
  asks: "Do both state the same kind of figure?",
  read(pair) {
    const [left, right] = [pair.a.assertion, pair.b.assertion];
    const kinds = [left.kind, right.kind];
    const bothMove = left.movement !== null && right.movement !== null;
    if (datesOneEvent(pair)) return { reason: reason("kind", "yes", "period-is-value"), effect: { kind: "meets" } };
    const later = laterEnd(pair);
    if (later !== null)
      return {
        reason: reason("kind", "no", "kind-moved-date", { later: capital(later) }),
        effect: { kind: "aside", tie: "later-vintage", from: later },
      };
    if (left.kind === "date" && right.kind === "date") return aside("period-is-value");
    if (kinds.includes("event") || kinds.includes("date")) return aside("kind-event");
    if (kinds.includes("pace") && left.kind !== right.kind) return aside("kind-pace");
    if (kinds.includes("rank") && left.kind !== right.kind && !(bothMove && oneSubject(pair)))
      return aside("kind-rank-and-figure");
    const levelAndChange = kinds.includes("level") && (kinds.includes("change") || kinds.includes("direction"));
    if (levelAndChange && !bothMove) return aside("kind-level-and-change");
    return { reason: sameKind(pair), effect: { kind: "meets" } };
  },
};

// "The worst drought in 100 years" is a movement of the drought, not of the harvest.
function oneSubject({ a, b }: Pair): boolean {
  return a.subject !== null && a.subject.key === b.subject?.key;
}

function sameKind({ a, b }: Pair): Step["reason"] {
  const scales = [a.assertion.change?.scale, b.assertion.change?.scale];
  if (scales.includes("percent") && scales.includes("points")) return reason("kind", "yes", "kind-percent-and-points");
  const differ = scales[0] !== undefined && scales[1] !== undefined && scales[0] !== scales[1];
  return reason("kind", "yes", differ ? "kind-scales" : "kind-same");
}

function aside(
  code: "kind-event" | "kind-pace" | "kind-rank-and-figure" | "kind-level-and-change" | "period-is-value",
): Step {
  return { reason: reason("kind", "no", code), effect: { kind: "aside" } };
}
