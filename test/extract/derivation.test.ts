import { describe, expect, it } from "vitest";
import type { PlacedCandidate } from "../../lib/extract/candidates.ts";
import { extract } from "../../lib/extract/index.ts";
import type { CandidateDraft, DerivationStep, DerivedField } from "../../lib/model/claim.ts";
import { fieldLabels } from "../../lib/model/claim-fields.ts";
import { fresh } from "../corpus/extract/texts/fresh.ts";
import { worked } from "../corpus/extract/texts/index.ts";
import { readExample } from "../corpus/extract/texts/score.ts";
import { unseen } from "../corpus/extract/texts/unseen.ts";
import { archivePage } from "../support/archive-page.ts";

/** For every field a candidate can carry, whether this one does. A field left out of the table does not compile. */
const carries: Readonly<Record<Exclude<DerivedField, "chain">, (draft: CandidateDraft) => boolean>> = {
  claimant: () => true,
  indicator: ({ content }) => content.indicator !== "",
  population: ({ content }) => content.population !== null,
  place: ({ content }) => content.place !== null,
  counterpart: ({ content }) => content.counterpart !== null,
  coverage: ({ content }) => content.coverage !== null,
  form: ({ content }) => content.form !== null,
  quantity: ({ content }) => content.quantity !== null,
  change: ({ content }) => content.change !== null,
  base: ({ content }) => content.change !== null && content.change.base.kind !== "not-stated",
  period: ({ content }) => content.period !== null,
  asOf: ({ content }) => content.asOf !== null,
  saidOn: ({ content }) => content.saidOn !== null,
  status: ({ content }) => content.status !== null,
  modality: () => true,
  method: ({ content }) => content.method !== null,
  rank: ({ content }) => content.rank !== null,
  shareOf: ({ content }) => content.shareOf !== null,
  excluding: ({ content }) => content.excluding !== null,
};

function isExplained({ rule, words, note }: DerivationStep): boolean {
  return rule !== "" && (words.length > 0 || /^assumed: .{10}/.test(note));
}

/** What a candidate carries without a step to it, or by a step that shows neither words nor a reason. */
function unexplained({ derivation, chain, content, wording }: CandidateDraft): string[] {
  const fields = Object.keys(carries) as (keyof typeof carries)[];
  const missing = fields.filter(
    (field) =>
      carries[field]({ derivation, chain, content, wording } as CandidateDraft) &&
      !derivation.some((step) => step.field === field),
  );
  const bare = derivation
    .filter((step) => !isExplained(step))
    .map(({ field, rule, note }) => `${field}/${rule}: ${note}`);
  const hands = derivation.filter(({ field }) => field === "chain").length;
  return [...missing, ...bare, ...(hands === chain.length ? [] : [`${chain.length} hands, ${hands} steps`])];
}

function faults(candidates: readonly PlacedCandidate[]): string[] {
  return candidates.flatMap((draft) =>
    unexplained(draft).map((fault) => `“${draft.wording.surface.slice(0, 80)}”: ${fault}`),
  );
}

describe("every field of a claim tells where it comes from", () => {
  const counted = "In 2015 imports excluding crude oil rose 3 percent to 4 million tonnes, customs data showed.";
  const read = [
    ...[...worked, ...unseen, ...fresh].map((example) => readExample(example).candidates),
    extract(counted, { publisher: null, date: "2016-02-03" }).candidates,
  ];

  it("in whole texts", () => {
    expect(read.flatMap(faults)).toEqual([]);
  });

  it("in texts that between them carry every field the screens show but the series, which only analysts set", () => {
    const seen = read.flat().flatMap((draft) =>
      Object.entries(carries)
        .filter(([, has]) => has(draft))
        .map(([field]) => field),
    );
    const labels = Object.keys(fieldLabels).filter((field) => field !== "series");
    expect([...new Set(seen)].sort()).toEqual(labels.sort());
  });

  it("on a saved page of a real blog", () => {
    expect(faults(extract(archivePage, { publisher: "A blog", date: null }).candidates)).toEqual([]);
  });

  it("with value, unit and bound each in its own words", () => {
    const { candidates } = extract(
      "The fund said on 3 May 2016 that exports fell by more than 40 million tonnes in 2015.",
      {
        publisher: null,
        date: null,
      },
    );
    const steps = candidates[0]?.derivation.filter(({ field }) => field === "quantity") ?? [];
    expect(steps.map(({ rule, words }) => [rule, words[0]?.surface])).toEqual([
      [candidates[0]?.rules[0], "more than 40 million tonnes"],
      ["unit", "40 million tonnes"],
      ["bound", "more than"],
    ]);
  });

  it("and not by words that say something else", () => {
    const { candidates } = extract("Prices rose 3 percent in May, the bank said.", {
      publisher: null,
      date: "2016-06-03",
    });
    const method = candidates[0]?.derivation.filter(({ field }) => field === "method" || field === "form");
    expect(method).toEqual([]);
    expect(candidates[0]?.derivation.find(({ field }) => field === "claimant")?.words[0]?.surface).toBe("the bank");
  });
});
