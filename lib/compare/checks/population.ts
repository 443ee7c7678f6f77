import { contentWords, plainWords } from "../plain-words.ts";
import { reason } from "../reasons.ts";
import { originOf, type Side } from "../side.ts";
import { capital, type GateCheck, type Pair, type Step, type Which } from "./step.ts";

/** Do both count the same people or things? A population named by one side only is missing on the other. */
export const populationCheck: GateCheck = {
  id: "population",
  asks: "Do both count the same people or things?",
  read(pair) {
    const [left, right] = [knownPopulation(pair.a), knownPopulation(pair.b)];
    if (left === null && right === null) return same();
    if (left === null || right === null) return unstated(left === null ? "a" : "b", left ?? right ?? "");
    return plainWords(left) === plainWords(right) ? same() : differing(pair, left, right);
  },
};

const ANYBODY: ReadonlySet<string> = new Set(["people", "person", "individual", "human"]);

function knownPopulation(side: Side): string | null {
  const { population } = side.content;
  // "46,000 people" limits them to nobody.
  if (population === null || ANYBODY.has(plainWords(population))) return null;
  return originOf(side.content, "population", true) === "stated" ? population : null;
}

function same(): Step {
  return { reason: reason("population", "yes", "population-same"), effect: { kind: "meets" } };
}

function unstated(which: Which, other: string): Step {
  return {
    reason: reason("population", "cannot-tell", "population-missing", { side: capital(which), other }),
    effect: { kind: "missing", field: "population", sides: [which], ifSo: `it counts ${other} as well` },
  };
}

// "rural children" are some of "children" because the words only add to it; other overlaps of words prove nothing.
function differing(_pair: Pair, a: string, b: string): Step {
  const [left, right] = [new Set(contentWords(a)), new Set(contentWords(b))];
  const shared = [...left].filter((word) => right.has(word)).length;
  if (shared === right.size) return part(a, b, "a");
  if (shared === left.size) return part(a, b, "b");
  if (shared === 0)
    return { reason: reason("population", "no", "population-differs", { a, b }), effect: { kind: "blocks" } };
  return {
    reason: reason("population", "cannot-tell", "population-unknown", { a, b }),
    effect: { kind: "missing", field: "population", sides: ["a", "b"], ifSo: "they are the same" },
  };
}

function part(a: string, b: string, which: Which): Step {
  return {
    reason: reason("population", "no", "population-part", { a, b, part: capital(which) }),
    effect: { kind: "blocks", tie: "part-of", from: which },
  };
}
