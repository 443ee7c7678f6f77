import { describe, expect, test } from "vitest";
import { compare } from "@/lib/compare/compare";
import { vocabulary } from "../corpus/compare/index";
import { statementFrom } from "../corpus/compare/notation";

/** What the second line, a retelling, made of the first, the claimant's own words. */
function drift(origin: string, retelling: string) {
  const said = statementFrom(`${origin} | verbatim | via: Blog > Wire`, "said", vocabulary);
  const told = statementFrom(`${retelling} | via: Blog`, "told", vocabulary);
  return compare(told, said, vocabulary).drift.map(({ kind, text, by }) => `${kind} by ${by}: ${text}`);
}

describe("what a retelling changed", () => {
  test.each([
    [
      "a year added",
      "Weekly | crop production | KP | - | up",
      "Weekly | crop production | KP | 2015 | up",
      ["period-added by Blog: period added: the words name none, the retelling says 2015"],
    ],
    [
      "a month that became a year",
      "Agency | food aid | KP | 2016-03 | up",
      "Agency | food aid | KP | 2016 | up",
      ["period-widened by Blog: March 2016 became 2016"],
    ],
    [
      "half a year turned into a year",
      "Agency | food aid | KP | 2016 H1 | up",
      "Agency | food aid | KP | 2016 | up",
      ["period-widened by Blog: half a year (the first half of 2016) became a year (2016)"],
    ],
    [
      "months shifted",
      "Agency | food aid | KP | 2016-03..2016-06 | up",
      "Agency | food aid | KP | 2016-05..2016-08 | up",
      ["period-changed by Blog: March–June 2016 became May–August 2016"],
    ],
    [
      "around dropped",
      "Bureau | number of markets | KP | 2015 | around 380 market",
      "Bureau | number of markets | KP | 2015 | 380 market",
      ["approximator-dropped by Blog: “around” dropped"],
    ],
    [
      "about added",
      "Bureau | number of markets | KP | 2015 | 380 market",
      "Bureau | number of markets | KP | 2015 | about 380 market",
      ["approximator-added by Blog: “about” added"],
    ],
    [
      "a bound that became a figure",
      "Bureau | deaths | MM | 2008 | over 400 person",
      "Bureau | deaths | MM | 2008 | 400 person",
      ["approximator-dropped by Blog: “over” dropped"],
    ],
    [
      "another number",
      "Bureau | deaths | MM | 2008 | 412 person",
      "Bureau | deaths | MM | 2008 | 512 person",
      ["value-changed by Blog: 412 people became 512 people"],
    ],
    [
      "another unit",
      "Agency | funding | KP | 2016 | 23 million USD",
      "Agency | funding | KP | 2016 | 23 million EUR",
      ["unit-changed by Blog: US$23 million became €23 million"],
    ],
    [
      "a hedge dropped",
      "FAO | crop production | KP | 2015 | -14 % | hedge: could",
      "FAO | crop production | KP | 2015 | -14 %",
      ["hedge-dropped by Blog: “could” dropped"],
    ],
    [
      "coverage widened",
      "FAO | crop production | KP | 2015 | -14 % | coverage: rice",
      "FAO | crop production | KP | 2015 | -14 % | coverage: cereals",
      ["coverage-widened by Blog: rice widened to cereals"],
    ],
    [
      "coverage no longer named",
      "FAO | crop production | KP | 2015 | down | coverage: rice",
      "FAO | crop production | KP | 2015 | down",
      ["coverage-dropped by Blog: “rice” is no longer named"],
    ],
    [
      "a stronger verb",
      "FAO | crop production | KP | 2015 | down | words: output could go down",
      "FAO | crop production | KP | 2015 | down | words: output plummeted",
      ["verb-strengthened by Blog: “go down” became “plummeted”"],
    ],
  ])("%s", (_, origin, retelling, found) => {
    expect(drift(origin, retelling)).toEqual(found);
  });

  test.each([
    ["the same words", "FAO | crop production | KP | 2015 | -14 %", "FAO | crop production | KP | 2015 | -14 %"],
    [
      "a figure only rounded",
      "Bureau | deaths | MM | 2008 | 3.72 million person",
      "Bureau | deaths | MM | 2008 | 3.7 million person",
    ],
    ["tonnes told in kilograms", "Board | fish catch | PE | 2012 | 40 t", "Board | fish catch | PE | 2012 | 40,000 kg"],
    [
      "a weaker verb",
      "FAO | crop production | KP | 2015 | down | words: output plunged",
      "FAO | crop production | KP | 2015 | down | words: output fell",
    ],
    [
      "a hedge added",
      "FAO | crop production | KP | 2015 | down",
      "FAO | crop production | KP | 2015 | down | hedge: may",
    ],
    [
      "another thing said in another year",
      "FAO | crop production | KP | 2014 | down",
      "FAO | crop production | KP | 2015 | down",
    ],
  ])("nothing: %s", (_, origin, retelling) => {
    expect(drift(origin, retelling)).toEqual([]);
  });
});
