import { expect, test } from "vitest";
import { upheldPairs } from "@/lib/formats/export/sum-relations";
import type { Finding } from "@/lib/model/comparison";

const finding = (check: string, verdict: Finding["verdict"], claims: string[]): Finding => {
  return { check, verdict, claims, relation: check, working: "4 to 3", implied: null };
};

test("each figure upholds the change that follows from it, once", () => {
  const found = [finding("percent-change", "adds-up", ["now", "then", "fall"])];
  expect(upheldPairs([...found, ...found])).toEqual([
    { a: "now", b: "fall", working: "4 to 3" },
    { a: "then", b: "fall", working: "4 to 3" },
  ]);
});

test("a sum that does not add up, or one whose claims do not follow from each other, upholds nothing", () => {
  expect(upheldPairs([finding("percent-change", "does-not-add-up", ["a", "b", "c"])])).toEqual([]);
  expect(upheldPairs([finding("percent-change", "cannot-tell", ["a", "b", "c"])])).toEqual([]);
  expect(upheldPairs([finding("restated", "adds-up", ["a", "b"])])).toEqual([]);
});
