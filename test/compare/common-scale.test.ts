import { describe, expect, test } from "vitest";
import { commonScale } from "@/lib/compare/common-scale";
import { compare } from "@/lib/compare/compare";
import type { Statement } from "@/lib/model/comparison";
import { defaultVocabulary as vocabulary } from "@/lib/model/vocabulary/index";
import { say } from "../corpus/compare/say";

const scaled = (statements: readonly Statement[], unit?: string) => {
  const [base, ...others] = statements as [Statement, ...Statement[]];
  return commonScale(
    statements,
    others.map((other) => compare(base, other, vocabulary)),
    unit,
  );
};
const tonnes = say("The ministry said Kenya exported 410,000 tonnes of tea in 2014.");
const kilos = say("The board said Kenya exported 520 million kg of tea in 2014.");
const bound = say("The union said Kenya exported more than 400,000 tonnes of tea in 2014.");

describe("values on one scale", () => {
  test("two units meet in the base's, and can be told in the other's", () => {
    expect(scaled([tonnes, kilos])).toMatchObject({ unit: "t", units: ["t", "kg"] });
    expect(scaled([tonnes, kilos])?.values.map((value) => value?.point)).toEqual([410_000, 520_000]);
    expect(scaled([tonnes, kilos], "kg")?.values.map((value) => value?.point)).toEqual([410_000_000, 520_000_000]);
  });

  test("a unit of another dimension is not asked of it", () => {
    expect(scaled([tonnes, kilos], "USD")?.unit).toBe("t");
  });

  test("a bound has an interval without an end and no point", () => {
    expect(scaled([tonnes, bound])?.values[1]).toMatchObject({ point: null, interval: { high: Infinity } });
  });

  test("what does not meet the base stays off the scale", () => {
    const share = say("The board said tea made up 12 percent of Kenya’s exports in 2014.");
    expect(scaled([tonnes, kilos, share])?.values[2]).toBeNull();
    expect(scaled([tonnes, share])).toBeNull();
  });
});
