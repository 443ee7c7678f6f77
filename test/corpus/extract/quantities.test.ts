import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuantities } from "../../../lib/extract/quantities.ts";
import { standsIn } from "../../../lib/text/span.ts";
import { processorTime } from "../../support/processor-time.ts";
import { quantityCorpora, type Stated } from "./quantities.ts";
import { newsCorpora } from "./quantities-news.ts";

/** The fields of what was read that the corpus speaks of. */
function pick(mention: ReturnType<typeof readQuantities>[number], stated: Stated): Stated {
  const all = {
    ...mention.quantity,
    kind: mention.kind,
    reads: mention.surface,
    noun: mention.noun?.surface ?? null,
    restates: mention.restates,
  };
  return Object.fromEntries(Object.keys(stated).map((key) => [key, all[key as keyof typeof all]]));
}

describe.each([...quantityCorpora, ...newsCorpora])("quantities: $reader", ({ finds, ignores }) => {
  it.each(finds.map(([text, ...stated]) => [text, stated] as const))("%s", (text, stated) => {
    const read = readQuantities(text);
    expect(read.map((mention) => mention.surface)).toHaveLength(stated.length);
    read.forEach((mention, index) => {
      for (const [key, value] of Object.entries(stated[index] ?? {})) {
        const found = pick(mention, stated[index] ?? {})[key as keyof Stated];
        if (typeof value === "number") expect(found, key).toBeCloseTo(value, 9);
        else expect(found, key).toBe(value);
      }
    });
  });

  it.each(ignores)("leaves alone: %s", (text) => {
    expect(readQuantities(text).map((mention) => mention.surface)).toEqual([]);
  });

  it("has at least three of each", () => {
    expect(finds.length).toBeGreaterThanOrEqual(3);
    expect(ignores.length).toBeGreaterThanOrEqual(3);
  });
});

const pieces = fc.constantFrom(
  ..."1 2,000 3.5 1/2 ½ 12,34,567 1e9 2015 7:30 10-12 -5 .5 24th five twenty hundred million half third quarter dozen a one two thirds tens of thousands".split(
    " ",
  ),
  ..."% $ US$ € percent per cent pct points tonnes won people markets years old km 's ’ “ ” ( ) [ ] , . ; : - – — / < > = ~ + ^ x".split(
    " ",
  ),
  ..."more than less about nearly up to between and from or at least around the number of killed rose by doubled twice as many ranked highest respectively".split(
    " ",
  ),
  "\n",
  "\u00A0",
  "🌾",
  "\uD83D",
  "e\u0301",
);
const sentences = fc
  .array(fc.tuple(pieces, fc.constantFrom("", " ", " ", "  ")), { maxLength: 40 })
  .map((list) => list.map((pair) => pair.join("")).join(""));

describe("reading any text", () => {
  it("never throws, and gives sorted mentions that slice back, do not overlap and hold real numbers", {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(fc.oneof(sentences, sentences, fc.string({ unit: "binary", maxLength: 80 })), (text) => {
        let last = 0;
        readQuantities(text).forEach((mention, index) => {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          last = mention.end;
          for (const surface of [mention, mention.core, mention.noun]) {
            if (surface !== null) expect(standsIn(text, surface, surface.surface)).toBe(true);
          }
          expect(mention.core.start).toBeGreaterThanOrEqual(mention.start);
          expect(mention.core.end).toBeLessThanOrEqual(mention.end);
          const { value, min, max, step } = mention.quantity;
          expect(value === null ? min !== null || max !== null : min === null && max === null).toBe(true);
          for (const number of [value, min, max, step]) if (number !== null) expect(Number.isFinite(number)).toBe(true);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          if (mention.restates !== null) expect(mention.restates).toBe(index - 1);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("reads the same text the same way", () => {
    const text = "Around 380 markets, 14% fewer than in 2014, sold 3.7 million tonnes for US$5bn.";
    expect(readQuantities(text)).toEqual(readQuantities(text));
  });
});

/** Shortest of a few runs in processor time, so that other programs of the machine do not count. */
function milliseconds(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length));
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best > 5; run++) {
    best = Math.min(
      best,
      processorTime(() => readQuantities(text)),
    );
  }
  return best;
}

const piles = [
  ...[
    "1",
    "1 ",
    "1,",
    "11,",
    "1,111,",
    "1.",
    "1-",
    "1/",
    "1:",
    "1/2 ",
    "1e",
    "1^",
    " ",
    ",",
    "(",
    "5 (",
    "“",
    "’",
    "-",
    "\n",
    "a-",
  ],
  ...[
    "two ",
    "hundred and ",
    "million ",
    "point five ",
    "minus ",
    "a ",
    "half ",
    "tens of ",
    "a quarter of a ",
    "one over ",
    "1 in ",
  ],
  ...["5% ", "$5 ", "5 points 5% ", "5 people and ", "from 5 to ", "more than 5 and less than ", "of 5 ", "5 per "],
  ...["number of ", "5 big big ", "cases ", "May 5, ", "5 ft ", "11 and ", "5 dollars and "],
];

describe("time", () => {
  // Tried again: a busy machine slows one reading now and then, quadratic work slows every one.
  it.each(piles)("grows in step with the length of a text of %j", { retry: 4 }, (unit) => {
    const short = milliseconds(unit, 5_000);
    const long = milliseconds(unit, 40_000);
    // Eight times the text; quadratic work would take sixty-four times as long. A few milliseconds say nothing.
    expect(long < 40 || long / short < 32).toBe(true);
  });

  it.each(["1", " ", ",", "(", "“", "1 ", "(1,"])("reads 100 kB of %j", { timeout: 30_000 }, (unit) => {
    expect(milliseconds(unit, 100_000)).toBeLessThan(10_000);
  });
});
