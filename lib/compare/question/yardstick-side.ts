import type { ClaimContent } from "../../model/claim.ts";
import type { Statement } from "../../model/comparison.ts";
import type { Yardstick } from "../../model/question.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { type Side, sideOf } from "../side.ts";

/** A yardstick as the gate of the comparator reads it: a claim of nobody, that says what, where, about when and against what. */
export function yardstickSide(yardstick: Yardstick, vocabulary: Vocabulary): Side {
  const statement: Statement = {
    id: "yardstick",
    content: contentOf(yardstick),
    chain: [],
    surface: "",
    post: null,
    hedge: null,
    reporting: "paraphrase",
  };
  return sideOf(statement, vocabulary);
}

function contentOf({ indicator, indicatorKey, coverage, place, period, base }: Yardstick): ClaimContent {
  return {
    claimant: "",
    indicator,
    indicatorKey,
    population: null,
    place,
    counterpart: null,
    coverage,
    excluding: null,
    form: null,
    quantity: null,
    // A change with no amount: the gate then asks what a claim's own change is measured from.
    change: base && { direction: "flat", kind: null, value: null, base: { ...base, text: null }, pace: null },
    rank: null,
    shareOf: null,
    period,
    asOf: null,
    saidOn: null,
    status: null,
    modality: "asserts",
    negated: false,
    method: null,
    series: null,
    known: {},
  };
}
