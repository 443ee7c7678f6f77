import { expect, test } from "vitest";
import { compare } from "@/lib/compare/compare";
import { explanationsOf } from "@/lib/compare/explanations";
import type { Statement } from "@/lib/model/comparison";
import { defaultVocabulary as vocabulary } from "@/lib/model/vocabulary/index";
import { say } from "../corpus/compare/say";

const explained = (a: Statement, b: Statement) => explanationsOf(compare(a, b, vocabulary));
const rice = "The FAO said North Korea’s rice production fell 12 percent in 2015 from 2014.";

test("a part beside its whole differs by coverage", () => {
  const both = say("The FAO said North Korea’s production of rice and corn fell 14 percent in 2015 from 2014.");
  expect(explained(say(rice), both)).toContain("coverage");
});

test("two years differ by period", () => {
  expect(
    explained(
      say("The bank said Kenya’s GDP grew 1 percent in 2014."),
      say("The bank said Kenya’s GDP grew 2 percent in 2013."),
    ),
  ).toContain("period");
});

test("a plain contradiction is explained by nothing", () => {
  expect(
    explained(
      say("The ministry said Kenya’s GDP grew 1 percent in 2014."),
      say("The institute said Kenya’s GDP fell in 2014."),
    ),
  ).toEqual([]);
});
