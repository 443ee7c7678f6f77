import type { ClaimField } from "../model/claim.ts";
import type { Outcome, Tie } from "../model/comparison.ts";
import { readSeries } from "./checks/series.ts";
import type { Effect, Pair, Step, Which } from "./checks/step.ts";
import { type Dependence, isOneVoice } from "./dependence.ts";
import { reason } from "./reasons.ts";
import type { ValueReading } from "./values.ts";

/** The outcome with its tie, before it is put in words. */
export interface Decision {
  readonly outcome: Outcome;
  readonly tie: Tie | null;
  readonly directedFrom: Which | null;
  readonly wouldDecide: ClaimField | null;
  /** The step that decided, for the sentence; null where the values did. */
  readonly because: Step | null;
}

type Of<Kind extends Effect["kind"]> = Step & { readonly effect: Extract<Effect, { kind: Kind }> };
type Base = Omit<Decision, "outcome">;

/** The outcome from the answers of the gate and the values: what blocks first, then parts and forms, then what is missing, then the values. */
export function decide(
  pair: Pair,
  steps: readonly Step[],
  values: ValueReading,
  dependence: Dependence | null,
): Decision {
  const find = <Kind extends Effect["kind"]>(kind: Kind) =>
    steps.find((step): step is Of<Kind> => step.effect.kind === kind);
  const base: Base = {
    tie: dependence?.tie ?? null,
    directedFrom: dependence?.from ?? null,
    wouldDecide: null,
    because: null,
  };
  // A complement says more of the two than that their measures differ.
  const blocked = steps.find(isComplement) ?? find("blocks");
  if (blocked) return { ...base, outcome: "not-comparable", because: blocked, ...ownTie(blocked) };
  const aside = find("aside");
  if (aside?.reason.code === "kind-rank-and-figure") return { ...base, outcome: "compatible", because: aside };
  const related = find("related");
  if (related) return { ...base, outcome: "not-comparable", because: related };
  const missing = find("missing");
  if (aside) {
    const found = asideOutcome(aside, pair, missing, find("part"));
    return { ...base, because: aside, ...found };
  }
  const differs = find("differs");
  if (differs) return { ...base, ...differingOutcome(differs, values, missing) };
  const part = find("part");
  // A headline that names less than the lead beneath it still gives the lead's figure.
  if (part && base.directedFrom !== null && isOneVoice(pair) && values.relation === "same" && saysAsMuch(pair))
    return { ...base, outcome: "restates" };
  // Where it is open whether a part and its whole are of one time and place, nothing is known of them either.
  if (part && missing && values.relation === "apart")
    return { ...base, outcome: "undecided", wouldDecide: missing.effect.field, because: missing };
  if (part) return partOutcome(pair, part, missing, base);
  if (missing) return { ...base, ...openOutcome(missing, values, pair, base), because: missing };
  return { ...base, ...valueOutcome(pair, values, base) };
}

// "Down" says nothing again of "3.7 million tonnes, down".
function saysAsMuch({ a, b }: Pair): boolean {
  return (a.content.quantity === null) === (b.content.quantity === null);
}

function isComplement(step: Step): step is Of<"blocks"> {
  return step.effect.kind === "blocks" && step.effect.tie === "complement-of";
}

function ownTie({ effect }: Of<"blocks">): Partial<Decision> {
  return effect.tie ? { tie: effect.tie, directedFrom: effect.from ?? null } : {};
}

type Found = Partial<Decision> & Pick<Decision, "outcome">;

const levelAndChange = new Set(["kind-level-and-change", "period-is-base"]);

// A level and a change of one voice imply what the other level was; of two voices neither says anything of the other.
function asideOutcome(
  { reason: { code }, effect }: Of<"aside">,
  pair: Pair,
  missing: Of<"missing"> | undefined,
  part: Of<"part"> | undefined,
): Found {
  // An end that was moved takes nothing back: until then the earlier one was right. What a date counts is no question.
  if (code === "kind-moved-date" && (missing === undefined || missing.effect.field === "coverage"))
    return { outcome: "compatible", tie: effect.tie ?? null, directedFrom: effect.from ?? null };
  // What rice lost says nothing of what rice and maize came to.
  if (levelAndChange.has(code) && part && isOneVoice(pair) && !isLevel(pair, part.effect.part))
    return { outcome: "compatible", tie: "part-of", directedFrom: part.effect.part, because: part };
  if (levelAndChange.has(code))
    return isOneVoice(pair) && missing === undefined
      ? { outcome: "compatible", tie: "implies", directedFrom: null }
      : { outcome: "not-comparable" };
  return { outcome: code === "kind-pace" && missing === undefined ? "compatible" : "not-comparable" };
}

// A level of the part beside a change of the whole, in one post, is how a report tells its staples; elsewhere they are two matters.
function isLevel(pair: Pair, part: Which): boolean {
  const post = pair.a.statement.post?.id;
  return pair[part].assertion.kind === "level" && post !== undefined && post === pair.b.statement.post?.id;
}

function differingOutcome(step: Step, values: ValueReading, missing: Of<"missing"> | undefined): Found {
  const amounts = values.a !== null && values.b !== null && values.a.quantity !== null && values.b.quantity !== null;
  if (!amounts) return { outcome: "not-comparable", because: step };
  if (missing) return { outcome: "undecided", wouldDecide: missing.effect.field, because: missing };
  return { outcome: "counts-differently", because: step };
}

// A part that is more than its whole contradicts it; all else of a part and its whole can be true together.
function partOutcome(pair: Pair, step: Of<"part">, missing: Of<"missing"> | undefined, base: Base): Decision {
  const { part, additive } = step.effect;
  const tied = { ...base, tie: "part-of" as const, directedFrom: part, because: step };
  const [inner, outer] = part === "a" ? [pair.a, pair.b] : [pair.b, pair.a];
  const [least, most] = [lowest(inner.assertion.level), highest(outer.assertion.level)];
  const comparable = inner.assertion.level?.unit === outer.assertion.level?.unit;
  if (!additive || !comparable || least === null || most === null || least <= most)
    return { ...tied, outcome: "compatible" };
  if (missing) return { ...tied, outcome: "undecided", wouldDecide: missing.effect.field, because: missing };
  const names = part === "a" ? ({ part: "A", whole: "B" } as const) : ({ part: "B", whole: "A" } as const);
  const exceeds: Step = { reason: reason("values", "no", "values-part-exceeds", names), effect: { kind: "meets" } };
  return { ...tied, outcome: isOneVoice(pair) ? "undecided" : "contradicts", because: exceeds };
}

type Level = Pair["a"]["assertion"]["level"];

function lowest(level: Level): number | null {
  return level && Math.min(...level.wide.map(({ low }) => low));
}

function highest(level: Level): number | null {
  return level && Math.max(...level.wide.map(({ high }) => high));
}

const identity = new Set<ClaimField>(["indicator"]);

// Without knowing that one thing is measured, equal figures are no agreement.
function openOutcome(step: Of<"missing">, values: ValueReading, pair: Pair, base: Base): Found {
  const { field } = step.effect;
  if (identity.has(field)) return { outcome: "undecided", wouldDecide: field };
  if (values.relation !== "same" && values.relation !== "overlap") return { outcome: "undecided", wouldDecide: field };
  return isOneVoice(pair) ? together(pair, values.relation, base) : { outcome: "compatible" };
}

// What one voice says twice: the same figure again, a headline's rounder one, or a level beside the change that led to it.
function together({ a, b }: Pair, relation: ValueReading["relation"], { directedFrom }: Base): Found {
  const [left, right] = [a.assertion, b.assertion];
  const kinds = new Set([left.kind, right.kind]);
  if (kinds.has("level") && kinds.has("change")) return { outcome: "compatible", tie: "implies", directedFrom: null };
  const amounts = (left.level ?? left.change) !== null && (right.level ?? right.change) !== null;
  const again = relation === "same" || (relation === "overlap" && amounts && directedFrom !== null);
  return { outcome: again ? "restates" : "compatible" };
}

function valueOutcome(pair: Pair, { relation }: ValueReading, base: Base): Found {
  const one = isOneVoice(pair);
  if (relation === "none") return { outcome: "not-comparable" };
  if (relation !== "apart" && one) return together(pair, relation, base);
  if (relation !== "apart") return { outcome: "compatible" };
  if (!one) return { outcome: "contradicts" };
  const series = readSeries(pair);
  if (series?.later) return { outcome: "revises", tie: "later-vintage", directedFrom: series.later };
  return { outcome: "undecided", wouldDecide: series?.same === false ? "coverage" : "saidOn" };
}
