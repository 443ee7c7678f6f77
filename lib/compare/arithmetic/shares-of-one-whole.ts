import type { Finding } from "../../model/comparison.ts";
import { coverageRelation } from "../lookup.ts";
import { plainWords } from "../plain-words.ts";
import type { Side } from "../side.ts";
import { type ArithmeticCheck, idsOf, levelOf, oneVoice, samePlace, sameTime, spanWords } from "./check.ts";
import type { Page } from "./page.ts";
import { sumOf } from "./sum.ts";

/** "Farming makes up 22 percent of output, mining 34": shares of separate parts of one whole cannot pass 100. */
export const sharesOfOneWholeCheck: ArithmeticCheck = {
  id: "shares-of-one-whole",
  title: "Shares of one whole",
  find: (page) => {
    const shares = page.sides.filter((side) => wholeOf(side) !== null);
    const seen = new Set<Side>();
    return shares.flatMap((first) => {
      if (seen.has(first)) return [];
      const parts = partsWith(first, page);
      for (const part of parts) seen.add(part);
      return parts.length > 1 ? findingOf(parts) : [];
    });
  },
};

// Shares of one whole stand in one passage; the same share is often told twice.
const NEAR = 600;

function wholeOf(side: Side): string | null {
  const level = levelOf(side);
  const { shareOf, coverage } = side.content;
  return level?.unit === "percent" && level.point !== null && coverage !== null ? shareOf && plainWords(shareOf) : null;
}

/** The first share and those of parts that lie apart from it and from each other. */
function partsWith(first: Side, page: Page): readonly Side[] {
  const parts = [first];
  for (const one of page.near(first, NEAR))
    if (isOfOneWhole(first, one) && parts.every((part) => areApart(part, one))) parts.push(one);
  return parts;
}

// "Its total output" and "overall output" are one whole: what is left of both phrases is the same.
function isOfOneWhole(a: Side, b: Side): boolean {
  const population = a.content.population === b.content.population;
  return wholeOf(b) === wholeOf(a) && population && sameTime(a, b) && samePlace(a, b) && oneVoice(a, b);
}

function areApart(a: Side, b: Side): boolean {
  return coverageRelation(a.lookup, a.content.coverage ?? "", b.content.coverage ?? "") === "apart";
}

function findingOf(parts: readonly Side[]): readonly Finding[] {
  const amounts = parts.map(levelOf).filter((one) => one !== null);
  const sum = sumOf(amounts);
  if (!sum) return [];
  const verdict = sum.plain.low <= 100 ? "adds-up" : sum.wide.low > 100 ? "does-not-add-up" : "cannot-tell";
  const working = `${amounts.map(({ point }) => point).join(" + ")} is ${spanWords(sum.plain)} percent of one whole, ${verdict === "adds-up" ? "which is at most" : "more than"} 100.`;
  return [
    {
      check: "shares-of-one-whole",
      verdict,
      claims: idsOf(...parts),
      relation: "shares-within-whole",
      working,
      implied: { interval: sum.plain, unit: "percent" },
    },
  ];
}
