import type { Statement } from "../model/comparison.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { compare } from "./compare.ts";

/**
 * The figures of one series for one period, the earliest said first, the claim among them; empty where nothing revises it. What the same voice
 * says of another coverage, form or period is no vintage.
 */
export function vintagesOf<Claim extends Statement>(
  claim: Claim,
  others: readonly Claim[],
  vocabulary: Vocabulary,
): readonly Claim[] {
  const revised = others.filter((other) => compare(claim, other, vocabulary).outcome === "revises");
  if (revised.length === 0) return [];
  return [claim, ...revised].toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

function dayOf({ content: { saidOn } }: Statement): string {
  return saidOn?.to ?? saidOn?.from ?? "";
}
