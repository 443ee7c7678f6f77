import { describe, expect, test } from "vitest";
import { findingsAcross, findingsOf } from "@/lib/compare/arithmetic/index";
import type { PostWords } from "@/lib/compare/arithmetic/page";
import type { Statement } from "@/lib/model/comparison";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { type Told, tell } from "../corpus/arithmetic/told";
import { processorTime } from "../support/processor-time";

const say = (text: string, figures: Record<string, Told>, written: Record<string, string>) => {
  const { statements, posts } = tell(text, figures, written);
  return findingsOf(statements, defaultVocabulary, posts).map(({ relation, verdict, implied }) => ({
    relation,
    verdict,
    implied: implied && [implied.interval.low, implied.interval.high].map((end) => Number(end.toPrecision(4))),
  }));
};

const ofPost = (post: Partial<PostWords>) =>
  findingsOf([], defaultVocabulary, [
    { id: "post", publishedOn: "2015-11-10", updates: [], articles: [], ...post },
  ]).map(({ relation, verdict, claims, post: of }) => [relation, verdict, claims.length, of]);

describe("what figures imply", () => {
  const trade = {
    a: { of: "trade" },
    b: { of: "trade", moved: ["up", "percent", 2013] },
  } as const satisfies Record<string, Told>;

  test("a level and its change imply the level before", () => {
    expect(say("Trade was {a} in 2014, up {b}.", trade, { a: "$2.34 billion", b: "106.2 percent" })).toEqual([
      { relation: "implied-base", verdict: "implies", implied: [1.132e9, 1.138e9] },
    ]);
  });

  test("… but not where the level before is given, nor for a fall of a hundred percent", () => {
    const given = { ...trade, c: { of: "trade", in: 2013 } } as const;
    const written = { a: "$2.34 billion", b: "106 percent", c: "$1.135 billion" };
    const relations = say("Trade was {a} in 2014, up {b} from {c}.", given, written).map(({ relation }) => relation);
    expect(relations).toEqual(["percent-change"]);
    const gone = { ...trade, b: { of: "trade", moved: ["down", "percent", 2013] } } as const;
    expect(say("Trade was {a} in 2014, down {b}.", gone, { a: "$2.34 billion", b: "100 percent" })).toEqual([]);
  });

  test("two currencies imply a rate, which is shown and not approved", () => {
    const { statements, posts } = tell(
      "Its income was {a} ({b}) in 2014.",
      { a: { of: "gni" }, b: { of: "gni" } },
      { a: "34.2 trillion won", b: "US$29.8 billion" },
    );
    const [rate] = findingsOf(statements, defaultVocabulary, posts);
    expect(rate).toMatchObject({ relation: "implied-rate", verdict: "implies", implied: { unit: "KRW per USD" } });
    expect(rate?.working).toContain("shown, not approved");
  });

  test("a list of two amounts is no part and whole, and a bracketed amount is no level of its own", () => {
    const both = { a: { of: "exports" }, b: { of: "exports" } };
    expect(say("Exports of {a} and shipments of {b} left.", both, { a: "450 cars", b: "600 cars" })).toEqual([]);
    const profit = {
      a: { of: "profit" },
      b: { of: "profit" },
      c: { of: "profit", moved: ["down", "percent", 2013] },
    } as const;
    const written = { a: "2.3 billion euros", b: "$2.5 billion", c: "14 percent" };
    const relations = say("Profit fell {c} to {a} ({b}).", profit, written).map(({ relation }) => relation);
    expect(relations).toEqual(["implied-base", "implied-rate"]);
  });

  test("a part and its whole imply a share; a total and an amount per head imply how many heads", () => {
    const pupils = { a: { of: "vaccination" }, b: { of: "vaccination" } };
    expect(say("They reached {a} of the {b}.", pupils, { a: "450 pupils", b: "600 pupils" })).toEqual([
      { relation: "implied-share", verdict: "implies", implied: [74.85, 75.15] },
    ]);
    const heads = { a: { of: "gni" }, b: { of: "gni-per-capita" } };
    const written = { a: "34.2 trillion won", b: "1.388 million won" };
    expect(say("Income was {a}, or {b} per head.", heads, written)).toContainEqual({
      relation: "per-capita",
      verdict: "implies",
      implied: [24.59e6, 24.68e6],
    });
  });
});

describe("one figure given twice", () => {
  const rent = { of: "prices", moved: ["up", "percent", 2013] } as const satisfies Told;
  test("is told once, and two figures that part are left to the comparison", () => {
    const told = (a: string, b: string) =>
      say("Rents rose {a}, the office said. Later it said that they rose {b}.", { a: rent, b: rent }, { a, b });
    expect(told("7 percent", "7.2 percent")).toEqual([{ relation: "equal", verdict: "adds-up", implied: null }]);
    expect(told("7 percent", "9 percent")).toEqual([]);
  });
});

describe("dates that cannot be", () => {
  test("an update older than its post", () => {
    expect(ofPost({ updates: [{ date: "2015-10-10" }] })).toEqual([
      ["update-before-post", "does-not-add-up", 0, "post"],
    ]);
    expect(ofPost({ updates: [{ date: "2015-11-12" }, { date: null }] })).toEqual([]);
    expect(ofPost({ updates: [{ date: "2015-10-10" }], publishedOn: null })).toEqual([]);
  });

  test("an article younger than the post that quotes it, unless the post was updated or a time zone explains it", () => {
    const articles = [{ outlet: "Reuters", headline: null, date: "2015-12-02" }];
    expect(ofPost({ articles })).toEqual([["article-after-post", "does-not-add-up", 0, "post"]]);
    expect(ofPost({ articles, updates: [{ date: "2015-12-02" }] })).toEqual([]);
    expect(ofPost({ articles, updates: [{ date: null }] })).toEqual([]);
    expect(ofPost({ articles: [{ outlet: "Reuters", headline: null, date: "2015-11-11" }] })).toEqual([]);
  });

  test("a whole year told as past before it was over", () => {
    const told = (text: string, more: Partial<Told> = {}) =>
      say(text, { a: { of: "exports", in: 2015, ...more } }, { a: "$3.1 billion" }).map(({ relation }) => relation);
    expect(told("Exports for the whole of 2015 totalled {a}.")).toEqual(["finished-before-its-end"]);
    expect(told("Exports in 2015 totalled {a} so far.")).toEqual([]);
    expect(told("Exports for the whole of 2015 are expected to have reached {a}.")).toEqual([]);
    expect(told("Exports for the whole of 2014 totalled {a}.", { in: 2014 })).toEqual([]);
  });
});

describe("figures of different posts", () => {
  const wheat = { of: "crop-production", coverage: "wheat" } as const;
  const across = (stated: string, by: Partial<Told> = {}, from: Partial<Told> = {}) => {
    const change = tell("Wheat output fell {c}.", { c: { ...wheat, moved: ["down", "percent", 2013] } }, { c: stated });
    const levels = tell(
      "Wheat: {a} in 2014, {b} in 2013.",
      { a: { ...wheat, ...by }, b: { ...wheat, in: 2013, ...from } },
      { a: "3.7 million tonnes", b: "4.3 million tonnes" },
    );
    const other = (one: Statement): Statement => ({ ...one, post: one.post && { ...one.post, id: "another" } });
    return findingsAcross([...change.statements, ...levels.statements.map(other)], defaultVocabulary);
  };

  test("add up across posts, and where they do not, nothing is said: they may be of different editions", () => {
    expect(across("14 percent").map(({ relation, verdict }) => [relation, verdict])).toEqual([
      ["percent-change", "adds-up"],
    ]);
    expect(across("24 percent")).toEqual([]);
  });

  test("add up with a starting level of another claimant; the level a change leads to is of who tells the change", () => {
    const other = { claimant: "Customs Office" };
    expect(across("14 percent", {}, other).map(({ verdict }) => verdict)).toEqual(["adds-up"]);
    expect(across("24 percent", {}, other)).toEqual([]);
    expect(across("14 percent", other, other)).toEqual([]);
  });

  test("what one post says by itself is not told again", () => {
    const { statements } = tell(
      "Trade came to {t}: exports of {e} and imports of {i}.",
      { t: { of: "trade" }, e: { of: "exports" }, i: { of: "imports" } },
      { t: "$7.6 billion", e: "$3.2 billion", i: "$4.4 billion" },
    );
    expect(findingsAcross(statements, defaultVocabulary)).toEqual([]);
  });
});

test("a long post of figures is read in time near-linear in their number", () => {
  const read = (count: number) => {
    const one = { of: "prices", moved: ["up", "percent", 2013] } as const satisfies Told;
    const { statements } = tell("Rents rose {a}.", { a: one }, { a: "7 percent" });
    const many = Array.from({ length: count }, (_, index): Statement[] =>
      statements.map((of) => ({ ...of, id: `s${index}`, post: { id: "post", start: index * 40, publishedOn: null } })),
    ).flat();
    return processorTime(() => findingsOf(many, defaultVocabulary));
  };
  read(200);
  const [small, large] = [Math.min(read(200), read(200)), Math.min(read(1600), read(1600))];
  expect(large / small).toBeLessThan(8 * 3);
});
