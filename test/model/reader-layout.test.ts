import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readerParagraphs } from "@/lib/model/reader-layout";

describe("laying out a post for reading", () => {
  const text = "Harvest up\n\nThe ministry said output rose.\nFull story here:\nDaily";
  const passages = [
    { start: 0, end: text.length, kind: "author" as const, article: null },
    { start: 12, end: 42, kind: "quotation" as const, article: "Daily" },
  ];

  test("each line stands in the innermost voice that holds it", () => {
    expect(readerParagraphs(text, passages, []).map(({ kind }) => kind)).toEqual([
      "author",
      "quotation",
      "author",
      "author",
    ]);
  });

  test("a line that only opens with its dateline is in the voice of what follows; a dateline alone stays one", () => {
    const news = "SEOUL — Output rose.\nSEOUL, 3 May 2015";
    const body = { start: 0, end: 20, kind: "quotation" as const, article: "Daily" };
    const parts = [
      body,
      { start: 0, end: 8, kind: "dateline" as const, article: null },
      { start: 21, end: 38, kind: "dateline" as const, article: null },
    ];
    const kinds = readerParagraphs(news, parts, []).map(({ kind, article }) => [kind, article]);
    expect(kinds).toEqual([
      ["quotation", "Daily"],
      ["dateline", null],
    ]);
  });

  test("a mark is cut out of its line and begins where its first character stands", () => {
    const start = text.indexOf("output");
    const [, line] = readerParagraphs(text, passages, [{ id: "m", start, end: start + 6 }]);
    expect(line?.pieces.map(({ text, marks }) => [text, marks.join()])).toEqual([
      ["The ministry said ", ""],
      ["output", "m"],
      [" rose.", ""],
    ]);
    expect(line?.begins).toEqual(["m"]);
  });

  test("whatever overlaps, every word stands there once and in order", () => {
    const mark = fc.record({ id: fc.string(), start: fc.nat(60), length: fc.integer({ min: 1, max: 30 }) });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.array(mark, { maxLength: 6 }), (words, drawn) => {
        const marks = drawn.map(({ id, start, length }) => ({ id, start, end: start + length }));
        const shown = readerParagraphs(words, [], marks).map(({ pieces }) => pieces.map(({ text }) => text).join(""));
        expect(shown).toEqual(words.split("\n").filter((line) => line.trim() !== ""));
      }),
    );
  });
});
