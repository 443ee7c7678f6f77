import type { Comparison, Statement } from "../model/comparison.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { bearingOf } from "./bearing.ts";
import { gate } from "./checks/index.ts";
import { readSeries } from "./checks/series.ts";
import type { Pair, Step } from "./checks/step.ts";
import { decide } from "./decide.ts";
import { dependenceOf, relayerOf } from "./dependence.ts";
import { driftOf } from "./drift.ts";
import { impliedBy } from "./implied.ts";
import { reason } from "./reasons.ts";
import { sentenceOf } from "./sentence.ts";
import { type Side, sideOf } from "./side.ts";
import { readValues, type ValueReading } from "./values.ts";

/** What a caller knows beside the two claims. */
export interface CompareContext {
  /** Both are given as being about one matter: a claim and its evidence. */
  readonly oneMatter?: boolean;
  /** Other captured statements; those that hold a claimant's own words decide whether a contradiction holds only as retold. */
  readonly others?: readonly Statement[];
}

/**
 * The engine's reading of two claims: through the comparability gate, then the values, then how they hang together. Pure; symmetric but for
 * the order of A and B. `contradicts` only where every field it rests on is stated or carried over, and twice the approximators leave no overlap.
 */
export function compare(a: Statement, b: Statement, vocabulary: Vocabulary, context: CompareContext = {}): Comparison {
  const pair: Pair = { a: sideOf(a, vocabulary), b: sideOf(b, vocabulary), oneMatter: context.oneMatter ?? false };
  const steps = gate.map((check) => check.read(pair));
  const values = readValues(pair);
  const dependence = dependenceOf(pair, steps);
  const decision = decide(pair, steps, values, dependence);
  const { bearing, reason: bears } = bearingOf(pair, steps, values, decision);
  const retold = decision.outcome === "contradicts" ? retoldBy(pair, vocabulary, context.others ?? []) : null;
  // A headline is shown with what it changed of the words beneath it, as any retelling is.
  const drift = dependence?.from && handsOn.has(dependence.tie) ? driftBetween(pair, dependence.from) : null;
  const implied = impliedBy(pair, steps);
  const told = {
    steps,
    values,
    decision,
    retoldBy: retold?.by ?? null,
    drift: drift ?? retold?.drift ?? [],
    implied: implied?.text ?? null,
  };
  const reasons = [
    ...steps.map(({ reason }) => reason),
    values.reason,
    readSeries(pair)?.reason,
    decision.because?.reason.check === "values" ? decision.because.reason : null,
    implied,
    dependence?.reason,
    bears,
    retold && reason("tie", "cannot-tell", "retold-only", { by: retold.by }),
  ].filter((of) => of !== null && of !== undefined);
  return {
    outcome: decision.outcome,
    asRetoldBy: retold?.by ?? null,
    originId: retold?.origin ?? null,
    bearing,
    tie: decision.tie,
    directedFrom: decision.directedFrom,
    sentence: sentenceOf(pair, told),
    reasons,
    drift: told.drift,
    values: scaleOf(values),
    assumed: assumedFields(steps),
    wouldDecide: decision.wouldDecide,
  };
}

const handsOn: ReadonlySet<string> = new Set(["retells", "same-origin"]);

function driftBetween({ a, b }: Pair, from: "a" | "b") {
  return from === "a" ? driftOf(a.statement, b.statement, a.lookup) : driftOf(b.statement, a.statement, a.lookup);
}

// A contradiction holds only as retold when the claimant's own words on the matter are captured, say the same way, and do not carry it.
function retoldBy({ a, b }: Pair, vocabulary: Vocabulary, others: readonly Statement[]) {
  for (const [side, against] of [
    [a, b],
    [b, a],
  ] as const) {
    const by = relayerOf(side.statement);
    if (side.statement.reporting === "verbatim" || by === undefined) continue;
    for (const other of others) {
      const drift = ownWordsDrift(side, other, vocabulary);
      if (drift.length > 0 && compare(other, against.statement, vocabulary).outcome !== "contradicts")
        return { by, drift, origin: other.id };
    }
  }
  return null;
}

const decisive = new Set(["period-added", "period-changed", "period-widened", "coverage-widened", "place-widened"]);

// The words are the claimant's own where it is quoted, or where somebody is quoted in what it published.
function ownWordsDrift(side: Side, other: Statement, vocabulary: Vocabulary) {
  if (other.id === side.statement.id || other.reporting !== "verbatim") return [];
  const own = sideOf(other, vocabulary);
  const handed = own.voices.concat(own.chain).some((voice) => side.voices.includes(voice));
  const sameWay = own.assertion.direction === side.assertion.direction && own.subject?.key === side.subject?.key;
  if (!handed || !sameWay) return [];
  return driftOf(side.statement, other, side.lookup).filter(({ kind }) => decisive.has(kind));
}

function scaleOf({ a, b, unit }: ValueReading): Comparison["values"] {
  const [left, right] = [a?.plain[0], b?.plain[0]];
  if (!a || !b || !left || !right || unit === null) return null;
  const gap = a.point === null || b.point === null ? null : b.point - a.point;
  const relativeGap = gap === null || a.point === null || a.point === 0 ? null : gap / Math.abs(a.point);
  return { a: left, b: right, unit, gap, relativeGap };
}

function assumedFields(steps: readonly Step[]): Comparison["assumed"] {
  return steps.flatMap(({ effect, reason }) =>
    effect.kind === "missing" ? effect.sides.map((side) => ({ side, field: effect.field, note: reason.text })) : [],
  );
}
