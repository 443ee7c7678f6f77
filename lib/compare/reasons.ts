import type { Reason, Verdict } from "../model/comparison.ts";
import type { CheckId } from "./checks/ids.ts";

type Side = "A" | "B";
/** What could still have brought two figures together: the width of an approximator, rounding alone, or nothing where no two amounts meet. */
export type Slack = "approximator" | "rounding" | "none";
type Names = { readonly a: string; readonly b: string };

function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/**
 * Every reason a step of the comparison can give, with its wording. A code without a row here does not compile,
 * and the parameters of a row are the ones its step must hand in.
 */
export const wording = {
  "indicator-same": (p: { name: string }) => `Both measure ${p.name}.`,
  "indicator-same-words": (p: { name: string }) => `Both measure “${p.name}” in the same words.`,
  "indicator-broader": (p: Names & { broader: Side }) =>
    `${p.broader} measures ${p.broader === "A" ? p.a : p.b}, which takes in the ${p.broader === "A" ? p.b : p.a} that ${p.broader === "A" ? "B" : "A"} measures.`,
  "indicator-part": (p: Names & { part: Side }) =>
    `${p.part} measures ${p.part === "A" ? p.a : p.b}, a part of the ${p.part === "A" ? p.b : p.a} that ${p.part === "A" ? "B" : "A"} measures.`,
  "indicator-siblings": (p: Names) => `${p.a} and ${p.b} are two parts of one total.`,
  "indicator-family": (p: Names) => `A is about ${p.a}, B about ${p.b}: two measures of one matter.`,
  "indicator-unrelated": (p: Names) => `A is about ${p.a}, B about ${p.b}.`,
  "indicator-one-matter": (p: Names) =>
    `“${p.a}” and “${p.b}” share their words, and both are given as being about one matter.`,
  "indicator-qualified": (p: { word: string; name: string }) => `Only one of them measures ${p.word} ${p.name}.`,
  "indicator-unknown": (p: Names) => `The vocabulary does not say whether “${p.a}” and “${p.b}” are one measure.`,

  "place-same": (p: { name: string }) => `Both are about ${p.name}.`,
  "place-inside": (p: Names & { part: Side }) =>
    `A is about ${p.a}, B about ${p.b}: ${p.part}'s lies inside the other's.`,
  "place-differs": (p: Names) => `A is about ${p.a}, B about ${p.b}.`,
  "place-missing": (p: { side: string; assumed: boolean }) =>
    p.assumed
      ? `The place of ${p.side} is only assumed.`
      : `${p.side} ${p.side.includes(" and ") ? "name" : "names"} no place.`,
  "place-unknown": (p: Names) => `The vocabulary does not say how “${p.a}” and “${p.b}” lie to each other.`,
  "place-shared-subject": () => "Neither names a place; both are given as being about one matter.",
  "counterpart-same": () => "Both have the same other end, or none.",
  "counterpart-differs": (p: Names) => `A runs to ${p.a}, B to ${p.b}.`,
  "counterpart-missing": (p: { side: Side; other: string }) =>
    `${p.side} does not say whether it is only the figure with ${p.other}.`,

  "population-same": () => "Both count the same people or things.",
  "population-part": (p: Names & { part: Side }) =>
    `${p.part}'s ${p.part === "A" ? p.a : p.b} are part of ${p.part === "A" ? "B" : "A"}'s ${p.part === "A" ? p.b : p.a}.`,
  "population-differs": (p: Names) => `A counts ${p.a}, B ${p.b}.`,
  "population-missing": (p: { side: Side; other: string }) =>
    `${p.side} does not say whom it counts, while the other counts ${p.other}.`,
  "population-unknown": (p: Names) => `“${p.a}” and “${p.b}” may or may not be the same people or things.`,
  "whole-same": () => "Both are shares of one whole, or no shares are compared.",
  "whole-differs": (p: Names) => `A is a share of ${p.a}, B of ${p.b}.`,
  "whole-missing": (p: { side: Side; other: string }) =>
    `${p.side} does not say what it is a share of, while the other is of ${p.other}.`,

  "coverage-same": (p: { name: string }) => `Both count ${p.name}.`,
  "coverage-unstated": () => "Neither limits what it counts.",
  "coverage-bare-direction": (p: { side: Side; name: string }) =>
    `${p.side} gives a direction alone and limits it to nothing; read of the same matter as ${p.name}.`,
  "coverage-by-definition": (p: { side: Side; name: string }) =>
    `${p.side} names no coverage; its measure counts ${p.name} by definition.`,
  "coverage-part": (p: Names & { part: Side }) =>
    `${p.part} counts ${p.part === "A" ? p.a : p.b}, a part of ${p.part === "A" ? "B" : "A"}'s ${p.part === "A" ? p.b : p.a}.`,
  "coverage-overlaps": (p: Names) => `A counts ${p.a}, B ${p.b}: they share a part, neither takes in the other.`,
  "coverage-differs": (p: Names) => `A counts ${p.a}, B ${p.b}.`,
  "coverage-complement": (p: { side: Side; name: string }) =>
    `${p.side} leaves out ${p.name}, which is what the other counts.`,
  "coverage-missing": (p: { side: Side; other: string }) =>
    `${p.side} does not say what it counts, while the other counts ${p.other}.`,
  "coverage-unknown": (p: Names) => `The vocabulary does not say how “${p.a}” and “${p.b}” hang together.`,
  "coverage-excluding": (p: { side: Side; name: string }) =>
    `${p.side} leaves out ${p.name}, while the other does not say whether it does.`,

  "form-same": (p: { name: string }) => `Both are counted as ${p.name}.`,
  "form-unstated": () => "Neither names the form it is counted in.",
  "form-differs": (p: Names) => `A counts ${p.a}, B ${p.b}.`,
  "form-missing": (p: { side: Side; other: string }) =>
    `${p.side} does not say in which form it counts, while the other counts ${p.other}.`,

  "period-same": (p: { name: string }) => `Both are about ${p.name}.`,
  "period-nested": (p: Names & { part: Side }) =>
    `A is about ${p.a}, B about ${p.b}: the time of ${p.part} is a part of the other's.`,
  "period-overlaps": (p: Names) => `A is about ${p.a}, B about ${p.b}: they share some days only.`,
  "period-disjoint": (p: Names) => `A is about ${p.a}, B about ${p.b}.`,
  "period-calendar": (p: Names) => `A is counted over ${p.a}, B over ${p.b}: two calendars.`,
  "period-missing": (p: { none: string; assumed: string; undated: string; span: string; time: "year" | "period" }) =>
    asSentence(
      [
        p.none && `${p.none} ${p.none.includes(" and ") ? "name" : "names"} no ${p.time}`,
        p.assumed && `the ${p.time} of ${p.assumed} is only assumed`,
        p.undated &&
          `${p.undated} ${p.undated.includes(" and ") ? "do" : "does"} not say when the ${p.span} begins and ends`,
      ]
        .filter((part) => part !== "")
        .join(", and "),
    ),
  "period-is-base": (p: { level: Side; name: string }) =>
    `${p.level}'s level is for ${p.name}, from which the other's change is counted.`,
  "period-is-value": () => "What both assert is a date.",
  "period-same-days": (p: { name: string }) => `Both run over the same days, in two calendars: ${p.name}.`,
  "period-shared-subject": () => "Neither names a time; both are given as being about one matter.",
  "date-same": (p: { name: string }) => `As of one day: ${p.name}.`,
  "date-near": (p: Names) => `A is as of ${p.a}, B as of ${p.b}: the count may have moved between.`,
  "date-missing": (p: { side: string }) =>
    `${p.side} ${p.side.includes(" and ") ? "do" : "does"} not say as of which day.`,

  "base-none": () => "No change is compared, so no base is needed.",
  "base-same": () => "Both changes are counted from the same base.",
  "base-by-convention": (p: { side: string }) =>
    `${p.side} ${p.side.includes(" and ") ? "name" : "names"} no base; a movement in a whole year or season is from the one before.`,
  "base-differs": (p: Names) => `A's change is from ${p.a}, B's from ${p.b}.`,
  "base-unknown": (p: Names) => `A's change is from ${p.a}, B's from ${p.b}: they may or may not be one base.`,
  "base-missing": (p: { side: string }) =>
    `${p.side} ${p.side.includes(" and ") ? "do" : "does"} not say from what the change is counted.`,

  "unit-same": (p: { unit: string }) => `Both are in ${p.unit}.`,
  "unit-converted": (p: { from: string; to: string }) => `${p.from} converts to ${p.to} at a fixed factor.`,
  "unit-rate": (p: { from: string; to: string; rate: string; year: number }) =>
    `Converted at the recorded rate for ${p.year}: ${p.rate} ${p.to} for one ${p.from}.`,
  "unit-no-rate": (p: Names) => `A is in ${p.a}, B in ${p.b}, and no rate is recorded for the period.`,
  "unit-implied-rate": (p: { rate: string; from: string; to: string }) =>
    `Together they imply ${p.rate} ${p.to} for one ${p.from}: shown, not approved.`,
  "unit-differs": (p: Names) => `A is in ${p.a}, B in ${p.b}: nothing converts one into the other.`,
  "unit-missing": (p: { side: Side }) => `${p.side} names no unit.`,
  "unit-none": () => "No amounts are compared.",
  "kind-level-and-change": () => "One is a level, the other a change.",
  "kind-percent-and-points": () => "One is in percent, the other in percentage points.",
  "kind-scales": () => "The two changes are given on different scales; only their directions compare.",
  "kind-rank-and-figure": () => "One is a place in an order, the other is not.",
  "kind-pace": () => "One is about the pace, the other about the movement: growth that slows is still growth.",
  "kind-moved-date": (p: { later: Side }) =>
    `Both say until when one thing was extended; ${p.later}'s is the later end, and replaces the other.`,
  "kind-event": () => "One of them states no amount, direction or date that could meet the other's.",
  "reference-none": () => "No places in an order are compared.",
  "reference-same": (p: Names) =>
    p.a === p.b
      ? `Both are ranked among ${p.a}.`
      : `A is ranked over ${p.a}, B over ${p.b}: one span takes in the other.`,
  "reference-differs": (p: Names) => `A is ranked among ${p.a}, B among ${p.b}.`,
  "reference-missing": (p: { side: string }) =>
    `${p.side} ${p.side.includes(" and ") ? "do" : "does"} not say among what it is ranked.`,
  "kind-same": () => "Both state the same kind of figure.",

  "status-same": () => "Both are the same kind of figure, or neither says.",
  "status-face-value": (p: { side: string; status: string }) => `${p.side} is a ${p.status}; it is read at face value.`,
  "status-target": (p: { side: string }) => `${p.side} is a target or a plan, not a statement of what is.`,
  "series-same": (p: { later: Side }) => `Both belong to one series; ${p.later} is the later figure.`,
  "series-same-day": () => "Both belong to one series and were given together.",
  "series-order-missing": () => "One voice, and it is not known which figure is the later one.",
  "series-differs": () => "One voice, but two series: a later figure of one does not revise the other.",
  "modality-asserts": () => "Both stand behind what they say.",
  "modality-hedged": (p: { side: string; hedge: string | null }) =>
    `${p.side} ${p.side.includes(" and ") ? "are" : "is"} hedged${p.hedge === null ? "" : ` (“${p.hedge}”)`} and read at face value.`,
  "modality-denies": (p: { side: string }) => `${p.side} ${p.side.includes(" and ") ? "say" : "says"} it is not so.`,
  "modality-doubts": (p: { side: Side }) => `${p.side} only doubts it, which asserts nothing.`,

  "values-apart": (p: Names & { slack: Slack }) =>
    `${p.a} against ${p.b}: no reading lets both be true${{ approximator: ", not with rounding nor with twice the leeway of a word like “about”", rounding: ", not with rounding either", none: "" }[p.slack]}.`,
  "values-near": (p: Names & { slack: Slack }) =>
    `${p.a} against ${p.b}: apart as written, ${{ approximator: "within rounding or twice the leeway of a word like “about”", rounding: "but within rounding", none: "but no further than unchanged reaches" }[p.slack]}.`,
  "values-played-down": (p: Names & { side: Side }) =>
    `${p.a} against ${p.b}: ${p.side} only denies that it is as bad as that, which excludes no movement.`,
  "values-overlap": (p: Names) => `${p.a} and ${p.b} fit together.`,
  "values-same": (p: Names) => (p.a === p.b ? `Both say ${p.a}.` : `${p.a} and ${p.b} are one figure.`),
  "values-implied": (p: { working: string }) => p.working,
  "values-part-exceeds": (p: { part: Side; whole: Side }) =>
    `The part (${p.part}) is more than the whole (${p.whole}).`,
  "values-none": () => "No values meet.",

  "tie-same-origin": (p: { name: string }) => `One voice: both go back to ${p.name}.`,
  "tie-retells": (p: { side: Side; by: string }) => `${p.side} relays the other's words (${p.by}).`,
  "tie-retells-quoted": (p: { side: Side; by: string; name: string }) =>
    `${p.side} gives as ${p.by}'s what ${p.by} quotes ${p.name} as saying.`,
  "tie-answers": (p: { side: Side; name: string }) => `${p.side} answers ${p.name} by name.`,
  "tie-answers-relayed": (p: { side: Side; name: string }) =>
    `${p.side} stands in a text that relays what ${p.name} says, by the one who wrote it.`,
  "tie-evaluates": (p: { side: Side }) => `${p.side} judges the other's claim and is no voice of its own.`,
  "tie-uses-data": (p: { source: string; of: string }) => `${p.source} uses data of ${p.of}.`,
  "bearing-supports": () => "Both point the same way.",
  "bearing-against": () => "They point opposite ways.",
  "retold-only": (p: { by: string }) => `It contradicts only as ${p.by} retells it; the words of the origin do not.`,
} as const;

/** A code of the closed list. */
export type ReasonCode = keyof typeof wording;

/** One step of the working, worded. */
export function reason<Code extends ReasonCode>(
  check: CheckId,
  verdict: Verdict,
  code: Code,
  ...params: Parameters<(typeof wording)[Code]>
): Reason {
  const word = wording[code] as (...given: readonly unknown[]) => string;
  return { check, verdict, code, text: word(...params) };
}
