import type { ClaimField } from "../model/claim.ts";
import type { Outcome, Tie } from "../model/comparison.ts";
import type { Effect, Pair, Step, Which } from "./checks/step.ts";
import { type Dependence, isOneVoice } from "./dependence.ts";
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

/** The outcome from the answers of the gate and the values: what blocks first, then parts and forms, then what is missing, then the values. */
export function decide(
  pair: Pair,
  steps: readonly Step[],
  values: ValueReading,
  dependence: Dependence | null,
): Decision {
  const find = <Kind extends Effect["kind"]>(kind: Kind) =>
    steps.find((step): step is Of<Kind> => step.effect.kind === kind);
  const base = {
    tie: dependence?.tie ?? null,
    directedFrom: dependence?.from ?? null,
    wouldDecide: null,
    because: null,
  };
  const blocked = find("blocks");
  if (blocked) {
    const own = blocked.effect.tie ?? null;
    return {
      ...base,
      outcome: "not-comparable",
      because: blocked,
      ...(own ? { tie: own, directedFrom: blocked.effect.from ?? null } : {}),
    };
  }
  if (values.relation === "other-set") return { ...base, outcome: "not-comparable" };
  const aside = find("aside");
  if (aside) return { ...base, ...asideOutcome(aside, pair), because: aside };
  const related = find("related");
  if (related) return { ...base, outcome: "not-comparable", because: related };
  const differs = find("differs");
  if (differs)
    return { ...base, outcome: bothAmounts(values) ? "counts-differently" : "not-comparable", because: differs };
  const missing = find("missing");
  const part = find("part");
  if (part) return partOutcome(pair, part, values, missing, base);
  if (missing) return { ...base, ...openOutcome(missing, values, pair), because: missing };
  return { ...base, ...valueOutcome(pair, values, base) };
}

function asideOutcome(step: Step, pair: Pair): Partial<Decision> & Pick<Decision, "outcome"> {
  if (step.reason.check !== "kind") return { outcome: "not-comparable" };
  if (step.reason.code === "kind-level-and-change")
    return { outcome: "compatible", ...(isOneVoice(pair) ? { tie: "implies" as const } : {}) };
  return { outcome: step.reason.code === "kind-event" ? "not-comparable" : "compatible" };
}

function bothAmounts({ a, b }: ValueReading): boolean {
  return a?.quantity !== null && b?.quantity !== null && a !== null && b !== null;
}

// A part that is more than its whole contradicts it; all else of a part and its whole can be true together.
function partOutcome(
  pair: Pair,
  step: Of<"part">,
  values: ValueReading,
  missing: Of<"missing"> | undefined,
  base: Omit<Decision, "outcome">,
): Decision {
  const tied = { ...base, tie: "part-of" as const, directedFrom: step.effect.part, because: step };
  const levels = pair.a.assertion.level !== null && pair.b.assertion.level !== null;
  const [part, whole] = step.effect.part === "a" ? [values.a, values.b] : [values.b, values.a];
  const least = Math.min(...(part?.wide.map(({ low }) => low) ?? [-Infinity]));
  const most = Math.max(...(whole?.wide.map(({ high }) => high) ?? [Infinity]));
  if (!step.effect.additive || !levels || least <= most) return { ...tied, outcome: "compatible" };
  if (missing) return { ...tied, outcome: "undecided", wouldDecide: missing.effect.field, because: missing };
  return { ...tied, outcome: isOneVoice(pair) ? "undecided" : "contradicts" };
}

function openOutcome(step: Of<"missing">, values: ValueReading, pair: Pair): Pick<Decision, "outcome" | "wouldDecide"> {
  if (values.relation === "same" && isOneVoice(pair)) return { outcome: "restates", wouldDecide: null };
  if (values.relation === "apart" || values.relation === "none")
    return { outcome: "undecided", wouldDecide: step.effect.field };
  return { outcome: "compatible", wouldDecide: null };
}

function valueOutcome(
  pair: Pair,
  { relation }: ValueReading,
  base: Omit<Decision, "outcome">,
): Partial<Decision> & Pick<Decision, "outcome"> {
  const one = isOneVoice(pair);
  if (relation === "none") return { outcome: "not-comparable" };
  if (relation !== "apart") return { outcome: one && relation === "same" ? "restates" : "compatible" };
  if (!one) return { outcome: "contradicts" };
  return sameSeries(pair) ? vintage(pair, base) : { outcome: "undecided", wouldDecide: "saidOn" };
}

function sameSeries({ a, b }: Pair): boolean {
  return (
    a.content.series === b.content.series &&
    a.content.coverage === b.content.coverage &&
    a.content.form === b.content.form
  );
}

// Of one series, the figure said later revises the other; on one day neither does.
function vintage({ a, b }: Pair, base: Omit<Decision, "outcome">): Partial<Decision> & Pick<Decision, "outcome"> {
  const [left, right] = [a.content.saidOn, b.content.saidOn];
  const later =
    left?.from && right?.to && left.from > right.to
      ? "a"
      : right?.from && left?.to && right.from > left.to
        ? "b"
        : null;
  if (later === null) return { ...base, outcome: "undecided", wouldDecide: "saidOn" };
  return { outcome: "revises", tie: "later-vintage", directedFrom: later };
}
