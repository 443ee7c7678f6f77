import { type DayNode, dayNode, isDayEnd, ruleDayMonth } from "./dates.ts";
import { readMonthName } from "./months.ts";
import type { Parsed } from "./node.ts";
import { readDay } from "./numbers.ts";
import { follower, type Token, tokenAt } from "./tokens.ts";

const JOINTS: ReadonlySet<string> = new Set([",", "and", "or", "&"]);
/** Longer lists of days share no month. */
const LONGEST_LIST = 6;

/** "18 and 19 June", "June 21 and 22": a day whose month stands with another day of its list. */
export function ruleListedDay(tokens: readonly Token[], at: number): Parsed | null {
  const day = readDay(tokens, at);
  if (!day) return null;
  const after = monthAfter(tokens, day.next);
  if (after) return { node: dayNode(day.value, { month: after.month, year: after.year }), next: day.next };
  const month = isDayEnd(tokens, day.next) ? monthBefore(tokens, at) : null;
  return month === null ? null : { node: dayNode(day.value, { month }), next: day.next };
}

/** The month of the list's last day; null where what follows is no list of days. */
function monthAfter(tokens: readonly Token[], at: number): Pick<DayNode, "month" | "year"> | null {
  let next = at;
  for (let listed = 0; listed < LONGEST_LIST; listed += 1) {
    const joint = pastJoint(tokens, next);
    const date = joint === next ? null : ruleDayMonth(tokens, joint);
    if (joint === next) return null;
    if (date?.node.kind === "day" && date.node.month !== null) return date.node;
    const day = readDay(tokens, joint);
    if (!day) return null;
    next = day.next;
  }
  return null;
}

function pastJoint(tokens: readonly Token[], at: number): number {
  const comma = follower(tokens, at).text === "," && /^(?:and|or)$/.test(follower(tokens, at + 1).text);
  return JOINTS.has(follower(tokens, at).text) ? (comma ? at + 2 : at + 1) : at;
}

/** The month before the list's first day. */
function monthBefore(tokens: readonly Token[], at: number): number | null {
  let here = at;
  for (let listed = 0; listed < LONGEST_LIST; listed += 1) {
    if (!JOINTS.has(tokenAt(tokens, here - 1).text)) return null;
    const day = dayBefore(tokens, JOINTS.has(tokenAt(tokens, here - 2).text) ? here - 2 : here - 1);
    if (day === null) return null;
    const name = tokenAt(tokens, day - 1).text === "." ? day - 2 : day - 1;
    const month = readMonthName(tokens, name);
    if (month) return month.next === day && (name !== 0 || tokenAt(tokens, name).capital) ? month.node : null;
    here = day;
  }
  return null;
}

function dayBefore(tokens: readonly Token[], at: number): number | null {
  for (const start of [at - 1, at - 2]) if (readDay(tokens, start)?.next === at) return start;
  return null;
}
