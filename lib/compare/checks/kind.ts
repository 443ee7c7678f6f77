import { reason } from "../reasons.ts";
import type { GateCheck, Step } from "./step.ts";

/** Do both state the same kind of figure: a level, a change, a place in an order? Two kinds can both be true. */
export const kindCheck: GateCheck = {
  id: "kind",
  asks: "Do both state the same kind of figure?",
  read({ a, b }) {
    const [left, right] = [a.assertion, b.assertion];
    const kinds = [left.kind, right.kind];
    if (kinds.includes("event") || kinds.includes("date")) return aside("kind-event");
    if (kinds.includes("pace") && left.kind !== right.kind) return aside("kind-pace");
    if (kinds.includes("rank") && left.kind !== right.kind && !bothMove([left.movement, right.movement]))
      return aside("kind-rank-and-figure");
    const levelAndChange = kinds.includes("level") && (kinds.includes("change") || kinds.includes("direction"));
    if (levelAndChange && !bothMove([left.movement, right.movement])) return aside("kind-level-and-change");
    if (left.change && right.change && left.change.scale !== right.change.scale)
      return { reason: reason("kind", "yes", "kind-scales"), effect: { kind: "meets" } };
    return { reason: reason("kind", "yes", "kind-same"), effect: { kind: "meets" } };
  },
};

function bothMove(movements: readonly unknown[]): boolean {
  return movements.every((movement) => movement !== null);
}

function aside(code: "kind-event" | "kind-pace" | "kind-rank-and-figure" | "kind-level-and-change"): Step {
  return { reason: reason("kind", "no", code), effect: { kind: "aside" } };
}
