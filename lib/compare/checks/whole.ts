import { plainWords } from "../plain-words.ts";
import { reason } from "../reasons.ts";
import type { Side } from "../side.ts";
import { capital, type GateCheck } from "./step.ts";

/** Are two shares of one whole? A percentage of another whole is another figure. */
export const wholeCheck: GateCheck = {
  id: "whole",
  asks: "Are both shares of one whole?",
  read({ a, b }) {
    const [left, right] = [wholeOf(a), wholeOf(b)];
    const shares = isShare(a) && isShare(b);
    if (!shares || (left === null && right === null) || (left && right && plainWords(left) === plainWords(right)))
      return { reason: reason("whole", "yes", "whole-same"), effect: { kind: "meets" } };
    if (left !== null && right !== null)
      return { reason: reason("whole", "no", "whole-differs", { a: left, b: right }), effect: { kind: "blocks" } };
    const which = left === null ? "a" : "b";
    const other = left ?? right ?? "";
    return {
      reason: reason("whole", "cannot-tell", "whole-missing", { side: capital(which), other }),
      effect: { kind: "missing", field: "population", sides: [which], ifSo: `it is a share of ${other} as well` },
    };
  },
};

function wholeOf({ content }: Side): string | null {
  return content.shareOf;
}

function isShare({ assertion }: Side): boolean {
  return assertion.level?.unit === "percent";
}
