import { describe, expect, test } from "vitest";
import { claimQuery, everyClaim, isEveryClaim, rangeIn, readClaimFilter } from "@/lib/model/claim-view";

const id = "0199a000-0000-7000-8000-000000000001";

describe("the address of the claims list", () => {
  test("names every facet, both ranges and the page", () => {
    const given = {
      q: " harvest ",
      indicator: "crop production",
      publisher: "Northern Fields",
      reliability: "B",
      units: "t",
      link: "contradicts",
      from: "2015-01-01",
      to: "2015-12-31",
      low: "3,700,000",
      below: "4300000",
      in: "t",
      after: id,
    };
    expect(readClaimFilter(given)).toEqual({
      ...everyClaim,
      words: "harvest",
      indicator: "crop production",
      publisher: "Northern Fields",
      reliability: "B",
      units: "t",
      link: "contradicts",
      from: "2015-01-01",
      to: "2015-12-31",
      value: { unit: "t", low: 3_700_000, below: 4_300_000 },
      after: id,
    });
  });

  test("reads back what it writes, but for the page", () => {
    const filter = readClaimFilter({ q: "rice", rating: "none", low: "-12.5", in: "change:percent", after: id });
    expect(readClaimFilter(claimQuery(filter))).toEqual({ ...filter, after: null });
  });

  test("leaves out what is no phrase, day, number or id", () => {
    const wrong = {
      q: ["a", "b"],
      indicator: "x".repeat(301),
      claimant: "  ",
      from: "2015-02-30",
      to: "yesterday",
      low: "many",
      below: "1e400",
      in: "t",
      after: "1; drop",
    };
    expect(readClaimFilter(wrong)).toEqual(everyClaim);
    expect(isEveryClaim(readClaimFilter(wrong))).toBe(true);
  });

  test("knows no range of values without its unit, and no unit without a bound", () => {
    expect(readClaimFilter({ low: "3" }).value).toBeNull();
    expect(readClaimFilter({ in: "t" }).value).toBeNull();
  });

  test("a bound of nought is a bound", () => {
    expect(readClaimFilter({ low: "0", in: "t" }).value).toEqual({ unit: "t", low: 0, below: null });
    expect(claimQuery(readClaimFilter({ low: "0", in: "t" }))).toEqual({ low: "0", in: "t" });
  });
});

describe("a range of values", () => {
  test("is told in every unit of its family, and in no other", () => {
    const range = { unit: "megatonne", low: 3.7, below: null };
    expect(rangeIn(range, "t")).toEqual({ unit: "t", low: 3_700_000, below: null });
    expect(rangeIn({ unit: "t", low: 0, below: 5 }, "kg")).toEqual({ unit: "kg", low: 0, below: 5000 });
    expect(rangeIn(range, "USD")).toBeNull();
  });
});
