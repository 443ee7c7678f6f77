import { describe, expect, test } from "vitest";
import { compare } from "@/lib/compare/compare";
import { wording } from "@/lib/compare/reasons";
import { outcomes } from "@/lib/model/comparison";
import type { GoldenPair } from "../corpus/compare/golden";
import { tables, vocabulary } from "../corpus/compare/index";
import { statementFrom } from "../corpus/compare/notation";

function read(pair: GoldenPair) {
  const [a, b] = [statementFrom(pair.a, "a", vocabulary), statementFrom(pair.b, "b", vocabulary)];
  const others = pair.beside === null ? [] : [statementFrom(pair.beside, "c", vocabulary)];
  return { told: compare(a, b, vocabulary, { others }), turned: compare(b, a, vocabulary, { others }) };
}

const all = Object.values(tables).flat();

describe.each(Object.entries(tables))("%s", (_, pairs) => {
  test.each(pairs.map((pair) => [pair.title, pair] as const))("%s", (_title, pair) => {
    const { told, turned } = read(pair);
    const { outcome, bearing, tie, sentence } = told;
    expect({ outcome, bearing, tie, sentence }).toEqual({
      outcome: pair.outcome,
      bearing: pair.bearing,
      tie: pair.tie,
      sentence: pair.sentence,
    });
    expect(told.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining([...pair.because]));
    expect({ outcome: turned.outcome, bearing: turned.bearing, tie: turned.tie }).toEqual({ outcome, bearing, tie });
  });
});

describe("the tables as a whole", () => {
  test("they hold at least 150 pairs over all outcomes, each under its own title", () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(outcomes));
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  });

  test("every reason the comparison can give is given somewhere, in words", () => {
    const given = new Set(all.flatMap((pair) => read(pair).told.reasons.map(({ code }) => code)));
    // Only where a caller says that both are about one matter; the tables of texts show them.
    const ofOneMatter = ["place-shared-subject", "period-shared-subject", "indicator-one-matter"];
    expect(Object.keys(wording).filter((code) => !given.has(code) && !ofOneMatter.includes(code))).toEqual([]);
  });
});
