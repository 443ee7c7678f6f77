import { type Period, shiftYears } from "../units/period.ts";
import { describePeriod } from "../units/period-words.ts";
import type { BaseKind, ClaimContent } from "./claim.ts";
import { coverageWords } from "./coverage-names.ts";

/** What a question measures by. A null field is not limited: any coverage, any place, any time, changes from anything. */
export interface Yardstick {
  /** Canonical name of the indicator, else the words. */
  readonly indicator: string;
  readonly indicatorKey: string | null;
  readonly coverage: string | null;
  /** Key of the place, else the words. */
  readonly place: string | null;
  readonly period: Period | null;
  /** What a change is measured from; null where no change is asked for. */
  readonly base: { readonly kind: BaseKind; readonly period: Period | null } | null;
}

/** The bases a yardstick may ask for, in words after "against". */
export const baseWords = {
  "year-before": "the year before",
  "period-before": "the period before",
  average: "an average",
  decade: "the decade before",
  counterfactual: "what would have been",
  other: "another base",
} as const satisfies Readonly<Record<Exclude<BaseKind, "not-stated">, string>>;

/** The yardstick in one line: "Rice production, rice and maize, North Korea: 2015 against 2014". `placeName` turns a place's key into its name. */
export function yardstickTitle(of: Yardstick, placeName: (key: string) => string = (key) => key): string {
  const what = [of.indicator, of.coverage && coverageWords(of.coverage), of.place && placeName(of.place)];
  const when = [of.period && describePeriod(of.period), againstWords(of.base)].filter(Boolean).join(" ");
  const line = what.filter(Boolean).join(", ");
  return capital(when ? `${line}: ${when}` : line);
}

/** "against 2014", "against an average"; empty without a base. */
export function againstWords(base: Yardstick["base"]): string {
  if (base === null || base.kind === "not-stated") return "";
  return `against ${base.period ? describePeriod(base.period) : baseWords[base.kind]}`;
}

/** The yardstick a claim would be measured by: its own indicator, coverage, place, period and base. */
export function yardstickOf(content: ClaimContent): Yardstick {
  const { indicator, indicatorKey, coverage, place, period, asOf, change } = content;
  const about = period ?? asOf;
  return { indicator, indicatorKey, coverage, place, period: about, base: change && baseOf(change.base, about) };
}

// A movement of a whole year whose base nobody names is from the year before.
function baseOf({ kind, period }: NonNullable<ClaimContent["change"]>["base"], about: Period | null) {
  const named = kind === "not-stated" ? "year-before" : kind;
  return { kind: named, period: period ?? yearBefore(named, about) };
}

/** The same stretch a year earlier for "the year before"; null for other bases, and where no period is asked for. */
export function yearBefore(kind: BaseKind, period: Period | null): Period | null {
  return kind === "year-before" && period !== null ? shiftYears(period, -1) : null;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
