import { coverageName, coverageRelation } from "../lookup.ts";
import { plainWords } from "../plain-words.ts";
import { reason } from "../reasons.ts";
import { originOf, type Side } from "../side.ts";
import { capital, type GateCheck, type Pair, type Step, type Which } from "./step.ts";

/** Does the number count the same set? Parts and wholes, complements, and sets named by one side only are told apart. */
export const coverageCheck: GateCheck = {
  id: "coverage",
  asks: "Does the number count the same set?",
  read(pair) {
    const complement = complementOf(pair);
    if (complement !== null) return complement;
    const [left, right] = [countedSet(pair.a), countedSet(pair.b)];
    if (left === null && right === null)
      return exclusion(pair, { reason: reason("coverage", "yes", "coverage-unstated"), effect: { kind: "meets" } });
    if (left === null || right === null) return oneSided(pair, left === null ? "a" : "b", left ?? right ?? "");
    return compareSets(pair, left, right);
  },
};

/** What the claim counts: as stated, else what its measure counts by definition; null when neither says. */
export function countedSet(side: Side): string | null {
  return statedCoverage(side) ?? side.subject?.covers ?? side.indicator?.covers ?? null;
}

/** The coverage the claim names, unless a rule only assumed it. */
export function statedCoverage(side: Side): string | null {
  const { coverage, quantity } = side.content;
  // "380 markets" counts markets, which says nothing of which ones.
  if (coverage !== null && quantity?.unit && plainWords(coverage) === plainWords(quantity.unit)) return null;
  return originOf(side.content, "coverage", coverage !== null) === "stated" ? coverage : null;
}

function complementOf(pair: Pair): Step | null {
  for (const which of ["a", "b"] as const) {
    const out = pair[which].content.excluding;
    if (out === null || !isWhatOtherCounts(pair[which === "a" ? "b" : "a"], out)) continue;
    return {
      reason: reason("coverage", "no", "coverage-complement", { side: capital(which), name: out }),
      effect: { kind: "blocks", tie: "complement-of" },
    };
  }
  return null;
}

function isWhatOtherCounts(other: Side, out: string): boolean {
  if (other.content.excluding !== null) return false;
  const stated = statedCoverage(other);
  if (stated !== null && coverageRelation(other.lookup, stated, out) === "same") return true;
  const named = other.lookup.indicatorByPhrase.get(plainWords(out));
  if (named && named.key === other.indicator?.key) return true;
  return plainWords(other.content.indicator) === plainWords(out);
}

// One leaves something out, the other does not say: the two may count different sets.
function exclusion(pair: Pair, otherwise: Step): Step {
  const [left, right] = [pair.a.content.excluding, pair.b.content.excluding];
  if (left === null && right === null) return otherwise;
  if (left !== null && right !== null && plainWords(left) === plainWords(right)) return otherwise;
  const which: Which = left === null ? "a" : "b";
  const name = left ?? right ?? "";
  return {
    reason: reason("coverage", "cannot-tell", "coverage-excluding", { side: which === "a" ? "B" : "A", name }),
    effect: { kind: "missing", field: "coverage", sides: [which], ifSo: `it leaves out ${name} as well` },
  };
}

// "The harvest grew" limits itself to nothing, so it speaks of the harvest's staple as well; an amount without a coverage could be any.
function oneSided(pair: Pair, which: Which, other: string): Step {
  if (pair[which].assertion.kind !== "direction") return unstated(pair, which, other);
  const name = coverageName(pair.a.lookup, other);
  return {
    reason: reason("coverage", "yes", "coverage-bare-direction", { side: capital(which), name }),
    effect: { kind: "meets" },
  };
}

function unstated(pair: Pair, which: Which, other: string): Step {
  const name = coverageName(pair.a.lookup, other);
  return {
    reason: reason("coverage", "cannot-tell", "coverage-missing", { side: capital(which), other: name }),
    effect: { kind: "missing", field: "coverage", sides: [which], ifSo: `it counts ${name}` },
  };
}

function compareSets(pair: Pair, left: string, right: string): Step {
  const { lookup } = pair.a;
  const names = { a: coverageName(lookup, left), b: coverageName(lookup, right) };
  switch (coverageRelation(lookup, left, right)) {
    case "same":
      return exclusion(pair, { reason: sameSet(pair, names.a), effect: { kind: "meets" } });
    case "part":
      return part(names, "a");
    case "whole":
      return part(names, "b");
    case "overlaps":
      return { reason: reason("coverage", "no", "coverage-overlaps", names), effect: { kind: "differs" } };
    case "apart":
      return { reason: reason("coverage", "no", "coverage-differs", names), effect: { kind: "blocks" } };
    default:
      return {
        reason: reason("coverage", "cannot-tell", "coverage-unknown", names),
        effect: { kind: "missing", field: "coverage", sides: ["a", "b"], ifSo: "they are one set" },
      };
  }
}

function sameSet({ a, b }: Pair, name: string): Step["reason"] {
  const byDefinition = statedCoverage(a) === null ? "A" : statedCoverage(b) === null ? "B" : null;
  if (byDefinition === null) return reason("coverage", "yes", "coverage-same", { name });
  return reason("coverage", "yes", "coverage-by-definition", { side: byDefinition, name });
}

function part(names: { a: string; b: string }, which: Which): Step {
  return {
    reason: reason("coverage", "no", "coverage-part", { ...names, part: capital(which) }),
    effect: { kind: "part", part: which, additive: true },
  };
}
