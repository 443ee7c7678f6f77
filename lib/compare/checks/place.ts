import { placeName, placeRelation } from "../lookup.ts";
import { reason } from "../reasons.ts";
import { originOf, type Side } from "../side.ts";
import { type GateCheck, type Pair, type Step, sideNames, type Which } from "./step.ts";

/** Are both about the same place? A place only assumed counts as missing. */
export const placeCheck: GateCheck = {
  id: "place",
  asks: "Are both about the same place?",
  read(pair) {
    const missing = (["a", "b"] as const).filter((which) => knownPlace(pair[which]) === null);
    if (missing.length > 0) return unstated(pair, missing);
    return read(pair, knownPlace(pair.a) ?? "", knownPlace(pair.b) ?? "");
  },
};

/** The place of a claim unless it is missing or only assumed. */
export function knownPlace(side: Side): string | null {
  const { place } = side.content;
  return originOf(side.content, "place", place !== null) === "stated" ? place : null;
}

function unstated(pair: Pair, missing: readonly Which[]): Step {
  const bare = missing.every((which) => pair[which].content.place === null);
  if (missing.length === 2 && bare && pair.oneMatter) {
    return { reason: reason("place", "yes", "place-shared-subject"), effect: { kind: "meets" } };
  }
  const other = knownPlace(pair.a) ?? knownPlace(pair.b);
  const ifSo = other === null ? "both mean one place" : `it is about ${placeName(pair.a.lookup, other)}`;
  return {
    reason: reason("place", "cannot-tell", "place-missing", { side: sideNames(missing), assumed: !bare }),
    effect: { kind: "missing", field: "place", sides: missing, ifSo },
  };
}

function read(pair: Pair, left: string, right: string): Step {
  const { lookup } = pair.a;
  const names = { a: placeName(lookup, left), b: placeName(lookup, right) };
  switch (placeRelation(lookup, left, right)) {
    case "same":
      return { reason: reason("place", "yes", "place-same", { name: names.a }), effect: { kind: "meets" } };
    case "part":
      return inside(names, "a");
    case "whole":
      return inside(names, "b");
    case "unknown":
      return {
        reason: reason("place", "cannot-tell", "place-unknown", names),
        effect: { kind: "missing", field: "place", sides: ["a", "b"], ifSo: "they are one place" },
      };
    default:
      return { reason: reason("place", "no", "place-differs", names), effect: { kind: "blocks" } };
  }
}

function inside(names: { a: string; b: string }, part: Which): Step {
  return {
    reason: reason("place", "no", "place-inside", { ...names, part: part === "a" ? "A" : "B" }),
    effect: { kind: "blocks", tie: "part-of", from: part },
  };
}
