import { samePeriod } from "../../units/period.ts";
import { countedSet } from "../checks/coverage.ts";
import { knownPeriod } from "../checks/period.ts";
import { coverageRelation } from "../lookup.ts";
import type { Side } from "../side.ts";
import { levelOf, ofOneMake, oneMeasure, oneVoice, otherBasis, sameTime } from "./check.ts";
import { gap, type Page } from "./page.ts";

/** The level a change leads to and the one it starts from. */
export interface Ends {
  readonly after: Side;
  readonly before: Side;
}

// "Doubled to 300,000 from 150,000 in 2005": where no base is stated, the other level stands in the same sentence.
const SENTENCE = 160;
// A headline's change and the levels of the first lines stand at most so far apart; money at most so far.
const PARAGRAPH = 600;
const MONEY = 220;

/**
 * The levels that may be the two ends of a change, the nearest first: one measure, one voice, at its time and at its base. Across posts
 * the level it starts from may be another's, since there only what adds up is said.
 */
export function endsOf(change: Side, page: Page): readonly Ends[] {
  const levels = page.alike(change).filter((one) => levelOf(one) && oneMeasure(change, one) && !isOfPart(change, one));
  const own = levels.filter((one) => oneVoice(change, one));
  const afters = nearestFirst(
    change,
    own.filter((one) => sameTime(change, one)),
  );
  const befores = nearestFirst(
    change,
    (page.across ? levels : own).filter((one) => isBase(change, one)),
  );
  return afters.flatMap((after) => befores.map((before) => ({ after, before }))).filter(sameUnit);
}

// What rice lost does not follow from what rice and maize came to.
function isOfPart(change: Side, level: Side): boolean {
  const [part, whole] = [countedSet(change), countedSet(level)];
  return part !== null && whole !== null && coverageRelation(change.lookup, part, whole) === "part";
}

function nearestFirst(of: Side, sides: readonly Side[]): readonly Side[] {
  return sides.toSorted((a, b) => gap(of, a) - gap(of, b));
}

function isBase(change: Side, level: Side): boolean {
  const base = change.assertion.base?.period ?? null;
  const [own, at] = [knownPeriod(change), knownPeriod(level)];
  if (at === null) return false;
  if (base !== null) return samePeriod(at, base);
  return own !== null && at.end < own.start && gap(change, level) <= SENTENCE;
}

function sameUnit({ after, before }: Ends): boolean {
  const [now, then] = [levelOf(after), levelOf(before)];
  return now !== null && then !== null && now.unit === then.unit && now.per === then.per;
}

/**
 * True when a change that does not follow from its two levels may be called wrong: all three of one make, close together, in plain
 * words, and no other level could have been meant. Growth of money may be real where its levels are nominal, so those must stand side by side.
 */
export function mayAlarm(change: Side, ends: readonly Ends[], page: Page): boolean {
  const [first] = ends;
  if (!first || page.across) return false;
  const { after, before } = first;
  const several = ends.some((other) => differs(other.after, after) || differs(other.before, before));
  const money = change.subject?.dimension === "money" || /^[A-Z]{3}$/.test(levelOf(after)?.unit ?? "");
  const reach = money ? MONEY : PARAGRAPH;
  const close = [after, before].every((level) => gap(change, level) <= reach);
  const statuses = new Set([change, after].map(({ content }) => content.status ?? "none"));
  const alike = [after, before].every((level) => ofOneMake(change, level)) && change.indicator === after.indicator;
  return !several && close && alike && statuses.size === 1 && !otherBasis(page.words([change, after, before]));
}

function differs(a: Side, b: Side): boolean {
  return levelOf(a)?.point !== levelOf(b)?.point;
}
