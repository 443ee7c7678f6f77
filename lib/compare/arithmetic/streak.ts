import type { Finding } from "../../model/comparison.ts";
import { contains, type Period, yearOf } from "../../units/period.ts";
import { knownPeriod } from "../checks/period.ts";
import type { Side } from "../side.ts";
import { type ArithmeticCheck, changeOf, idsOf, oneMeasure, oneVoice, sameCoverage } from "./check.ts";
import type { Page } from "./page.ts";

/** "Four years in a row, since it fell in 2010": do the years between make that many, and does none of them go the other way? */
export const streakCheck: ArithmeticCheck = {
  id: "streak",
  title: "Years in a row",
  find: (page) => page.sides.filter((side) => yearsOf(side) !== null).flatMap((streak) => read(streak, page)),
};

const inARow = /\b(?:in a row|consecutive|straight|running|successive)\b/i;

/** How many years a movement is said to have gone on without a break; null for anything else. */
function yearsOf({ content, assertion, statement }: Side): number | null {
  const { quantity, change } = content;
  const years = quantity?.unit === "year" && quantity.value !== null && Number.isInteger(quantity.value);
  return years && change?.direction && !assertion.denied && inARow.test(statement.surface)
    ? (quantity.value ?? 0)
    : null;
}

function read(streak: Side, page: Page): readonly Finding[] {
  const years = yearsOf(streak) ?? 0;
  const period = knownPeriod(streak);
  if (period === null) return [];
  const [first, last] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
  const moves = page
    .alike(streak)
    .filter(
      (one) =>
        isYear(one) &&
        one.indicator === streak.indicator &&
        oneVoice(streak, one) &&
        oneMeasure(streak, one) &&
        sameCoverage(streak, one),
    );
  // A bare direction may be that of the rate itself ("growth fell"); only an amount tells which way a year went.
  const against = moves.filter(
    (one) => one.assertion.direction !== streak.assertion.direction && changeOf(one) !== null,
  );
  // Further on a fall may be of a part, or of another measure called the same.
  const inside = against.find((one) => contains(period, at(one)) && !/[.!?]\s/.test(page.words([streak, one])));
  const before = against.find((one) => yearOf(at(one)) === first - 1);
  const count = last - first + 1;
  const working = `From ${first} to ${last} ${count === 1 ? "is one year" : `are ${count} years`}; stated: ${years}.`;
  if (count !== years && knownOf(streak) === "stated") return [finding(streak, [], "does-not-add-up", working)];
  if (inside)
    return [finding(streak, [inside], "does-not-add-up", `${working} ${yearOf(at(inside))} went the other way.`)];
  if (!before) return [];
  const latest = moves.filter((one) => !against.includes(one) && contains(period, at(one))).slice(0, 1);
  return [finding(streak, [before, ...latest], "adds-up", `${working} ${first - 1} went the other way.`)];
}

// Years counted back from a number of years always make that number; only a period with words of its own can part from it.
function knownOf({ content }: Side) {
  return content.known.period ?? "stated";
}

function isYear(side: Side): boolean {
  const own = knownPeriod(side);
  return (
    own !== null && yearOf(own) !== null && side.assertion.direction !== null && yearsOf(side) === null && isWhole(own)
  );
}

function isWhole({ start, end }: Period): boolean {
  return start.endsWith("-01-01") && end.endsWith("-12-31");
}

function at(side: Side): Period {
  const own = knownPeriod(side);
  if (own === null) throw new Error("a movement without a year");
  return own;
}

function finding(streak: Side, others: readonly Side[], verdict: Finding["verdict"], working: string): Finding {
  return {
    check: "streak",
    verdict,
    claims: idsOf(streak, ...others),
    relation: "years-in-a-row",
    working,
    implied: null,
  };
}
