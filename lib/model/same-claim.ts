import type { Period } from "../units/period.ts";
import type { ClaimContent } from "./claim.ts";

/**
 * True when two contents are one claim: the same claimant and equal normalised fields. What differs between occurrences does not
 * count: when it was said, the words of the approximator, how each field is known, how certain a date is.
 */
export function sameClaim(a: ClaimContent, b: ClaimContent): boolean {
  return claimKey(a) === claimKey(b);
}

/** The normalised fields of a claim as one string; equal for equal claims. */
export function claimKey(content: ClaimContent): string {
  const { quantity, change, rank } = content;
  return JSON.stringify([
    fold(content.claimant),
    content.indicatorKey ?? fold(content.indicator),
    fold(content.population),
    fold(content.place),
    fold(content.counterpart),
    fold(content.coverage),
    fold(content.excluding),
    fold(content.form),
    quantity && [
      quantity.value,
      quantity.min,
      quantity.max,
      quantity.unit,
      quantity.per,
      quantity.price,
      quantity.approximation,
      quantity.step,
    ],
    change && [change.direction, change.kind, change.value, change.base.kind, days(change.base.period), change.pace],
    rank && [rank.position, rank.end, fold(rank.among), rank.size],
    fold(content.shareOf),
    days(content.period),
    days(content.asOf),
    content.status,
    content.modality,
    content.negated,
    fold(content.method),
    fold(content.series),
  ]);
}

function fold(words: string | null): string | null {
  return words === null ? null : words.trim().replace(/\s+/g, " ").toLowerCase();
}

function days(period: Period | null): readonly [string, string, string] | null {
  return period && [period.start, period.end, period.calendar];
}
