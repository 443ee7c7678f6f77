import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "@/lib/compare/compare";
import type { ClaimContent } from "@/lib/model/claim";
import { outcomes, type Statement } from "@/lib/model/comparison";
import { approximatorWidths } from "@/lib/units/reading";
import type { GoldenPair } from "../corpus/compare/golden";
import { tables, vocabulary } from "../corpus/compare/index";
import { statementFrom } from "../corpus/compare/notation";

const read = (a: Statement, b: Statement) => compare(a, b, vocabulary);
const all = Object.values(tables).flat();
const sides = (pair: GoldenPair) =>
  [statementFrom(pair.a, "a", vocabulary), statementFrom(pair.b, "b", vocabulary)] as const;
const contradicting = all.filter(({ outcome }) => outcome === "contradicts");

// Any two claims of the tables, those that were never meant for each other included.
const claims = all.flatMap((pair) => [pair.a, pair.b]);
const anyClaim = fc.constantFrom(...claims);
const statement = (line: string, id: string) => statementFrom(line, id, vocabulary);

describe("any two claims", () => {
  test("say the same of each other in either order", () => {
    fc.assert(
      fc.property(anyClaim, anyClaim, (one, other) => {
        const [a, b] = [statement(one, "a"), statement(other, "b")];
        const [told, turned] = [read(a, b), read(b, a)];
        expect(outcomes).toContain(told.outcome);
        expect([turned.outcome, turned.bearing, turned.tie]).toEqual([told.outcome, told.bearing, told.tie]);
      }),
      { numRuns: 300 },
    );
  });

  test("say the same again when they are read again", () => {
    fc.assert(
      fc.property(anyClaim, anyClaim, (one, other) => {
        const once = JSON.stringify(read(statement(one, "a"), statement(other, "b")));
        expect(JSON.stringify(read(statement(one, "a"), statement(other, "b")))).toBe(once);
      }),
      { numRuns: 100 },
    );
  });
});

test("a claim held against itself restates it", () => {
  for (const line of claims) {
    const [a, b] = [statement(line, "a"), statement(line, "b")];
    const { change, quantity, rank, modality } = a.content;
    // What only dates or names a thing, or doubts it, asserts no figure that could be said again.
    if ((change ?? quantity ?? rank) === null || modality === "doubts") continue;
    expect(read(a, { ...b, post: a.post }).outcome, line).toBe("restates");
  }
});

describe("a contradiction", () => {
  // Every value anybody in the tables gives a field; what one claim leaves open is filled with each of them.
  const values = <Field extends keyof ClaimContent>(field: Field) => [
    ...new Map(
      claims.map((line) => statement(line, "x").content[field]).map((value) => [JSON.stringify(value), value]),
    ).values(),
  ];
  const fields = ["population", "place", "counterpart", "coverage", "excluding", "form", "period", "shareOf"] as const;
  // Filled alike on both sides these change nothing; a place or a time that neither names was never enough.
  const alike = ["population", "counterpart", "coverage", "form", "shareOf"] as const;
  const titled = contradicting.map((pair) => [pair.title, pair] as const);

  test.each(titled)("%s: survives filling what one side leaves open", (_, pair) => {
    if (pair.because.includes("coverage-bare-direction") || pair.because.includes("coverage-by-definition")) return;
    const [a, b] = sides(pair);
    for (const field of fields) {
      for (const [open, other, swap] of [
        [a, b, false],
        [b, a, true],
      ] as const) {
        if (open.content[field] !== null || other.content[field] === null) continue;
        for (const value of values(field)) {
          const filled = { ...open, content: { ...open.content, [field]: value } };
          const { outcome } = swap ? read(other, filled) : read(filled, other);
          expect(outcome, `${field} = ${JSON.stringify(value)}`).toBe("contradicts");
        }
      }
    }
  });

  test.each(titled)("%s: holds for whatever both leave open, filled alike", (_, pair) => {
    const [a, b] = sides(pair);
    for (const field of alike) {
      if (a.content[field] !== null || b.content[field] !== null) continue;
      for (const value of values(field)) {
        const fill = (of: Statement): Statement => ({ ...of, content: { ...of.content, [field]: value } });
        expect(read(fill(a), fill(b)).outcome, `${field} = ${JSON.stringify(value)}`).toBe("contradicts");
      }
    }
  });

  test.each(titled)("%s: survives twice the width of an approximator", (_, pair) => {
    const [a, b] = sides(pair);
    const { quantity, change } = a.content;
    if (quantity?.value == null || quantity.approximation !== "about" || change !== null) return;
    const twice = 2 * approximatorWidths.about.above * quantity.value;
    const range = {
      ...quantity,
      value: null,
      min: quantity.value - twice,
      max: quantity.value + twice,
      approximation: null,
    };
    expect(read({ ...a, content: { ...a.content, quantity: range } }, b).outcome).toBe("contradicts");
  });

  test.each(titled)("%s: is none once a field it rests on is only assumed", (_, pair) => {
    const [a, b] = sides(pair);
    for (const field of ["period", "place"] as const) {
      if (a.content[field] === null) continue;
      const known = { ...a.content.known, [field]: "assumed" as const };
      expect(read({ ...a, content: { ...a.content, known } }, b).outcome, field).not.toBe("contradicts");
    }
  });
});

describe("a figure told as a range around it", () => {
  const fitting = all.filter(({ outcome }) => outcome === "compatible" || outcome === "restates");

  test.each(fitting.map((pair) => [pair.title, pair] as const))("%s: never makes a contradiction", (_, pair) => {
    const [a, b] = sides(pair);
    const { quantity, change, negated } = a.content;
    // A denied range denies more than a denied figure: it is no vaguer.
    if (quantity?.value == null || change !== null || negated) return;
    for (const by of [0.01, 0.1, 0.5]) {
      const wider = { ...quantity, value: null, min: quantity.value * (1 - by), max: quantity.value * (1 + by) };
      expect(read({ ...a, content: { ...a.content, quantity: wider } }, b).outcome).not.toBe("contradicts");
    }
  });
});

test("telling an amount in another unit changes nothing", () => {
  const amount = fc.integer({ min: 1, max: 4500 }).map((half) => 2 * half + 1);
  const maize = (who: string, said: string) => `${who} | crop production | KE | 2014 | ${said} | coverage: maize`;
  fc.assert(
    fc.property(amount, amount, (left, right) => {
      const [a, b] = [statement(maize("Ministry", `${left} t`), "a"), statement(maize("Board", `${right} t`), "b")];
      const kilograms = b.content.quantity && { ...b.content.quantity, value: right * 1000, step: 1000, unit: "kg" };
      const converted = { ...b, content: { ...b.content, quantity: kilograms } };
      expect(read(a, converted).outcome).toBe(read(a, b).outcome);
    }),
    { numRuns: 100 },
  );
});
