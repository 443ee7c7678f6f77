import type { Rank } from "../../model/claim.ts";
import { plainWords } from "../plain-words.ts";
import { reason } from "../reasons.ts";
import { type GateCheck, type Step, sideNames } from "./step.ts";

/** Are both ranked in one set? Spans of time nest ("in 100 years", "in 50 years"); other sets meet only in the same words. */
export const referenceCheck: GateCheck = {
  id: "reference",
  asks: "Are both ranked in one set?",
  read({ a, b }) {
    const [left, right] = [a.assertion, b.assertion];
    if (left.kind !== "rank" || right.kind !== "rank" || left.rank === null || right.rank === null)
      return { reason: reason("reference", "yes", "reference-none"), effect: { kind: "meets" } };
    const open = (["a", "b"] as const).filter((which) => (which === "a" ? left : right).rank?.among === null);
    if (open.length > 0)
      return {
        reason: reason("reference", "cannot-tell", "reference-missing", { side: sideNames(open) }),
        effect: { kind: "missing", field: "population", sides: open, ifSo: "they are ranked in one set" },
      };
    return compareSets(left.rank, right.rank);
  },
};

function compareSets(left: Rank, right: Rank): Step {
  const names = { a: left.among ?? "", b: right.among ?? "" };
  const years = [yearsOf(left), yearsOf(right)];
  if (plainWords(names.a) === plainWords(names.b) || (years[0] !== null && years[1] !== null))
    return { reason: reason("reference", "yes", "reference-same", names), effect: { kind: "meets" } };
  return { reason: reason("reference", "no", "reference-differs", names), effect: { kind: "blocks" } };
}

/** How many years a rank over time looks back; null for other sets ("since records began" included: nobody says how long). */
export function yearsOf(rank: Rank): number | null {
  const among = rank.among?.toLowerCase() ?? "";
  const [, number, unit] =
    /^(?:the (?:last|past) )?(\d{1,4}|a|one)? ?(year|decade|centur(?:y|ie))s?$/.exec(among.trim()) ?? [];
  if (unit === undefined) return null;
  const count = number === undefined || /^[a-z]/.test(number) ? 1 : Number(number);
  return count * (unit === "year" ? 1 : unit === "decade" ? 10 : 100);
}
