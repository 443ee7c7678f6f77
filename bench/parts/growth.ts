/** How a cost grows over sizes that are each ten times the one before. */
export interface Growth {
  /** What each tenfold adds, in the unit of the cost. */
  readonly perDecade: readonly number[];
  /** True where no tenfold adds more than the one before it, within `TOLERANCE` of the first cost: then it is no worse than a + b·log n. Null below three sizes. */
  readonly logarithmic: boolean | null;
}

/** What a step may add beyond the step before it, as a part of the cost at the first size: the noise of a shared machine. */
const TOLERANCE = 0.1;

/** What each tenfold of the size adds to a cost, and whether that stays a logarithm. */
export function growthOf(costs: readonly number[]): Growth {
  const perDecade = costs.slice(1).map((cost, at) => round(cost - (costs[at] ?? cost)));
  const slack = (costs[0] ?? 0) * TOLERANCE;
  const steady = perDecade.every((step, at) => at === 0 || step <= Math.max(perDecade[at - 1] ?? 0, 0) + slack);
  return { perDecade, logarithmic: perDecade.length < 2 ? null : steady };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
