import { describe, expect, test } from "vitest";
import { chartOf } from "@/lib/compare/question/chart";
import { fitOf } from "@/lib/compare/question/fit";
import type { GatheredClaim } from "@/lib/compare/question/matrix";
import { yardstickSide } from "@/lib/compare/question/yardstick-side";
import { sideOf } from "@/lib/compare/side";
import type { Statement } from "@/lib/model/comparison";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { yearPeriod } from "@/lib/units/period";
import { say } from "../../corpus/compare/say";

const yardstick = yardstickSide(
  {
    indicator: "food and crop production",
    indicatorKey: "crop-production",
    coverage: null,
    place: "KP",
    period: yearPeriod(2015),
    base: null,
  },
  defaultVocabulary,
);

const gather = (...statements: readonly Statement[]): GatheredClaim[] =>
  statements.map((statement) => ({
    statement,
    fit: fitOf(yardstick, sideOf(statement, defaultVocabulary)),
    reports: 1,
    through: [],
    standing: { rating: null, contradicts: [] },
  }));

const on = (day: string) => ({ saidOn: { from: day, to: day } });
const fell = (percent: number, day: string) =>
  say(`Rice output in North Korea fell ${percent} percent in 2015, the FAO said.`, on(day));
const rose = say("Grain production in North Korea rose in 2015, Tongil Sinbo said.", on("2015-09-28"));
const draw = (gathered: GatheredClaim[], by: "said" | "about" = "said") =>
  chartOf(gathered, defaultVocabulary, { by, of: null });

describe("the chart of a question", () => {
  test("amounts stand on the scale with their interval, a bare direction in the lane and not at zero", () => {
    const chart = draw(gather(fell(12, "2015-09-28"), rose));
    expect(chart).toMatchObject({ of: "change", unit: "percent" });
    expect(chart.points.map(({ figure }) => [figure.point, figure.low, figure.high])).toEqual([[-12, -12.5, -11.5]]);
    expect(chart.lane.map(({ figure }) => [figure.arrow, figure.point])).toEqual([["up", null]]);
  });

  test("a later figure of one series is joined to the one it revises; figures of two coverages or two voices never are", () => {
    const [first, later] = [fell(12, "2015-09-28"), fell(20, "2015-10-09")];
    const both = say("Rice and corn output in North Korea fell 14 percent in 2015, the FAO said.", on("2015-10-09"));
    const other = say("Rice output in North Korea fell 30 percent in 2015, the World Bank said.", on("2015-10-20"));
    const chart = draw(gather(later, both, other, first));
    expect(chart.series).toEqual([[first.id, later.id]]);
  });

  test("what is not drawn is named with the reason: a level among changes, an unknown day", () => {
    const level = say("Rice output in North Korea was 2.1 million tonnes in 2015, the FAO said.", on("2015-10-09"));
    const someday = { ...fell(12, "2015-09-28"), content: { ...fell(12, "2015-09-28").content, saidOn: null } };
    const chart = draw(gather(fell(13, "2015-09-28"), fell(14, "2015-09-29"), level, someday));
    expect(chart.leftOut).toEqual([
      { claimId: level.id, why: "it is a level; the scale shows changes" },
      { claimId: someday.id, why: "it is not known when it was said" },
    ]);
  });

  test("over the time it is about, a point is as long as its period; a bound stays open to one side", () => {
    const bound = say("Rice output in North Korea was more than 2 million tonnes in 2015, the FAO said.");
    const [point] = draw(gather(bound), "about").points;
    expect([point?.from, point?.to]).toEqual(["2015-01-01", "2015-12-31"]);
    expect([point?.figure.low, point?.figure.high, point?.figure.lowOpen]).toEqual([2_000_000, Infinity, true]);
  });

  test("an open judgement fills the point; without one it is hollow and says so", () => {
    const [claim] = gather(fell(12, "2015-09-28"));
    const judged = claim && { ...claim, standing: { rating: "Supported", contradicts: [] } };
    expect(draw(claim ? [claim] : []).points[0]).toMatchObject({
      assessed: false,
      words: expect.stringMatching(/not assessed/),
    });
    expect(draw(judged ? [judged] : []).points[0]).toMatchObject({
      assessed: true,
      words: expect.stringMatching(/Supported/),
    });
  });
});
