import { describe, expect, test } from "vitest";
import { compare } from "@/lib/compare/compare";
import { comparisonMarkdown } from "@/lib/formats/export/comparison-markdown";
import type { Statement } from "@/lib/model/comparison";
import { defaultVocabulary as vocabulary } from "@/lib/model/vocabulary/index";
import { say } from "../../corpus/compare/say";

const tonnes = say("The ministry said Kenya exported 410,000 tonnes of tea in 2014.");
const kilos = say("The board said Kenya exported 520 million kg of tea in 2014.");

const claim = (statement: Statement, surface: string) => ({
  statement: { ...statement, sentence: `${statement.content.claimant}: tea` },
  words: { surface, title: "Tea | prices", publisher: "Northern *Fields*", publishedOn: "2015-03-02" },
});

const told = (...surfaces: [string, string]) =>
  comparisonMarkdown(
    [claim(tonnes, surfaces[0]), claim(kilos, surfaces[1])],
    [compare(tonnes, kilos, vocabulary)],
    (key) => key,
  );

describe("a comparison as Markdown", () => {
  test("holds the reading, the fields side by side, the words, where they stand and through whose hands they came", () => {
    const text = told("exported 410,000 tonnes of tea", "520 million kg");
    const { sentence } = compare(tonnes, kilos, vocabulary);
    expect(text.split("\n")[0]).toContain(sentence.replace(/\*|_/g, "\\$&"));
    expect(text).toMatch(
      /^\| Field \| A \| B \|\n\| --- \| --- \| --- \|\n\| Claimant \| .*ministry.* \| .*board.* \|$/m,
    );
    expect(text).toMatch(/^> exported 410,000 tonnes of tea$/m);
    expect(text).toMatch(/^> 520 million kg$/m);
    for (const { chain } of [tonnes, kilos])
      expect(text).toContain(`through ${chain.map(({ source }) => source).join(" → ")}`);
    expect(text).toContain("2015-03-02");
  });

  test("keeps strangers' words words: nothing in them becomes a table, a link or a heading", () => {
    const text = told("# One | [two](http://example.org) <b>three</b>\n\n> four", "`five`");
    expect(text).toContain("\n> \\# One \\| \\[two\\](http://example.org) \\<b\\>three\\</b\\> \\> four\n");
    expect(text).toContain("Tea \\| prices, Northern \\*Fields\\*");
  });

  test("of one claim is nothing", () => {
    expect(comparisonMarkdown([claim(tonnes, "x")], [], (key) => key)).toBe("");
  });
});
