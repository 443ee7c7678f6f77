import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Extraction, type ExtractOptions, extract } from "../../lib/extract/index.ts";
import { type Span, type Surface, standsIn } from "../../lib/text/span.ts";
import { archivePage } from "../support/archive-page.ts";
import { anyText } from "../support/mangled-text.ts";
import { processorTime } from "../support/processor-time.ts";

const plain: ExtractOptions = { publisher: null, date: null };
const anyOptions: fc.Arbitrary<ExtractOptions> = fc.record({
  publisher: fc.constantFrom(null, "Northern Fields", "“"),
  date: fc.constantFrom(null, "2015-11-10", "0001-01-01", "9999-12-31"),
});

/** What is wrong with a reading: places outside the text, words that do not stand there, mentions that overlap; empty for a sound one. */
function faults(text: string, { posts, candidates, quantities, times, attributions }: Extraction): string[] {
  const found: string[] = [];
  const within = (span: Span, what: string) => {
    if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) found.push(`${what} is out of range`);
  };
  const stands = (one: Surface | null, what: string) => {
    if (one && !standsIn(text, one, one.surface)) found.push(`${what} “${one.surface}” does not stand there`);
  };
  const apart = (spans: readonly Span[], what: string) => {
    spans.forEach((span, at) => {
      if (at > 0 && span.start < (spans[at - 1] as Span).end) found.push(`${what} ${at} overlaps the one before`);
    });
  };
  for (const quantity of quantities) {
    stands(quantity, "quantity");
    stands(quantity.core, "core");
    stands(quantity.noun, "noun");
  }
  for (const time of times) stands(time, "time");
  for (const { source, cue, content } of attributions) {
    stands(source, "source");
    stands(cue, "cue");
    stands(content, "content");
  }
  for (const { wording, chain, post, derivation } of candidates) {
    stands({ ...wording.span, surface: wording.surface }, "claim");
    for (const step of chain) {
      stands(step.cue, "cue of a chain");
      stands(step.named, "name in a chain");
    }
    for (const { field, words } of derivation) for (const one of words) stands(one, `words for ${field}`);
    if (!posts[post]) found.push("claim without a post");
  }
  for (const { span, passages } of posts) {
    within(span, "post");
    for (const passage of passages) within(passage.span, passage.kind);
    apart(
      passages.map((passage) => passage.span),
      "passage",
    );
  }
  apart(
    posts.map(({ span }) => span),
    "post",
  );
  apart(quantities, "quantity");
  apart(times, "time");
  return found;
}

describe("reading any text", () => {
  it("never throws, and points only at words that stand where it says, none of a kind overlapping", {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        expect(faults(text, extract(text, options))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same bytes for the same text", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        expect(JSON.stringify(extract(text, options))).toBe(JSON.stringify(extract(text, options)));
      }),
      { numRuns: 100 },
    );
  });

  it("gives the same bytes whatever was read before", () => {
    const first = JSON.stringify(extract(archivePage, plain));
    for (const text of ["", "“", "12 percent of 1990s", archivePage.toUpperCase()]) extract(text, plain);
    expect(JSON.stringify(extract(archivePage, plain))).toBe(first);
  });

  it("finds the faults it looks for", () => {
    const sound = extract(archivePage, plain);
    const quantity = sound.quantities[1] as Extraction["quantities"][number];
    const moved = { ...quantity, start: quantity.start + 1 };
    expect(faults(archivePage, sound)).toEqual([]);
    expect(faults(archivePage, { ...sound, quantities: [moved] })).not.toEqual([]);
    expect(faults(archivePage, { ...sound, quantities: [quantity, quantity] })).not.toEqual([]);
    expect(faults("", sound)).not.toEqual([]);
  });

  it.each([
    ["nothing", ""],
    ["white space", " \n\t\u00a0\n\n "],
    ["words in the wrong encoding", archivePage.replaceAll("’", "â€™").replaceAll("“", "â€œ")],
    ["lone halves of surrogate pairs", archivePage.replaceAll("e", "\ud83d")],
    ["NUL between all letters", [...archivePage].join("\u0000")],
    ["right-to-left words and marks", `\u202e${archivePage}\u200f العربية 12% עברית`],
    ["emoji for full stops", archivePage.replaceAll(".", "🌾")],
    ["no line ends", archivePage.replaceAll("\n", " ")],
    ["a line end after each word", archivePage.replaceAll(" ", "\n")],
    ["carriage returns", archivePage.replaceAll("\n", "\r\n")],
    ["digits for letters", archivePage.replaceAll(/[aeiou]/gu, "7")],
    ["capitals only", archivePage.toUpperCase()],
  ])("reads %s", (_, text) => {
    expect(faults(text, extract(text, plain))).toEqual([]);
  });
});

const milliseconds = (text: string) => processorTime(() => extract(text, plain));

describe("a text of one thing over and over", () => {
  const piles: readonly (readonly [string, string])[] = [
    ["digits", "1234567890"],
    ["one digit", "1"],
    ["spaces", " "],
    ["commas", ","],
    ["parentheses", "("],
    ["closed parentheses", "()"],
    ["quotes", '"'],
    ["curly quotes", "“"],
    ["apostrophes", "'"],
    ["line ends", "\n"],
    ["full stops", "."],
    ["hyphens", "-"],
    ["letters", "a"],
    ["capitals", "A"],
    ["digits and spaces", "1 "],
    ["digits and commas", "1,"],
    ["numbered figures", "$5 "],
    ["percentages", "5% of "],
    ["years", "2015 and "],
    ["quoted words", "“a” "],
    ["names", "The Bank of Korea "],
    ["citations", "he said, "],
    ["clauses", "rose by 3, "],
    ["sentences", "Exports fell 5 percent in 2014, the bank said. "],
  ];

  it.each(piles)("%s: time grows with the length to 100 kB", { retry: 3, timeout: 60_000 }, (_, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
    milliseconds(text.slice(0, 25_000));
    const half = Math.min(milliseconds(text.slice(0, 50_000)), milliseconds(text.slice(0, 50_000)));
    const whole = Math.min(milliseconds(text), milliseconds(text));
    // In step with the length is 2, quadratic 4. A few milliseconds are the clock's grain and the collector's.
    expect(whole < 40 || whole / half < 3.2, `${half} ms, then ${whole} ms`).toBe(true);
  });

  it.each(["a", "1", " ", "(", "“", "\n", "\u0000", "\ud83d", "ה"])(
    "a million of %j are read",
    {
      timeout: 60_000,
    },
    (unit) => {
      const text = unit.repeat(1_000_000);
      expect(faults(text, extract(text, plain))).toEqual([]);
    },
  );
});
