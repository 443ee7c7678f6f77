import type { Fit, OffReason } from "../../model/question-view.ts";
import { contains } from "../../units/period.ts";
import { describePeriod } from "../../units/period-words.ts";
import { baseCheck } from "../checks/base.ts";
import { counterpartCheck } from "../checks/counterpart.ts";
import { coverageCheck } from "../checks/coverage.ts";
import { indicatorCheck } from "../checks/indicator.ts";
import { isUndated, knownPeriod, periodCheck } from "../checks/period.ts";
import { placeCheck } from "../checks/place.ts";
import { modalityCheck, statusCheck } from "../checks/standing.ts";
import type { GateCheck, Pair, Step } from "../checks/step.ts";
import { dependenceOf } from "../dependence.ts";
import { coverageName, placeName } from "../lookup.ts";
import type { Side } from "../side.ts";

interface Asked {
  readonly check: GateCheck;
  readonly why: OffReason;
  /** False where the yardstick does not limit this. */
  readonly limits: (yardstick: Side) => boolean;
}

const always = () => true;

// The comparator's own gate, with the yardstick on side A; what a yardstick does not name limits nothing.
const asked: readonly Asked[] = [
  { check: indicatorCheck, why: "measure", limits: always },
  { check: placeCheck, why: "place", limits: ({ content }) => content.place !== null },
  { check: counterpartCheck, why: "measure", limits: always },
  { check: coverageCheck, why: "coverage", limits: ({ content }) => content.coverage !== null },
  { check: periodCheck, why: "time", limits: ({ content }) => content.period !== null },
  { check: baseCheck, why: "base", limits: ({ content }) => content.change !== null },
  { check: statusCheck, why: "target", limits: always },
  { check: modalityCheck, why: "commentary", limits: always },
];

/**
 * How a claim stands to a yardstick, by the same gate that stands before every comparison: whatever would make two claims not comparable
 * puts a claim off the yardstick; what it neither states nor carries over leaves it open. `others`: claims it may be a commentary on.
 */
export function fitOf(yardstick: Side, claim: Side, others: readonly Side[] = []): Fit {
  const pair: Pair = { a: yardstick, b: claim, oneMatter: false };
  const missing: string[] = [];
  for (const { check, why, limits } of asked) {
    if (!limits(yardstick)) continue;
    const step = check.read(pair);
    if (step.effect.kind === "meets" || (check === periodCheck && countedWithin(yardstick, claim))) continue;
    if (step.effect.kind !== "missing") return { kind: "off", why, words: offWords(step, pair) };
    missing.push(missingWords(why, claim));
  }
  if (evaluates(claim, others)) return { kind: "off", why: "commentary", words: "judges what another says" };
  const { kind, movement } = claim.assertion;
  if (kind === "event" || kind === "date")
    return { kind: "off", why: "silent", words: "gives no figure and no direction" };
  if (kind === "pace") return { kind: "off", why: "measure", words: "is about the pace, not the movement" };
  if (kind === "rank" && movement === null) return { kind: "off", why: "measure", words: "is a place in an order" };
  return missing.length > 0 ? { kind: "open", missing } : { kind: "fits" };
}

// A stock counted on a day of the year is a figure of that year.
function countedWithin({ content: { period } }: Side, { content }: Side): boolean {
  return period !== null && content.period === null && content.asOf !== null && contains(period, content.asOf);
}

// Only what is doubted or denied can be a commentary; a claim that answers another by name stands on its own feet.
function evaluates(claim: Side, others: readonly Side[]): boolean {
  if (!claim.assertion.denied && claim.content.modality === "asserts") return false;
  return others.some((other) => {
    if (other === claim) return false;
    const found = dependenceOf({ a: claim, b: other, oneMatter: false }, []);
    return found?.tie === "evaluates" && found.from === "a";
  });
}

const missingOf: Partial<Readonly<Record<OffReason, string>>> = {
  measure: "the vocabulary does not know its measure",
  place: "names no place",
  coverage: "does not say what it counts",
  time: "names no period",
  base: "does not say from what it is measured",
};

function missingWords(why: OffReason, side: Side): string {
  const { content } = side;
  if (why === "time" && isUndated(side)) return "does not say when it begins and ends";
  if (why === "time" && (content.period ?? content.asOf) !== null) return "its period is only assumed";
  if (why === "place" && content.place !== null) return "its place is only assumed";
  return missingOf[why] ?? "";
}

function offWords({ reason: { check, code } }: Step, { a, b }: Pair): string {
  const [asks, says] = [a.content, b.content];
  switch (check) {
    case "indicator":
      return code === "indicator-broader" || code === "indicator-part"
        ? `measures ${says.indicator}: a part or the whole of it`
        : `measures ${says.indicator}`;
    case "place":
      return `is about ${placeName(b.lookup, says.place ?? "")}`;
    case "counterpart":
      return `is the figure with ${placeName(b.lookup, says.counterpart ?? asks.counterpart ?? "")}`;
    case "coverage":
      return says.excluding && says.coverage === null
        ? `leaves out ${says.excluding}`
        : `counts ${coverageName(b.lookup, says.coverage ?? b.subject?.covers ?? "something else")}`;
    case "period":
      return timeWords(a, b);
    case "base":
      return `is measured from ${says.change?.base.period ? describePeriod(says.change.base.period) : (says.change?.base.text ?? "another base")}`;
    case "status":
      return "is a target, not a statement of what is";
    default:
      return "doubts, and asserts nothing";
  }
}

function timeWords({ content }: Side, claim: Side): string {
  const about = knownPeriod(claim);
  if (about === null) return "is about another time";
  const base = content.change?.base.period;
  if (base && about.start === base.start && about.end === base.end)
    return `is about ${describePeriod(about)}, the base of this yardstick`;
  const part = content.period !== null && contains(content.period, about) ? ", a part of what is asked" : "";
  return `is about ${describePeriod(about)}${part}`;
}
