import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSegments } from "../../lib/extract/segments.ts";

const split = (text: string) =>
  readSegments(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("a passage's sentences", () => {
  it.each([
    ["two plain ones", "It rained. The river rose.", ["It rained.", "The river rose."]],
    [
      "titles and initials",
      "Dr. J. B. Smith met Gov. Ann Roe. They spoke.",
      ["Dr. J. B. Smith met Gov. Ann Roe.", "They spoke."],
    ],
    [
      "countries in letters",
      "U.S. exports to N. Korea fell. The U.N. agreed.",
      ["U.S. exports to N. Korea fell.", "The U.N. agreed."],
    ],
    [
      "an acronym at the end",
      "He moved to the U.S. The year was 1990.",
      ["He moved to the U.S.", "The year was 1990."],
    ],
    [
      "decimals and money",
      "Prices rose 3.5 percent to $1.25 billion. Wages did not.",
      ["Prices rose 3.5 percent to $1.25 billion.", "Wages did not."],
    ],
    [
      "months in short",
      "Exports rose in Jan.-April, after a fall in Dec. 2014. Imports fell.",
      ["Exports rose in Jan.-April, after a fall in Dec. 2014.", "Imports fell."],
    ],
    [
      "quotations",
      "“We won.” He smiled. “It was close,” he said. “Very.”",
      ["“We won.”", "He smiled.", "“It was close,” he said.", "“Very.”"],
    ],
    ["questions and exclamations", "Who counts? Nobody! We do…", ["Who counts?", "Nobody!", "We do…"]],
    [
      "a time of day",
      "They left at 9 a.m. on Monday. It was dark.",
      ["They left at 9 a.m. on Monday.", "It was dark."],
    ],
    [
      "a company",
      "Acme Inc. lost money. Beta Ltd. The rest gained.",
      ["Acme Inc. lost money.", "Beta Ltd.", "The rest gained."],
    ],
    [
      "lines that are titles",
      "Harvest fails\nAnn Roe\nHarbour Gazette",
      ["Harvest fails", "Ann Roe", "Harbour Gazette"],
    ],
    [
      "a wrapped paragraph",
      "The harvest of the northern valleys fell by a third this\nyear because of the late frost, growers said. It was bad.",
      [
        "The harvest of the northern valleys fell by a third this\nyear because of the late frost, growers said.",
        "It was bad.",
      ],
    ],
    ["no-break spaces", "It rose.\u00a0 It fell.", ["It rose.", "It fell."]],
  ])("%s", (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it("cover every word once, in order, inside the passage", () => {
    const words = fc.constantFrom(
      "Rain",
      "fell",
      "Dr.",
      "U.S.",
      "3.5",
      "“Yes.”",
      ".",
      "?",
      "\n",
      "\n\n",
      " ",
      "\u00a0",
      "(a)",
      "J.",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.nat(5), (parts, skip) => {
        const text = parts.join(" ");
        const start = Math.min(skip, text.length);
        const spans = readSegments(text, { start, end: text.length });
        expect(
          spans
            .map((span) => text.slice(span.start, span.end))
            .join("")
            .replace(/\s/gu, ""),
        ).toBe(text.slice(start).replace(/\s/gu, ""));
        for (const [index, span] of spans.entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? start);
      }),
    );
  });
});
