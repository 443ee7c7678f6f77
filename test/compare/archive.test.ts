import { describe, expect, test } from "vitest";
import { compare } from "@/lib/compare/compare";
import type { Comparison, Statement } from "@/lib/model/comparison";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { goldVocabulary, hasGold, readArchive, readGold } from "../support/gold";
import { archiveStatements, extractedRelations, goldRelations, scoreRelations } from "../support/relation-score";

type Expected = Partial<Pick<Comparison, "outcome" | "tie" | "bearing" | "asRetoldBy" | "wouldDecide">> & {
  readonly drift?: Comparison["drift"][number]["kind"];
  readonly code?: string;
};

// What an expert says of pairs of a page on the northern economy; the claims are found by a few of their words.
const expert: readonly (readonly [string, RegExp, RegExp, Expected])[] = [
  [
    "the weekly's quoted words name no year",
    /succeeded in increasing/,
    /plummet by 14/,
    { outcome: "undecided", wouldDecide: "period" },
  ],
  ["last year's yield is not this year's output", /high grain yield/, /plummet by 14/, { outcome: "not-comparable" }],
  [
    "the post retells it of this year",
    /harvest had actually increased/,
    /plummet by 14/,
    { outcome: "contradicts", asRetoldBy: "NK Economy Watch" },
  ],
  [
    "rice and maize, and rice alone",
    /produce 3\.7 million/,
    /12 percent below/,
    { outcome: "compatible", tie: "part-of" },
  ],
  ["a level and the change that led to it", /produce 3\.7 million/, /plummet by 14/, { outcome: "compatible" }],
  [
    "the level before and the change from it",
    /down from 4\.3/,
    /plummet by 14/,
    { outcome: "compatible", tie: "implies", code: "values-implied" },
  ],
  [
    "availability a head and output",
    /availability per capita/,
    /harvests were actually/,
    { outcome: "not-comparable" },
  ],
  [
    "a shortage foreseen, availability foreseen",
    /greatest food shortage/,
    /availability per capita/,
    { outcome: "not-comparable", bearing: "pulls-against" },
  ],
  [
    "the drought of the century and a growing harvest",
    /drought was the worst/,
    /succeeded in increasing/,
    { outcome: "compatible" },
  ],
  [
    "380 in the title, around 380 beneath it",
    /has 380 markets/,
    /around 380 markets/,
    { outcome: "restates", drift: "approximator-dropped" },
  ],
  [
    "around 380 markets and 406 formal ones",
    /around 380 markets/,
    /406 formal markets/,
    { outcome: "undecided", wouldDecide: "coverage" },
  ],
  ["growth of two years", /expanded 1 percent/, /1\.1 percent on-year/, { outcome: "not-comparable" }],
  [
    "an amount in won and in dollars",
    /came in at 34\.2/,
    /US\$29\.8 billion/,
    { outcome: "not-comparable", tie: "implies", code: "unit-implied-rate" },
  ],
  [
    "trade without the neighbour, and with it alone",
    /external trade/,
    /inter-Korean trade reached/,
    { outcome: "not-comparable", tie: "complement-of" },
  ],
  ["half a year and a year", /Just 614/, /2,706/, { outcome: "not-comparable" }],
  ["January to April, and March", /rose 26 percent/, /21\.8 percent on-year/, { outcome: "not-comparable" }],
];

describe.runIf(hasGold)("the page beside the repository", () => {
  const statements = hasGold ? archiveStatements(readArchive()) : [];
  const find = (words: RegExp): Statement => {
    const found = statements.filter(({ surface }) => words.test(surface));
    // The claim with the fewest other words is the one that is meant.
    const [best] = found.toSorted((a, b) => a.surface.length - b.surface.length);
    if (!best) throw new Error(`no claim with ${words}`);
    return best;
  };

  test.each(expert)("%s", (_, first, second, { drift, code, ...expected }) => {
    const reading = compare(find(first), find(second), defaultVocabulary, { others: statements });
    expect(reading).toMatchObject(expected);
    if (drift) expect(reading.drift.map(({ kind }) => kind)).toContain(drift);
    if (code) expect(reading.reasons.map((reason) => reason.code)).toContain(code);
  });

  test("no two figures that only look alike are called a conflict, with the engine's fields", () => {
    const gold = readGold();
    const score = scoreRelations(gold, extractedRelations(gold, readArchive(), defaultVocabulary));
    expect(score.hardNegatives).toBe(0);
    expect(score.conflicts.found).toBeGreaterThanOrEqual(6);
  });

  test("with the annotators' own fields seven of eight conflicts are found, and no look-alike", () => {
    const gold = readGold();
    const score = scoreRelations(gold, goldRelations(gold, goldVocabulary));
    expect(score.hardNegatives).toBe(0);
    expect(score.conflicts.found).toBeGreaterThanOrEqual(7);
  });
});
