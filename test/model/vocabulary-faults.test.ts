import { describe, expect, test } from "vitest";
import { scalePoints } from "@/lib/model/scale-points";
import type { IndicatorEntry } from "@/lib/model/vocabulary";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { coverageFault, indicatorFault, placeFault } from "@/lib/model/vocabulary-faults";

const indicator = (key: string, more: Partial<IndicatorEntry> = {}): IndicatorEntry => ({
  key,
  name: key,
  aliases: [],
  dimension: null,
  unit: null,
  definition: "What it is.",
  parent: null,
  partOf: null,
  family: null,
  polarity: 0,
  ...more,
});
const indicators = [
  indicator("trade", { aliases: ["commerce"] }),
  indicator("exports", { partOf: "trade" }),
  indicator("coal exports", { parent: "exports" }),
];

describe("an entry of a vocabulary", () => {
  test.each([
    ["a phrase that means another", indicator("barter", { aliases: ["Commerce"] }), "aliases"],
    ["a name that means another", indicator("swap", { name: "trade" }), "name"],
    ["a broader one nobody knows", indicator("barter", { parent: "haggling" }), "parent"],
    ["itself as the broader one", indicator("barter", { parent: "barter" }), "parent"],
    ["a circle over two", indicator("exports", { parent: "coal exports" }), "parent"],
    ["a polarity without a family", indicator("barter", { polarity: 1 }), "polarity"],
  ])("is refused with %s", (_, entry, field) => {
    expect(indicatorFault(entry, { indicators })).toMatchObject({ field });
  });

  test.each([
    ["its own names", indicator("trade", { aliases: ["commerce"] })],
    ["a broader one and a whole", indicator("rice exports", { parent: "exports", partOf: "trade" })],
    ["a family and a polarity", indicator("shortage", { family: "food-supply", polarity: -1 })],
  ])("is taken with %s", (_, entry) => {
    expect(indicatorFault(entry, { indicators })).toBeNull();
  });

  test("of places and coverages keeps out circles and taken names too", () => {
    const north = { key: "n", name: "North", aliases: [], parent: null };
    const town = { key: "n-t", name: "Town", aliases: ["the town"], parent: "n" };
    expect(placeFault({ ...north, parent: "n-t" }, { places: [north, town] })).toMatchObject({ field: "parent" });
    expect(placeFault({ ...north, aliases: ["The Town"] }, { places: [north, town] })).toMatchObject({
      field: "aliases",
    });
    const rice = { key: "rice", name: "rice", aliases: [], partOf: ["cereals"] };
    const cereals = { key: "cereals", name: "cereals", aliases: [], partOf: [] };
    expect(coverageFault({ ...cereals, partOf: ["rice"] }, { coverages: [rice, cereals] })).toMatchObject({
      field: "partOf",
    });
    expect(coverageFault(rice, { coverages: [rice, cereals] })).toBeNull();
  });

  test("that comes with Gainsay never lies in a circle", () => {
    const circles = [
      ...defaultVocabulary.indicators.map((one) => indicatorFault(one, defaultVocabulary)),
      ...defaultVocabulary.places.map((one) => placeFault(one, defaultVocabulary)),
      ...defaultVocabulary.coverages.map((one) => coverageFault(one, defaultVocabulary)),
    ].filter((fault) => fault?.detail.includes("contain itself") || fault?.detail.startsWith("There is no"));
    expect(circles).toEqual([]);
  });
});

describe("a scale", () => {
  const before = [{ key: "supported", label: "Supported" }];

  test("counts ranks up to the best, and a label that stays keeps its key", () => {
    expect(scalePoints({ name: "Ours", ordered: ["supported", "No"], outside: ["Unclear"] }, before)).toEqual({
      ok: true,
      value: [
        { key: "supported", label: "supported", rank: 2 },
        { key: "no", label: "No", rank: 1 },
        { key: "unclear", label: "Unclear", rank: null },
      ],
    });
  });

  test("has each label once, in the order or outside it", () => {
    expect(scalePoints({ name: "Ours", ordered: ["Yes", "No"], outside: ["yes"] }, before)).toMatchObject({
      error: { reason: "invalid", field: "outside" },
    });
  });
});

test("nobody is built in as speaking for another or using another's data: whatever is recorded can be withdrawn", () => {
  expect(defaultVocabulary.sources.filter(({ speaksFor, voices }) => speaksFor !== null || voices)).toEqual([]);
  expect(defaultVocabulary.dependences).toEqual([]);
});
