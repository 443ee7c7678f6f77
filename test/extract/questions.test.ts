import { describe, expect, it } from "vitest";
import { extract } from "../../lib/extract/index.ts";

const claimed = (text: string) =>
  extract(text, { publisher: "The Ledger", date: "2024-06-01" }).candidates.map(
    ({ chain, wording }) => `${chain.at(-1)?.source}: ${wording.surface}`,
  );

describe("a question", () => {
  it.each([
    "Has output really doubled?",
    "But did exports grow 4 percent last year?",
    "So has the number of jobs risen by 30,000, or is it only 3,000?",
    "Isn't 3 percent growth enough?",
    "Output doubled to 4 million tonnes in 2023?",
    "Six million tonnes, or three?",
    "Who believes that 90 percent voted yes?",
    "How likely is it that prices will double next year?",
    "He asked: “Have we not built 40,000 homes?”",
    "The editor asked whether imports had fallen 20 percent.",
  ])("states nothing where it only asks: %s", (text) => {
    expect(claimed(text)).toEqual([]);
  });

  it("takes for granted what it asks the reason of", () => {
    expect(claimed("Why did prices rise 5 percent in May?")).toEqual([
      "The Ledger: Why did prices rise 5 percent in May",
    ]);
  });

  it("leaves what another is named in it as saying, and what stands before it", () => {
    expect(claimed("Did 40 people die in the fire, as the mayor claims?")).toEqual([
      "mayor: Did 40 people die in the fire",
    ]);
    expect(claimed("Some 400,000 people fled; who will bring them back?")).toEqual([
      "The Ledger: Some 400,000 people fled",
    ]);
    expect(claimed("The ministry says output doubled, but has it?")).toEqual(["ministry: output doubled"]);
  });
});
