import fc from "fast-check";
import { expect, test } from "vitest";
import { plainTerms, prefixQuery, snippetOf } from "../../lib/model/search.ts";

test("words are found by their beginnings, whatever stands between them", () => {
  expect(prefixQuery("Rice  prod.")).toBe("rice:* & prod:*");
  expect(prefixQuery("1,396")).toBe("1:* & 396:*");
  expect(prefixQuery(" ?! ")).toBe("");
});

test("no sign of the query language gets through", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      for (const term of plainTerms(words)) expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
      expect(plainTerms(words).length).toBeLessThanOrEqual(12);
    }),
  );
});

test("what was found is set apart in its line", () => {
  expect(snippetOf("of \u0001rice\u0002 and maize")).toEqual([
    { text: "of ", found: false },
    { text: "rice", found: true },
    { text: " and maize", found: false },
  ]);
  expect(snippetOf("nothing")).toEqual([{ text: "nothing", found: false }]);
});
