import { describe, expect, test } from "vitest";
import { familyWords, measureWord, rangeUnitWords, readMeasure, valueFamily } from "@/lib/model/value-family";

const level = (unit: string, per: string | null = null) => valueFamily({ change: false, unit, per });

describe("the family of a value", () => {
  test("is shared by units that convert, and by no others", () => {
    expect(level("kg")).toBe(level("megatonne"));
    expect(level("USD")).not.toBe(level("EUR"));
    expect(level("market")).not.toBe(level("person"));
    expect(level("kg", "person")).not.toBe(level("kg"));
    expect(level("percent")).not.toBe(level("percentage_point"));
  });

  test("of a change is another than that of a level in the same unit", () => {
    for (const unit of ["t", "percent"]) expect(valueFamily({ change: true, unit, per: null })).not.toBe(level(unit));
    expect(valueFamily({ change: true, unit: "kg", per: null })).toBe("change:t");
  });

  test.each([
    ["t", "Mass", "tonnes"],
    ["kg/person", "Mass per person", "kg per person"],
    ["USD", "USD", "USD"],
    ["market", "Markets", "markets"],
    ["person", "People", "people"],
    ["percent", "Percent", "percent"],
    ["change:percent", "Change in percent", "percent"],
    ["change:percentage_point", "Change in percentage points", "percentage points"],
    ["change:t", "Change of mass", "tonnes"],
    ["change:market", "Change of markets", "markets"],
  ])("%s is told as %s, its bounds in %s", (word, family, unit) => {
    expect(familyWords(word)).toBe(family);
    expect(rangeUnitWords(word)).toBe(unit);
    expect(measureWord(readMeasure(word))).toBe(word);
  });
});
