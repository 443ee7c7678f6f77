import { describe, expect, test } from "vitest";
import { textStatement } from "@/lib/compare/text-statement";
import { compareTexts, type ReadText } from "@/lib/compare/texts";
import { extract } from "@/lib/extract/index";
import type { Outcome } from "@/lib/model/comparison";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { type TextPair, textPairs } from "../corpus/compare/texts";

function readText(text: string, name: string, date: string | null): ReadText {
  const { candidates } = extract(text, { publisher: name, date });
  const statements = candidates.map((candidate, index) =>
    textStatement(text, candidate, `${name}${index}`, {
      id: name,
      start: candidate.wording.span.start,
      publishedOn: date,
    }),
  );
  return { text, statements };
}

const words: Partial<Record<Outcome, TextPair["expected"]>> = {
  contradicts: "apart",
  compatible: "together",
  restates: "together",
};

function comes({ text, evidence, date }: TextPair): TextPair["expected"] {
  const day = date ?? null;
  const reading = compareTexts(readText(text, "a", day), readText(evidence, "b", day), defaultVocabulary);
  return (reading && words[reading.outcome]) ?? "neither";
}

describe("a claim and a text held against it", () => {
  const read = textPairs.map((pair) => ({ ...pair, found: comes(pair) }));

  test("what can both be true, or has nothing to do with each other, is never called a contradiction", () => {
    expect(read.filter(({ expected, found }) => expected !== "apart" && found === "apart")).toEqual([]);
  });

  test("what is about something else is not called agreement", () => {
    expect(read.filter(({ expected, found }) => expected !== "together" && found === "together")).toEqual([]);
  });

  // A reading that keeps still is a miss, not an error; how many there are is held, so that it can only fall.
  test("most contradictions and agreements are found", () => {
    const share = (expected: TextPair["expected"]) => {
      const those = read.filter((pair) => pair.expected === expected);
      return those.filter(({ found }) => found === expected).length / those.length;
    };
    expect(textPairs.length).toBeGreaterThanOrEqual(60);
    expect(share("apart")).toBeGreaterThanOrEqual(0.8);
    expect(share("together")).toBeGreaterThanOrEqual(0.85);
  });
});
