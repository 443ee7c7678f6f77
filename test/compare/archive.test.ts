import { describe, expect, test } from "vitest";
import { findingsAcross, findingsOf } from "@/lib/compare/arithmetic/index";
import { compare } from "@/lib/compare/compare";
import { originsOf } from "@/lib/compare/question/origins";
import type { Comparison, Statement } from "@/lib/model/comparison";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { goldVocabulary, hasGold, readArchive, readGold } from "../support/gold";
import {
  archivePosts,
  archiveStatements,
  extractedRelations,
  goldRelations,
  pageVocabulary,
  scoreRelations,
} from "../support/relation-score";

type Expected = Partial<
  Pick<Comparison, "outcome" | "tie" | "bearing" | "asRetoldBy" | "wouldDecide" | "directedFrom">
> & {
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
    { outcome: "contradicts", asRetoldBy: "NK Economy Watch", drift: "period-added" },
  ],
  [
    "the post's wording and the quotation it goes back to",
    /harvest had actually increased/,
    /succeeded in increasing/,
    { outcome: "restates", tie: "retells", directedFrom: "a", drift: "period-added" },
  ],
  [
    "the staples' fall, and the fall of rice alone, by one voice",
    /plummet by 14/,
    /12 percent below/,
    { outcome: "compatible", tie: "part-of", directedFrom: "b" },
  ],
  [
    "rice and maize, and rice alone",
    /produce 3\.7 million/,
    /12 percent below/,
    { outcome: "compatible", tie: "part-of", directedFrom: "b" },
  ],
  ["a level and the change that led to it", /produce 3\.7 million/, /plummet by 14/, { outcome: "compatible" }],
  [
    "the level before and the change from it",
    /down from 4\.3/,
    /plummet by 14/,
    { outcome: "compatible", tie: "implies", code: "values-implied" },
  ],
  [
    "a headline and its lead",
    /food production could drop 14%/,
    /plummet by 14/,
    { outcome: "restates", tie: "same-origin", directedFrom: "a", drift: "coverage-widened" },
  ],
  [
    "availability a head on the decade, and output on the year, of the same data",
    /availability per capita/,
    /plummet by 14/,
    { outcome: "not-comparable", tie: "same-origin", bearing: "pulls-against" },
  ],
  [
    "a shortage foreseen, availability foreseen",
    /greatest food shortage/,
    /availability per capita/,
    { outcome: "not-comparable", bearing: "pulls-against" },
  ],
  [
    "the greatest shortage, and figures that are not that bad",
    /greatest food shortage/,
    /that bad/,
    { outcome: "undecided", tie: "answers-by-name", directedFrom: "b", bearing: "pulls-against" },
  ],
  [
    "the drought of the century and a growing harvest",
    /drought was the worst/,
    /succeeded in increasing/,
    { outcome: "compatible" },
  ],
  [
    "the drought as an agency has it, and a growing harvest",
    /worst drought in 100 years/,
    /succeeded in increasing/,
    { outcome: "compatible" },
  ],
  [
    "imports of one month and a plan for a season",
    /cereal imports from China/,
    /plans to import 500,000/,
    { outcome: "not-comparable", tie: null },
  ],
  [
    "aid over next year, and until the middle of it",
    /extending its aid to North Korea over next year/,
    /until the middle of next year/,
    { tie: "retells", directedFrom: "a", drift: "period-widened" },
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
  [
    "an end that was moved, and moved again",
    /through the end of this year/,
    /until the middle of next year/,
    { outcome: "compatible", tie: "later-vintage", directedFrom: "b" },
  ],
];

// Sums on that page that an expert worked out, by words of the working.
const sums: readonly (readonly [string, RegExp])[] = [
  ["percent-change", /4\.3 million t .* to 3\.7 million t .* stated: −14\.5 to −13\.5 percent/],
  ["parts-and-sum", /3\.16 billion USD \+ 4\.45 billion USD/],
  ["percent-change", /148 million USD .* to 186 million USD .* stated: 25\.5 to 26\.5 percent/],
  // One post tells how many came in 2014 and how much fewer that is than in 2011, another how many came in 2011.
  ["percent-change", /2,706 people to 1,396 people .* stated: −48\.45 to −48\.35 percent/],
  ["share-of-total", /444 .* of 535 .* stated: 82\.5 to 83\.5 percent/],
];

describe.runIf(hasGold)("the page beside the repository", () => {
  const statements = hasGold ? archiveStatements(readArchive()) : [];
  const vocabulary = hasGold ? pageVocabulary(readArchive(), defaultVocabulary) : defaultVocabulary;
  const find = (words: RegExp): Statement => {
    const found = statements.filter(({ surface }) => words.test(surface));
    // The claim with the fewest other words is the one that is meant.
    const [best] = found.toSorted((a, b) => a.surface.length - b.surface.length);
    if (!best) throw new Error(`no claim with ${words}`);
    return best;
  };

  test.each(expert)("%s", (_, first, second, { drift, code, ...expected }) => {
    const reading = compare(find(first), find(second), vocabulary, { others: statements });
    expect(reading).toMatchObject(expected);
    if (drift) expect(reading.drift.map(({ kind }) => kind)).toContain(drift);
    if (code) expect(reading.reasons.map((reason) => reason.code)).toContain(code);
  });

  test("a weekly as retold, and a person's words printed in it, are one origin; the agency's forecast is another", () => {
    const three = [/harvest had actually increased/, /succeeded in increasing/, /plummet by 14/].map(find);
    const [origin, other] = originsOf(three, vocabulary);
    expect(origin).toMatchObject({ name: three[1]?.content.claimant, statements: [three[0]?.id, three[1]?.id] });
    expect(other).toMatchObject({ name: "FAO", statements: [three[2]?.id] });
  });

  const findings = hasGold
    ? [...findingsOf(statements, vocabulary, archivePosts(readArchive())), ...findingsAcross(statements, vocabulary)]
    : [];

  test("no sum on the page is said not to add up", () => {
    // That an update is dated before its post is about the post's dates, and so it is.
    expect(findings.filter(({ verdict, post }) => verdict === "does-not-add-up" && post === undefined)).toEqual([]);
  });

  test.each(sums)("%s: %s", (check, words) => {
    const found = findings.filter((one) => one.check === check && words.test(one.working));
    expect(found.map(({ verdict }) => verdict)).toContain("adds-up");
    expect(found.map(({ verdict }) => verdict)).not.toContain("does-not-add-up");
  });

  test("no two figures that only look alike are called a conflict, with the engine's fields", () => {
    const gold = readGold();
    const score = scoreRelations(gold, extractedRelations(gold, readArchive(), defaultVocabulary));
    expect(score.hardNegatives).toBe(0);
    expect(score.conflicts.found).toBeGreaterThanOrEqual(8);
  });

  test("with the annotators' own fields all eight conflicts are found, and no look-alike", () => {
    const gold = readGold();
    const score = scoreRelations(gold, goldRelations(gold, goldVocabulary));
    expect(score.hardNegatives).toBe(0);
    expect(score.conflicts.found).toBeGreaterThanOrEqual(8);
  });
});
