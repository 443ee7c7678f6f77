import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findingsAcross, findingsOf } from "@/lib/compare/arithmetic/index";
import { readQuantities } from "@/lib/extract/quantities";
import type { Change, ClaimContent } from "@/lib/model/claim";
import type { Finding, Statement } from "@/lib/model/comparison";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { period } from "@/lib/units/period";

// The worked posts, where they are at hand: every check of theirs is built from the fields that are written down for its claims.
const gold = "../shared/corpus/gold-dev.json";
const page = "../shared/corpus/archive.txt";
const here = existsSync(gold) && existsSync(page);

interface GoldClaim {
  readonly id: string;
  readonly post: string;
  readonly quote: string;
  readonly start: number;
  readonly claimant: string;
  readonly indicator: string;
  readonly indicator_id: string;
  readonly geo: string | null;
  readonly quantity: { readonly text: string; readonly start: number; readonly end: number } | null;
  readonly change: {
    readonly direction: Change["direction"];
    readonly kind: Change["kind"];
    readonly base: { readonly start: string; readonly end: string } | null;
  } | null;
  readonly period: { readonly start: string | null; readonly end: string | null } | null;
}

/** Which entry of the vocabulary each measure of the worked posts is, and what it counts. */
const measures: Readonly<
  Record<string, { readonly key: string; readonly coverage?: string; readonly shareOf?: string }>
> = {
  staple_production: { key: "crop-production", coverage: "rice and corn" },
  rice_corn_production: { key: "crop-production", coverage: "rice and corn" },
  food_imports: { key: "imports", coverage: "rice and corn" },
  food_shortfall: { key: "food-shortfall" },
  population: { key: "population" },
  underweight_rural: { key: "underweight" },
  gdp_growth: { key: "gdp-growth" },
  growth_streak: { key: "gdp-growth" },
  gni: { key: "gni" },
  gni_pc: { key: "gni-per-capita" },
  gni_share: { key: "gni", shareOf: "the neighbour's income" },
  construction_growth: { key: "sector-growth", coverage: "construction" },
  agri_growth: { key: "sector-growth", coverage: "agriculture-and-fishery" },
  mining_growth: { key: "sector-growth", coverage: "mining-and-manufacturing" },
  agri_share: { key: "sector-share", coverage: "agriculture-and-fishery", shareOf: "total output" },
  mining_share: { key: "sector-share", coverage: "mining-and-manufacturing", shareOf: "overall output" },
  trade_total: { key: "trade" },
  exports: { key: "exports" },
  imports: { key: "imports" },
  kaesong_output: { key: "production" },
  interkorean_trade: { key: "inter-korean-trade" },
};

type Changes = Readonly<Record<string, string>>;

interface Expected {
  readonly id: string;
  readonly check: string;
  readonly verdict: Finding["verdict"];
  readonly within: readonly Changes[];
  readonly beyond: readonly Changes[];
}

const checks: readonly Expected[] = [
  {
    id: "a01",
    check: "percent-change",
    verdict: "adds-up",
    within: [{ c013: "13 percent" }, { c016: "3.72 million tonnes" }],
    beyond: [{ c013: "24 percent" }, { c017: "5.3 million tonnes" }],
  },
  {
    id: "a02",
    check: "supply-balance",
    verdict: "adds-up",
    within: [{ c018: "600,000 tonnes" }],
    beyond: [{ c018: "1.9 million tonnes" }],
  },
  {
    id: "a03",
    check: "worded-share",
    verdict: "adds-up",
    within: [{ c025: "More than 24 percent" }],
    beyond: [{ c025: "More than 36 percent" }],
  },
  { id: "a04", check: "rank", verdict: "adds-up", within: [], beyond: [{ c031: "fourth" }] },
  {
    id: "a05",
    check: "length-and-end",
    verdict: "adds-up",
    within: [{ c035: "seven months" }],
    beyond: [{ c035: "twelve months" }],
  },
  {
    id: "a06",
    check: "length-and-end",
    verdict: "adds-up",
    within: [{ c040: "one year" }],
    beyond: [{ c040: "four years" }],
  },
  {
    id: "a12",
    check: "share-of-total",
    verdict: "adds-up",
    within: [{ c145: "roughly 2.2 percent" }],
    beyond: [{ c145: "roughly 4.3 percent" }, { c146: "2,496.6 trillion won" }],
  },
  {
    id: "a13",
    check: "per-capita",
    verdict: "adds-up",
    within: [{ c019: "24.9 million people" }],
    beyond: [{ c019: "35 million people" }],
  },
  {
    id: "a15",
    check: "parts-and-sum",
    verdict: "adds-up",
    within: [{ c122: "$7.60 billion" }],
    beyond: [{ c122: "$8.61 billion" }, { c124: "$2.16 billion" }],
  },
  {
    id: "a16",
    check: "sum-before-the-change",
    verdict: "adds-up",
    within: [{ c123: "$0.26 billion" }],
    beyond: [{ c123: "$0.97 billion" }, { c127: "37.8 percent" }],
  },
  {
    id: "a17",
    check: "conversion",
    verdict: "implies",
    within: [{ c144: "US$29.80 billion" }],
    beyond: [{ c144: "US$39.8 billion" }],
  },
  {
    id: "a18",
    check: "streak",
    verdict: "adds-up",
    within: [{ c134: "0.7 percent" }],
    beyond: [{ c132: "six years" }],
  },
  {
    id: "a19",
    check: "pace",
    verdict: "adds-up",
    within: [{ c131: "1.2 percent" }],
    beyond: [{ c131: "0.2 percent" }],
  },
  {
    id: "a20",
    check: "pace",
    verdict: "adds-up",
    within: [{ c139: "1.8 percent" }],
    beyond: [{ c139: "0.9 percent" }],
  },
  {
    id: "a21",
    check: "pace",
    verdict: "adds-up",
    within: [{ c142: "1.4 percent" }],
    beyond: [{ c142: "0.5 percent" }],
  },
  { id: "a22", check: "pace", verdict: "adds-up", within: [{ c136: "2 percent" }], beyond: [{ c136: "+3.4 percent" }] },
  {
    id: "a23",
    check: "shares-of-one-whole",
    verdict: "adds-up",
    within: [{ c137: "22.1 percent" }],
    beyond: [{ c137: "81.8 percent" }],
  },
  {
    id: "a24",
    check: "percent-change",
    verdict: "adds-up",
    within: [{ c149: "25.5 percent" }],
    beyond: [{ c149: "36 percent" }, { c151: "$188 million" }],
  },
  {
    id: "a26",
    check: "percent-change",
    verdict: "adds-up",
    within: [{ c150: "US$185.8 million" }],
    beyond: [{ c150: "US$286 million" }],
  },
  {
    id: "a27",
    check: "implied-level",
    verdict: "implies",
    within: [{ c158: "106.20 percent" }],
    beyond: [{ c158: "206.2 percent" }],
  },
  {
    id: "a40",
    check: "restated",
    verdict: "adds-up",
    within: [{ c113: "1.2 percent" }],
    beyond: [{ c113: "3 percent" }],
  },
];

// Of these nothing is said: an anniversary and a founding year that no statement depends on, a ratio of populations from two shares,
// the rest of a period, and a rate in towns that would follow only if two measures were one.
const silent = ["a07", "a14", "a25", "a38", "a42"];

describe.skipIf(!here)("the checks of the worked posts, from the fields of their claims", () => {
  const read = here ? JSON.parse(readFileSync(gold, "utf8")) : { claims: [], arithmetic: [] };
  const text = here ? readFileSync(page, "utf8") : "";
  const claims: readonly GoldClaim[] = read.claims;
  const arithmetic: readonly { readonly id: string; readonly claims: readonly string[] }[] = read.arithmetic;

  const found = (changes: Changes): readonly Finding[] => {
    const statements = claims.map((claim) => statementOf(claim, changes[claim.id] ?? null));
    const posts = [...new Set(claims.map(({ post }) => post))].map((id) => ({
      id,
      text,
      publishedOn: null,
      updates: [],
      articles: [],
    }));
    return [...findingsOf(statements, defaultVocabulary, posts), ...findingsAcross(statements, defaultVocabulary)];
  };
  const ofCheck = (expected: Expected, changes: Changes) => {
    const named = arithmetic.find(({ id }) => id === expected.id)?.claims ?? [];
    const overlap = (one: Finding) => one.claims.filter((id) => named.includes(id)).length;
    const about = found(changes).filter(
      (one) => one.check === expected.check && overlap(one) >= Math.min(2, named.length),
    );
    const most = Math.max(...about.map(overlap));
    const both = about.filter((one) => overlap(one) === most);
    const settled = both.find(({ verdict }) => verdict === expected.verdict) ?? both[0];
    return settled ? { verdict: settled.verdict, implied: settled.implied } : null;
  };

  test("are all there", () => {
    expect([...checks.map(({ id }) => id), ...silent].toSorted()).toEqual(arithmetic.map(({ id }) => id).toSorted());
    expect(found({}).filter(({ verdict }) => verdict === "does-not-add-up")).toEqual([]);
  });

  for (const expected of checks) {
    test(`${expected.id}: ${expected.check}`, () => {
      const asWritten = ofCheck(expected, {});
      expect(asWritten?.verdict).toBe(expected.verdict);
      for (const change of expected.within)
        expect([change, ofCheck(expected, change)?.verdict]).toEqual([change, expected.verdict]);
      for (const change of expected.beyond) {
        const changed = ofCheck(expected, change);
        if (expected.verdict === "implies")
          expect([change, changed?.implied]).not.toEqual([change, asWritten?.implied]);
        else expect([change, changed?.verdict]).not.toEqual([change, "adds-up"]);
      }
    });
  }
});

function statementOf(claim: GoldClaim, changed: string | null): Statement {
  const measure = measures[claim.indicator_id];
  const written = changed ?? claim.quantity?.text ?? null;
  const quantity = written === null ? null : quantityIn(claim, written);
  if (changed !== null && quantity === null) throw new Error(`“${changed}” is not read in “${claim.quote}”`);
  const content: ClaimContent = {
    claimant: claim.claimant,
    indicator: measure?.key === "sector-share" ? "share of output" : claim.indicator,
    indicatorKey: measure && measure.key !== "sector-share" ? measure.key : null,
    population: null,
    place: claim.geo,
    counterpart: null,
    coverage: measure?.coverage ?? null,
    excluding: null,
    form: null,
    quantity,
    change: changeOf(claim, quantity, written?.startsWith("+") ?? false),
    rank: null,
    shareOf: measure?.shareOf ?? null,
    period: claim.period?.start && claim.period.end ? period(claim.period.start, claim.period.end) : null,
    asOf: null,
    saidOn: null,
    status: null,
    modality: "asserts",
    negated: false,
    method: null,
    series: null,
    known: {},
  };
  const { id, quote: surface, start } = claim;
  const figure = claim.quantity && { start: claim.quantity.start, end: claim.quantity.end };
  const post = { id: claim.post, start, publishedOn: null };
  return { id, content, chain: [], surface, post, hedge: null, reporting: "paraphrase", figure };
}

// Read where it stands, with the words around it: "fifth" by itself may be a fraction.
function quantityIn({ quote, quantity }: GoldClaim, written: string): ClaimContent["quantity"] {
  const words = quote.replace(quantity?.text ?? "", written);
  const at = words.indexOf(written);
  return readQuantities(words).find((one) => one.start < at + written.length && at < one.end)?.quantity ?? null;
}

function changeOf({ change }: GoldClaim, quantity: ClaimContent["quantity"], up: boolean): Change | null {
  if (!change) return null;
  const direction = up ? "up" : change.direction;
  const size = quantity?.value ?? null;
  const value = change.kind === null || size === null ? null : direction === "down" ? -Math.abs(size) : Math.abs(size);
  const base = change.base ? period(change.base.start, change.base.end) : null;
  return { direction, kind: change.kind, value, base: { kind: "other", period: base, text: null }, pace: null };
}
