import { expect, test } from "vitest";
import { numberWords, quantityWords } from "@/lib/model/figure-words";

test.each([
  [100 / 3, "33.33"],
  [33.333333333, "33.33"],
  [1_000_000 / 7, "142,857.142857"],
  [0.1 + 0.2, "0.3"],
  [0.0625, "0.0625"],
  [1396, "1,396"],
  [4_333_333_333, "4.333333333 billion"],
  [117.04125, "117.04125"],
  [-100 / 3, "−33.33"],
])("%d is written %s: the digits it was given in, and no endless ones", (value, words) => {
  expect(numberWords(value)).toBe(words);
});

test("a third is told as such a share", () => {
  const third = { value: null, min: 100 / 3, max: null, unit: "percent", per: null, price: null, step: null } as const;
  expect(quantityWords({ ...third, approximation: "more-than", approximator: null })).toBe("more than 33.33 percent");
});
