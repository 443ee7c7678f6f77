import { percentChange } from "../../units/interval-arithmetic.ts";
import { samePeriod } from "../../units/period.ts";
import { knownPeriod } from "../checks/period.ts";
import type { Side } from "../side.ts";
import {
  type ArithmeticCheck,
  intervalOf,
  levelIn,
  nearest,
  oneMeasure,
  oneVoice,
  sameCoverage,
  sameTime,
  spanWords,
  verdictOf,
} from "./check.ts";

/** "3.7 million, down from 4.3 million": do the two levels make the change that is stated? */
export const percentChangeCheck: ArithmeticCheck = {
  id: "percent-change",
  title: "Percent change between two levels",
  find: (sides) =>
    sides.filter(({ assertion }) => assertion.change?.scale === "percent").flatMap((change) => read(change, sides)),
};

function read(change: Side, sides: readonly Side[]) {
  const base = change.assertion.base?.period ?? null;
  const stated = intervalOf(change.assertion.change?.extent);
  if (base === null || stated === null) return [];
  const levels = sides.filter((one) => levelIn(one) !== null && oneMeasure(change, one) && oneVoice(change, one));
  const after = nearest(
    change,
    levels.filter((one) => sameTime(change, one)),
  );
  const before = nearest(
    change,
    levels.filter((one) => isAt(one, base)),
  );
  const [now, then] = [after && levelIn(after), before && levelIn(before)];
  if (!after || !before || !now || !then || now.unit !== then.unit) return [];
  const computed = percentChange(then.interval, now.interval);
  if (computed === null) return [];
  const working = `${then.point} to ${now.point} ${now.unit} is a change of ${spanWords(computed)} percent; stated: ${spanWords(stated)} percent.`;
  const verdict = verdictOf(computed, stated);
  if (verdict !== "adds-up" && !(sameCoverage(change, after) && sameCoverage(change, before))) return [];
  const claims = [after, before, change].map(({ statement }) => statement.id);
  return [
    {
      check: "percent-change",
      verdict,
      claims,
      relation: "percent-change",
      working,
      implied: { interval: computed, unit: "percent" },
    },
  ];
}

function isAt(side: Side, base: NonNullable<ReturnType<typeof knownPeriod>>): boolean {
  const period = knownPeriod(side);
  return period !== null && samePeriod(period, base);
}
