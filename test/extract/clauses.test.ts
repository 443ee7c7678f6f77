import { expect, it } from "vitest";
import { extract } from "../../lib/extract/index.ts";

/** The words of each claim read in a post of one sentence. */
function claimed(sentence: string): string[] {
  const { candidates } = extract(sentence, { publisher: null, date: "2015-03-01" });
  return candidates.map(({ wording }) => wording.surface);
}

it("keeps two nouns joined by “and” in one clause, reported or not", () => {
  const words = "production of rice and maize could fall by 14 percent";
  expect(claimed(`The agency said that ${words}.`)).toEqual([words]);
  expect(claimed("Exports of steel and cement fell 3 percent in May.")).toEqual([
    "Exports of steel and cement fell 3 percent in May",
  ]);
});

it("begins another clause at “and” where the one in hand has its verb", () => {
  expect(claimed("The ministry said exports rose 4 percent and imports fell 2 percent.")).toEqual([
    "exports rose 4 percent",
    "imports fell 2 percent",
  ]);
});

it("leaves out a quotation mark whose partner stands outside, and keeps a pair", () => {
  expect(claimed("Crime was down, and “prices fell 3 percent because of the weather,” he said.").at(-1)).toBe(
    "prices fell 3 percent because of the weather",
  );
  expect(claimed("The ministry said “exports rose 4 percent in May” and gave no reason.")).toEqual([
    "exports rose 4 percent in May",
  ]);
  expect(claimed("The gap “is a little larger than usual” compared with 2014.")[0]).toContain(
    "“is a little larger than usual”",
  );
});
