import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ChainStep, ClaimContent, Quantity, Rank } from "@/lib/model/claim";
import type { Statement } from "@/lib/model/comparison";
import type { Vocabulary } from "@/lib/model/vocabulary";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import type { Period } from "@/lib/units/period";

const folder = resolve("../shared/corpus");

/** True where the annotated posts lie beside the repository. */
export const hasGold = existsSync(resolve(folder, "gold-dev.json"));

/** One annotated pair of claims. */
export interface GoldPair {
  readonly id: string;
  readonly kind: "conflict" | "not_conflict" | "supports" | "same" | "update";
  readonly a: string;
  readonly b: string;
  readonly required: boolean;
}

interface Dates {
  readonly start: string;
  readonly end: string;
  readonly text?: string | null;
}

interface GoldClaim {
  readonly id: string;
  readonly post: string;
  readonly start: number;
  readonly quote: string;
  readonly claimant: string;
  readonly chain: readonly string[];
  readonly indicator: string;
  readonly indicator_id: string;
  readonly population: string | null;
  readonly geo: string | null;
  readonly quantity:
    | (Record<"value" | "min" | "max" | "of", number | null> & { text: string; unit: string; approx: string | null })
    | null;
  readonly change: {
    direction: "up" | "down" | "flat";
    kind: "percent" | null;
    value: number | null;
    base: Dates | null;
  } | null;
  readonly period: Dates | null;
  readonly as_of: string | null;
  readonly modality: string;
  readonly hedge: string | null;
  readonly superlative: string | null;
  readonly reporting: string;
}

/** The annotated claims as the comparator reads them, by id, and the annotated pairs. */
export function readGold(): {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly pairs: readonly GoldPair[];
} {
  const gold = JSON.parse(readFileSync(resolve(folder, "gold-dev.json"), "utf8")) as {
    claims: GoldClaim[];
    pairs: GoldPair[];
  };
  return { statements: new Map(gold.claims.map((claim) => [claim.id, statementOf(claim)])), pairs: gold.pairs };
}

/** The page the claims were annotated on. */
export function readArchive(): string {
  return readFileSync(resolve(folder, "archive.txt"), "utf8");
}

/** What a workspace that worked on these posts would have recorded: who speaks for whom. */
export const goldVocabulary: Vocabulary = {
  ...defaultVocabulary,
  sources: [
    ...defaultVocabulary.sources,
    { name: "Damian Kean (WFP)", kind: "person", aliases: [], parent: null, speaksFor: "WFP", place: null },
  ],
};

// The annotators' own indicators, where they are one of the vocabulary's, with what they count.
const indicators: Readonly<Record<string, readonly [key: string, coverage: string | null]>> = {
  harvest: ["crop-production", null],
  staple_production: ["crop-production", "rice and maize"],
  rice_corn_production: ["crop-production", "rice and maize"],
  rice_production: ["crop-production", "rice"],
  coarse_maize_rice: ["crop-production", "coarse grains, maize and rice"],
  food_imports: ["imports", "rice and maize"],
  food_shortfall: ["food-shortfall", null],
  food_shortage: ["food-shortage", null],
  food_availability_pc: ["food-availability", null],
  drought: ["drought", null],
  aid: ["aid", null],
  aid_program_end: ["aid-programme", null],
  underweight_rural: ["underweight", null],
  underweight_rank: ["underweight", null],
  stunting: ["stunting", null],
  anemia: ["anaemia", null],
  rainfall: ["rainfall", null],
  gdp_growth: ["gdp-growth", null],
  gni: ["gni", null],
  trade_total: ["trade", null],
  exports: ["exports", null],
  imports: ["imports", null],
  interkorean_trade: ["inter-korean-trade", null],
};

function statementOf(claim: GoldClaim): Statement {
  return {
    id: claim.id,
    content: contentOf(claim),
    chain: claim.chain.map(stepOf),
    surface: claim.quote,
    post: { id: claim.post, start: claim.start, publishedOn: null },
    hedge: claim.hedge,
    reporting: claim.reporting === "direct" ? "verbatim" : claim.reporting === "partial" ? "partial" : "paraphrase",
    passage: claim.reporting === "headline" ? "title" : claim.reporting === "block" ? "quotation" : "author",
  };
}

function contentOf(claim: GoldClaim): ClaimContent {
  const [key, coverage] = indicators[claim.indicator_id] ?? [null, null];
  const rank = rankOf(claim);
  const reference = rank !== null && claim.quantity === null;
  return {
    claimant: claim.claimant,
    indicator: claim.indicator,
    indicatorKey: key,
    population: claim.population,
    place: claim.geo?.replace("KP-Kaesong", "KP-kaesong") ?? null,
    counterpart: null,
    coverage,
    excluding: claim.indicator_id === "trade_total" ? "inter-Korean trade" : null,
    form: null,
    quantity: rank === null ? quantityOf(claim) : null,
    change: changeOf(claim),
    rank,
    shareOf: null,
    // A superlative over an era is annotated with the era; what it is said of is the time of saying.
    period:
      claim.period &&
      periodOf(reference ? { ...claim.period, start: `${claim.period.end.slice(0, 4)}-01-01` } : claim.period),
    asOf: claim.as_of === null ? null : periodOf({ start: `${claim.as_of}-01`, end: `${claim.as_of}-31` }),
    saidOn: null,
    status: claim.modality === "plan" ? "target" : claim.modality === "forecast" ? "forecast" : null,
    modality: claim.modality === "hedged" ? "hedges" : "asserts",
    negated: false,
    method: null,
    series: null,
    known: reference ? { period: "assumed" } : {},
  };
}

function stepOf(source: string, index: number): ChainStep {
  return {
    source,
    kind: null,
    role: index === 0 ? "publishes" : "relays",
    document: null,
    saidOn: null,
    cue: null,
    named: null,
  };
}

function rankOf({ superlative, quantity, period }: GoldClaim): Rank | null {
  if (quantity?.unit === "rank")
    return {
      position: quantity.value ?? 0,
      end: "highest",
      among: quantity.of === null ? "its neighbours" : `${quantity.of} countries`,
      size: quantity.of,
    };
  if (superlative === null) return null;
  const among = quantity?.unit === "year" ? `${quantity.value} years` : (period?.text ?? "history");
  return { position: 1, end: superlative === "worst" ? "worst" : "highest", among, size: null };
}

function quantityOf({ quantity, change }: GoldClaim): Quantity | null {
  if (quantity === null) return null;
  const { value, min, max, unit, approx, text } = quantity;
  const decimals = /\d\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const scale = /trillion/.test(text) ? 1e12 : /billion/.test(text) ? 1e9 : /million/.test(text) ? 1e6 : 1;
  const approximation = approx === "more than" ? "more-than" : approx === null ? null : "about";
  return {
    value: change === null ? value : value === null ? null : Math.abs(value),
    min,
    max,
    unit,
    per: null,
    price: null,
    approximation,
    approximator: approx,
    step: /^\d/.test(text.replace(/^\D+/, "")) && !/\bin\b/.test(text) ? scale / 10 ** decimals : null,
  };
}

function changeOf({ change, indicator_id }: GoldClaim): ClaimContent["change"] {
  if (change === null) return null;
  // The annotators give a rate that fell as a fall; it is the pace that fell.
  const pace =
    indicator_id.endsWith("_growth") && change.kind === null
      ? change.direction === "down"
        ? "slower"
        : "faster"
      : null;
  const base = {
    kind: change.base ? ("other" as const) : ("not-stated" as const),
    period: change.base && periodOf(change.base),
    text: null,
  };
  return { direction: change.direction, kind: change.kind, value: change.value, base, pace };
}

function periodOf({ start, end }: Dates): Period {
  return { start, end, calendar: "calendar", certainty: "known" };
}
