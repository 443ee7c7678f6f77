import { describe, expect, test } from "vitest";
import { fitOf } from "@/lib/compare/question/fit";
import { yardstickSide } from "@/lib/compare/question/yardstick-side";
import { sideOf } from "@/lib/compare/side";
import type { Statement } from "@/lib/model/comparison";
import type { Yardstick } from "@/lib/model/question";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { monthPeriod, yearPeriod, yearsPeriod } from "@/lib/units/period";
import { say } from "../../corpus/compare/say";

const harvest: Yardstick = {
  indicator: "food and crop production",
  indicatorKey: "crop-production",
  coverage: null,
  place: "KP",
  period: yearPeriod(2015),
  base: { kind: "year-before", period: yearPeriod(2014) },
};

function held(statement: Statement, yardstick: Yardstick = harvest, others: readonly Statement[] = []) {
  const sides = [statement, ...others].map((one) => sideOf(one, defaultVocabulary));
  return fitOf(yardstickSide(yardstick, defaultVocabulary), sides[0] ?? sideOf(statement, defaultVocabulary), sides);
}

const rice = (more: Partial<Statement["content"]> = {}) =>
  say("Rice output in North Korea fell 12 percent in 2015, the FAO said.", more);

describe("a claim held against the yardstick of the harvest of 2015", () => {
  test("a change from the year before fits, whatever it counts, as the yardstick limits no coverage", () => {
    expect(held(rice())).toEqual({ kind: "fits" });
    expect(held(rice({ coverage: "cereals" }))).toEqual({ kind: "fits" });
  });

  test("a level of the year fits, that of the base does not and is called so", () => {
    const level = say("Rice output in North Korea was 2.1 million tonnes in 2015, the FAO said.");
    expect(held(level)).toEqual({ kind: "fits" });
    const base = held({ ...level, content: { ...level.content, period: yearPeriod(2014) } });
    expect(base).toEqual({ kind: "off", why: "time", words: "is about 2014, the base of this yardstick" });
  });

  test.each<[string, Partial<Statement["content"]>, string, string]>([
    ["another year", { period: yearPeriod(2013) }, "time", "is about 2013"],
    ["a part of the year", { period: monthPeriod(2015, 7) }, "time", "is about July 2015, a part of what is asked"],
    ["another country", { place: "KR" }, "place", "is about South Korea"],
    [
      "another measure",
      { indicator: "food shortage", indicatorKey: "food-shortage" },
      "measure",
      "measures food shortage",
    ],
    ["a target", { status: "target" }, "target", "is a target, not a statement of what is"],
    ["a doubt", { modality: "doubts" }, "commentary", "doubts, and asserts nothing"],
  ])("%s lies off it, with the reason", (_, more, why, words) => {
    expect(held(rice(more))).toEqual({ kind: "off", why, words });
  });

  test("a change from another base lies off it; one whose base nobody names does not", () => {
    const from = (kind: "average" | "not-stated", period: ReturnType<typeof yearsPeriod> | null) =>
      held(
        rice({
          change: { direction: "down", kind: "percent", value: -12, base: { kind, period, text: null }, pace: null },
        }),
      );
    expect(from("average", yearsPeriod(2005, 2014))).toMatchObject({
      why: "base",
      words: "is measured from 2005–2014",
    });
    expect(from("not-stated", null)).toEqual({ kind: "fits" });
  });

  test("what names no period, or one only assumed, stays open and says so; it is never taken to fit", () => {
    expect(held(rice({ period: null }))).toEqual({ kind: "open", missing: ["names no period"] });
    const assumed = rice();
    const content = { ...assumed.content, known: { ...assumed.content.known, period: "assumed" as const } };
    expect(held({ ...assumed, content })).toEqual({ kind: "open", missing: ["its period is only assumed"] });
    const season = { ...assumed.content.period, calendar: "season", certainty: "unknown" };
    const main = { ...assumed, content: { ...assumed.content, period: season } } as typeof assumed;
    expect(held(main)).toEqual({ kind: "open", missing: ["does not say when it begins and ends"] });
  });

  test("a yardstick that counts rice and maize leaves rice alone off it, and an amount of nothing named open", () => {
    const narrow = { ...harvest, coverage: "rice-and-maize" };
    expect(held(rice(), narrow)).toEqual({ kind: "off", why: "coverage", words: "counts rice" });
    expect(held(rice({ coverage: "rice and maize" }), narrow)).toEqual({ kind: "fits" });
    expect(held(rice({ coverage: null }), narrow)).toMatchObject({
      kind: "open",
      missing: ["does not say what it counts"],
    });
  });

  test("a denial that names another claimant is a commentary on it; a denial that names nobody is a claim", () => {
    const claim = rice();
    const denial = say("Rice output in North Korea did not fall in 2015, the ministry said.");
    const answering = { ...denial, surface: "The FAO is wrong: rice output did not fall" };
    expect(held(answering, harvest, [claim])).toMatchObject({ kind: "off", why: "commentary" });
    expect(held(denial, harvest, [claim])).toEqual({ kind: "fits" });
  });
});
