import { describe, expect, test } from "vitest";
import { arithmeticChecks, findingsOf } from "@/lib/compare/arithmetic/index";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { type Case, cases, lookAlikes } from "./cases";
import { tell } from "./told";

function found({ text, figures }: Pick<Case, "text" | "figures">, written: Readonly<Record<string, string>>) {
  const { statements, posts } = tell(text, figures, written);
  return findingsOf(statements, defaultVocabulary, posts);
}

const verdictsOf = (one: Case, written: Readonly<Record<string, string>>) =>
  found(one, written)
    .filter(({ check }) => check === one.check)
    .map(({ verdict }) => verdict);

function fill(text: string, written: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name) => written[name] ?? "?");
}

describe("figures that add up, and with one number changed do not", () => {
  for (const one of cases) {
    test(`${one.check}: ${fill(one.text, one.written)}`, () => {
      const positive = one.check === "headline" ? [] : ["adds-up"];
      expect(verdictsOf(one, one.written)).toEqual(positive);
      for (const change of one.within)
        expect([change, verdictsOf(one, { ...one.written, ...change })]).toEqual([change, positive]);
      for (const change of one.beyond)
        expect([change, verdictsOf(one, { ...one.written, ...change })]).toEqual([change, ["does-not-add-up"]]);
    });
  }
});

describe("look-alikes, of which nothing may be said not to add up", () => {
  for (const one of lookAlikes) {
    test(`${one.why}: ${fill(one.text, one.written)}`, () => {
      const wrong = found(one, one.written).filter(({ verdict }) => verdict === "does-not-add-up");
      expect(wrong.map(({ check, working }) => `${check}: ${working}`)).toEqual([]);
    });
  }
});

test("every finding names its figures and shows its working in a sentence", () => {
  for (const one of cases)
    for (const finding of found(one, one.written)) {
      expect(finding.claims.length).toBeGreaterThan(0);
      expect(new Set(finding.claims).size).toBe(finding.claims.length);
      expect(finding.working).toMatch(/^[\p{Lu}\d−].*\.$/u);
      expect(finding.working).not.toMatch(/NaN|Infinity|undefined|null/);
    }
});

test("ids of the checks are one of each, and each has a case of its own or a test below", () => {
  const ids = arithmeticChecks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const told = new Set([...cases.map(({ check }) => check), "implied-level", "restated", "dates"]);
  expect(ids.filter((id) => !told.has(id))).toEqual([]);
});
