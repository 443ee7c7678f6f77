import type { IndicatorEntry } from "../../model/vocabulary.ts";
import type { Lookup } from "../lookup.ts";
import { oneWording } from "../one-wording.ts";
import { plainWords } from "../plain-words.ts";
import { qualifiersOf } from "../qualifiers.ts";
import { reason } from "../reasons.ts";
import type { GateCheck, Pair, Step } from "./step.ts";

/** Do both measure the same thing? Amounts meet only at one indicator; unknown words are "cannot tell", never "same". */
export const indicatorCheck: GateCheck = {
  id: "indicator",
  asks: "Do both measure the same thing?",
  read(pair) {
    const { a, b } = pair;
    if (a.subject === null || b.subject === null) return readWords(pair);
    if (a.subject.key === b.subject.key) {
      const only = qualifier(pair, a.subject);
      if (only !== null) return qualified(only, a.subject.name);
      return meets(reason("indicator", "yes", "indicator-same", { name: a.subject.name }));
    }
    return readEntries(pair, a.subject, b.subject);
  },
};

// "Youth unemployment" beside "unemployment": one word that only one of them has.
function qualifier({ a, b }: Pair, entry: IndicatorEntry): string | null {
  const [left, right] = [qualifiersOf(a.statement.surface, entry), qualifiersOf(b.statement.surface, entry)];
  return [...left].find((word) => !right.has(word)) ?? [...right].find((word) => !left.has(word)) ?? null;
}

function qualified(word: string, name: string): Step {
  return {
    reason: reason("indicator", "cannot-tell", "indicator-qualified", { word, name }),
    effect: { kind: "missing", field: "indicator", sides: ["a", "b"], ifSo: `both mean ${word} ${name}` },
  };
}

function meets(of: Step["reason"]): Step {
  return { reason: of, effect: { kind: "meets" } };
}

function readWords({ a, b, oneMatter }: Pair): Step {
  const names = { a: a.content.indicator, b: b.content.indicator };
  if (a.subject === null && b.subject === null && plainWords(names.a) === plainWords(names.b)) {
    return meets(reason("indicator", "yes", "indicator-same-words", { name: names.a }));
  }
  if (oneMatter && oneWording(names.a, names.b))
    return meets(reason("indicator", "yes", "indicator-one-matter", names));
  return {
    reason: reason("indicator", "cannot-tell", "indicator-unknown", names),
    effect: { kind: "missing", field: "indicator", sides: ["a", "b"], ifSo: "they are one measure" },
  };
}

function readEntries(pair: Pair, left: IndicatorEntry, right: IndicatorEntry): Step {
  const names = { a: left.name, b: right.name };
  const { lookup } = pair.a;
  const part = partAmong(lookup, left, right, "partOf");
  if (part !== null) {
    return {
      reason: reason("indicator", "no", "indicator-part", { ...names, part: part === "a" ? "A" : "B" }),
      effect: { kind: "part", part, additive: true },
    };
  }
  const narrower = partAmong(lookup, left, right, "parent");
  if (narrower !== null) return broader(pair, names, narrower);
  if (left.partOf !== null && left.partOf === right.partOf) {
    return { reason: reason("indicator", "no", "indicator-siblings", names), effect: { kind: "blocks" } };
  }
  if (left.family !== null && left.family === right.family) {
    const loose = left.dimension === null || right.dimension === null;
    return { reason: reason("indicator", "no", "indicator-family", names), effect: { kind: "related", loose } };
  }
  return { reason: reason("indicator", "no", "indicator-unrelated", names), effect: { kind: "blocks" } };
}

// Movements of a narrower and a broader measure are part and whole; their amounts do not meet (income per head is no part of income).
function broader({ a, b }: Pair, names: { a: string; b: string }, narrower: "a" | "b"): Step {
  const levels = a.assertion.kind === "level" || b.assertion.kind === "level";
  return {
    reason: reason("indicator", "no", "indicator-broader", { ...names, broader: narrower === "a" ? "B" : "A" }),
    effect: levels ? { kind: "blocks" } : { kind: "part", part: narrower, additive: false },
  };
}

/** Which of the two lies under the other along `by`; null when neither does. */
function partAmong(lookup: Lookup, a: IndicatorEntry, b: IndicatorEntry, by: "partOf" | "parent"): "a" | "b" | null {
  if (above(lookup, a, by).has(b.key)) return "a";
  return above(lookup, b, by).has(a.key) ? "b" : null;
}

function above(lookup: Lookup, entry: IndicatorEntry, by: "partOf" | "parent"): ReadonlySet<string> {
  const found = new Set<string>();
  let at = entry[by];
  while (at !== null && !found.has(at)) {
    found.add(at);
    at = lookup.indicatorByKey.get(at)?.[by] ?? null;
  }
  return found;
}
