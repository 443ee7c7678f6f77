import { placeName, placeRelation } from "../lookup.ts";
import { reason } from "../reasons.ts";
import { capital, type GateCheck } from "./step.ts";

/** Does a figure between two places run to the same other end? */
export const counterpartCheck: GateCheck = {
  id: "counterpart",
  asks: "Does it run to the same other end?",
  read({ a, b }) {
    const { lookup } = a;
    const [left, right] = [a.content.counterpart, b.content.counterpart];
    if (left === null && right === null) {
      return { reason: reason("counterpart", "yes", "counterpart-same"), effect: { kind: "meets" } };
    }
    if (left === null || right === null) {
      const which = left === null ? "a" : "b";
      const other = placeName(lookup, left ?? right ?? "");
      return {
        reason: reason("counterpart", "cannot-tell", "counterpart-missing", { side: capital(which), other }),
        effect: { kind: "missing", field: "counterpart", sides: [which], ifSo: `it is the figure with ${other}` },
      };
    }
    if (placeRelation(lookup, left, right) === "same") {
      return { reason: reason("counterpart", "yes", "counterpart-same"), effect: { kind: "meets" } };
    }
    const names = { a: placeName(lookup, left), b: placeName(lookup, right) };
    return { reason: reason("counterpart", "no", "counterpart-differs", names), effect: { kind: "blocks" } };
  },
};
