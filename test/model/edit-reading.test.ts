import { describe, expect, test } from "vitest";
import { extract } from "@/lib/extract/index";
import { editReading } from "@/lib/model/edit-reading";
import { readForm } from "@/lib/model/form.schema";
import { readingSchema } from "@/lib/model/reading.schema";
import type { Result } from "@/lib/model/result";
import { typedReading } from "@/lib/model/typed-reading";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { canonicalJson } from "@/lib/text/canonical-json";

const [candidate] = extract("Rice output of Ruritania rose by 4 percent from 2014 to 2015, the ministry said.\n", {
  publisher: "Northern Fields",
  date: "2015-11-10",
}).candidates;
if (!candidate?.content.change) throw new Error("nothing was read");
// As the database hands it back: the same values, the keys in another order.
const stored = JSON.parse(canonicalJson(candidate.content)) as typeof candidate.content;

function edited(typed: Readonly<Record<string, string>>, content = stored) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...typedReading(content), ...typed })) form.set(name, value);
  return value(editReading(content, value(readForm(readingSchema, form)), defaultVocabulary));
}

function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe("what a person did not touch", () => {
  test("keeps how it was known, whatever the order of its keys", () => {
    expect(edited({}).known).toEqual(stored.known);
    const { known } = edited({ status: "forecast" });
    expect(known).toEqual({ ...stored.known, status: "set" });
  });

  test("a change that is another one is set, its base with it only where that differs", () => {
    expect(edited({ changeValue: "5" }).known).toMatchObject({ change: "set", base: stored.known.base });
    expect(edited({ baseStart: "2013-01-01", baseEnd: "2013-12-31" }).known).toMatchObject({ base: "set" });
  });
});

describe("an indicator entered with what it counts", () => {
  const bare = { ...stored, indicator: "maize 1.8 million tonnes", indicatorKey: null, coverage: null };

  test("goes by its name, and what it counts is kept as coverage", () => {
    const { indicator, coverage, known } = edited({ indicator: "Maize production" }, bare);
    expect([indicator, coverage, known.coverage]).toEqual(["food and crop production", "maize", "set"]);
    expect(edited({ indicator: "staple food production" }, bare).coverage).toBe("staple food");
  });

  test("a coverage that was entered stands, and a name or words nobody knows say nothing of one", () => {
    expect(edited({ indicator: "grain output", coverage: "rice" }, bare).coverage).toBe("rice");
    expect(edited({ indicator: "food and crop production" }, bare).coverage).toBeNull();
    expect(edited({ indicator: "maize for the dead" }, bare)).toMatchObject({ coverage: null, indicatorKey: null });
    expect(edited({}, bare).coverage).toBeNull();
  });
});
