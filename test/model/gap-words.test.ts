import { expect, test } from "vitest";
import { gapWords } from "../../lib/model/gap-words.ts";
import { closed } from "../../lib/units/interval.ts";

const values = (gap: number | null, relativeGap: number | null, unit: string) => ({
  values: { a: closed(1, 2), b: closed(3, 4), unit, gap, relativeGap },
});

test.each([
  [values(26, 26 / 380, "market"), "B is 26 markets above A (+7 %)."],
  [values(-850_000, -0.16, "t"), "B is 850,000 tonnes below A (−16 %)."],
  [values(2, 0.14, "percent"), "B is 2 percentage points above A."],
])("the gap is told in the unit, and a share of a share is not", (reading, words) => {
  expect(gapWords(reading, "B")).toBe(words);
});

test("no gap is told where a side has no number, or both are one", () => {
  expect(gapWords(values(null, null, "t"), "B")).toBeNull();
  expect(gapWords(values(0, 0, "t"), "B")).toBeNull();
  expect(gapWords({ values: null }, "B")).toBeNull();
});
