import { describe, expect, it } from "vitest";
import { extract } from "../../lib/extract/index.ts";
import { directionRules, quantityRules, rejectedClaim } from "../../lib/extract/rules/index.ts";
import type { CandidateDraft } from "../../lib/model/claim.ts";
import type { Find } from "../corpus/extract/corpus.ts";
import { corpora } from "../corpus/extract/index.ts";

const said = { publisher: "The Ledger", date: "2019-05-14" } as const;
const read = (text: string) => extract(text, said).candidates;
const byRule = (text: string, rule: string) => read(text).filter((candidate) => candidate.rules.includes(rule));

function seen({ content }: CandidateDraft, find: Find): Partial<Find> {
  const fields = {
    value: content.quantity?.value,
    min: content.quantity?.min,
    unit: content.quantity?.unit,
    indicator: content.indicatorKey,
    direction: content.change?.direction,
    change: content.change?.value,
    negated: content.negated,
    pace: content.change?.pace,
    period: content.period && `${content.period.start}..${content.period.end}`,
  };
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field in find));
}

function expected(find: Find): Partial<Find> {
  return Object.fromEntries(Object.entries(find).filter(([field]) => field !== "in"));
}

describe("a claim rule", () => {
  it("has its examples, at least three of each kind", () => {
    const rules = [...quantityRules, ...directionRules, rejectedClaim].map(({ id }) => id);
    expect(corpora.map(({ rule }) => rule).sort()).toEqual([...rules].sort());
    for (const { rule, finds, ignores } of corpora) {
      expect([rule, finds.flatMap((find) => find.in).length >= 3, ignores.length >= 3]).toEqual([rule, true, true]);
    }
  });

  const positive = corpora.filter(({ rule }) => rule !== "no-claim");
  const finds = positive.flatMap(({ rule, finds }) =>
    finds.flatMap((find) => find.in.map((text) => ({ rule, find, text }))),
  );
  const ignores = positive.flatMap(({ rule, ignores }) => ignores.map((text) => ({ rule, text })));

  it.each(finds)("$rule reads: $text", ({ rule, find, text }) => {
    expect(byRule(text, rule).map((candidate) => seen(candidate, find))).toContainEqual(expected(find));
  });

  it.each(ignores)("$rule leaves alone: $text", ({ rule, text }) => {
    expect(byRule(text, rule).map(({ wording }) => wording.surface)).toEqual([]);
  });
});

describe("a number that states nothing", () => {
  const corpus = corpora.find(({ rule }) => rule === "no-claim");

  it.each(corpus?.finds.flatMap((find) => find.in) ?? [])("makes no claim: %s", (text) => {
    expect(read(text).filter(({ content }) => content.quantity)).toEqual([]);
  });

  it.each(corpus?.ignores ?? [])("is not mistaken for one that does: %s", (text) => {
    expect(read(text).filter(({ content }) => content.quantity)).not.toEqual([]);
  });
});
