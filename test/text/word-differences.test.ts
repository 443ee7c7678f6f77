import fc from "fast-check";
import { expect, test } from "vitest";
import { wordDifferences } from "../../lib/text/word-differences.ts";

const only = (side: "first" | "second", first: string, second: string) =>
  wordDifferences(first, second).flatMap((run) => (run.in === side && run.text.trim() ? [run.text.trim()] : []));

test("the year that a retelling added is what differs", () => {
  expect(
    only("second", "the harvest grew despite the drought", "the harvest grew in 2015 despite the drought"),
  ).toEqual(["in 2015"]);
  expect(only("first", "around 380 markets", "380 markets")).toEqual(["around"]);
});

test("case and the shape of quotation marks are no difference", () => {
  expect(only("first", "Output “fell” sharply", 'output "fell" sharply')).toEqual([]);
});

const words = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.constantFrom("grew", "Grew", " ", "  ", "\n", "İ", "i̇", "“", '"', "2015", ","))
    .map((parts) => parts.join("")),
);

test("without what only the second has, the first text stands as it was", () => {
  fc.assert(
    fc.property(words, words, (first, second) => {
      const runs = wordDifferences(first, second);
      expect(
        runs
          .filter((run) => run.in !== "second")
          .map((run) => run.text)
          .join(""),
      ).toBe(first);
    }),
  );
});
