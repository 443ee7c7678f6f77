import { ruleMonth, ruleSeason } from "./months.ts";
import type { Parsed, Rule, TimeNode } from "./node.ts";
import { readCount } from "./numbers.ts";
import { readNth, rulePartYear } from "./quarters.ts";
import { follower, type Token, tokenAt } from "./tokens.ts";
import { partOfDay } from "./weekdays.ts";
import type { TimeUnit } from "./words.ts";
import { countsFromAnchor, readRelativeYear, ruleDecade, ruleYear } from "./years.ts";

const PERIOD_UNITS: ReadonlySet<TimeUnit> = new Set([
  "day",
  "weekend",
  "week",
  "workweek",
  "fortnight",
  "month",
  "quarter",
  "half",
  "season",
  "decade",
]);

/** "last week", "this month", "the previous quarter", "late last month", "the week after next". */
export function ruleUnit(tokens: readonly Token[], at: number): Parsed | null {
  const part = tokenAt(tokens, at).lexeme.part ?? null;
  const start = part ? at + 1 : at;
  const here = tokenAt(tokens, start);
  if (here.lexeme.unit && !here.lexeme.plural && tokenAt(tokens, at - 1).text === "the")
    return readAfterNext(tokens, start, here.lexeme.unit);
  if (here.lexeme.which === undefined) return null;
  const offset = here.lexeme.which;
  const working = ["working", "business", "calendar", "current"].includes(follower(tokens, start + 1).text)
    ? start + 2
    : start + 1;
  const unit = follower(tokens, working);
  if (!unit.lexeme.unit || unit.lexeme.plural || !PERIOD_UNITS.has(unit.lexeme.unit)) return null;
  if (here.text === "that" && unit.lexeme.unit !== "month" && unit.lexeme.unit !== "weekend") return null;
  if (here.text === "past" && unit.lexeme.unit !== "quarter" && unit.lexeme.unit !== "fortnight") return null;
  // "last half" and "this half" are of a match as often as of a year.
  if (unit.lexeme.unit === "half" || unit.lexeme.unit === "season") return null;
  const by = countsFromAnchor(here.text) && !(unit.lexeme.unit === "week" && offset === 0) ? "anchor" : "reference";
  const worked = unit.lexeme.unit === "week" && /^(?:working|business)$/.test(tokenAt(tokens, start + 1).text);
  return { node: { kind: "unit", unit: worked ? "workweek" : unit.lexeme.unit, offset, by, part }, next: working + 1 };
}

/** "(the) week after next", "(the) month before last". */
function readAfterNext(tokens: readonly Token[], at: number, unit: TimeUnit): Parsed | null {
  const words = `${follower(tokens, at + 1).text} ${follower(tokens, at + 2).text}`;
  const offset = words === "after next" ? 2 : words === "before last" ? -2 : null;
  if (offset === null) return null;
  const node: TimeNode =
    unit === "year"
      ? { kind: "year", year: { by: "reference", offset }, part: null }
      : { kind: "unit", unit, offset, by: "reference", part: null };
  return { node, next: at + 3 };
}

const TOLD_WITHIN: ReadonlySet<string> = new Set("in during for over within throughout through".split(" "));

/** "during the year", "for the month", "the worst of the week", "the weekend": the one the sentence speaks of, else the current one. */
export function ruleTheUnit(tokens: readonly Token[], at: number): Parsed | null {
  const { unit, plural } = tokenAt(tokens, at).lexeme;
  if (!unit || plural || tokenAt(tokens, at - 1).text !== "the") return null;
  const lead = tokenAt(tokens, at - 2).text;
  const after = follower(tokens, at + 1).text;
  if (unit === "weekend") return ["-", "'", "of", "to"].includes(after) ? null : unitNode(unit, at + 1);
  if (["-", "'", "of", "to", "when", "before", "after"].includes(after)) return null;
  if (unit === "day") return lead === "for" ? unitNode(unit, at + 1) : null;
  if (!TOLD_WITHIN.has(lead) && !(lead === "of" && isOutstanding(tokens, at - 2))) return null;
  if (unit === "year") return { node: { kind: "year", year: { by: "anchor", offset: 0 }, part: null }, next: at + 1 };
  return ["month", "week", "quarter", "fortnight"].includes(unit) ? unitNode(unit, at + 1) : null;
}

/** "the worst fire of the year", "the fourth cut of the quarter"; the "man of the year" is no time. */
function isOutstanding(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index > at - 6; index -= 1) {
    const { text, lexeme } = tokenAt(tokens, index);
    if (lexeme.ordinal !== undefined || /^(?:most|least|worst|best|rest|remainder|only|\w{2,12}est)$/.test(text))
      return true;
  }
  return false;
}

function unitNode(unit: TimeUnit, next: number): Parsed {
  return { node: { kind: "unit", unit, offset: 0, by: unit === "weekend" ? "nearest" : "anchor", part: null }, next };
}

/** "year to date", "so far this year", "earlier this month", "later in the week". */
export function ruleSide(tokens: readonly Token[], at: number): Parsed | null {
  const here = tokenAt(tokens, at).text;
  if (here === "so" && follower(tokens, at + 1).text === "far") return readSide(tokens, at + 2, "earlier");
  if (here === "earlier" || here === "later") {
    const inner = follower(tokens, at + 1).text === "in" ? at + 2 : at + 1;
    return readSide(tokens, inner, here);
  }
  if (here === "rest" || here === "remainder")
    return follower(tokens, at + 1).text === "of" ? readRest(tokens, at + 2) : null;
  if (here === "ytd") return { node: { kind: "side", side: "earlier", of: thisUnit("year") }, next: at + 1 };
  const unit = tokenAt(tokens, at).lexeme.unit;
  const [to, date] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  const dash = to.text === "-" ? 1 : 0;
  if (
    unit &&
    tokenAt(tokens, at + 1 + dash).text === "to" &&
    (date.text === "date" || tokenAt(tokens, at + 2 + 2 * dash).text === "date")
  ) {
    return { node: { kind: "side", side: "earlier", of: thisUnit(unit) }, next: at + 3 + 2 * dash };
  }
  return readSoFarAfter(tokens, at);
}

/** "the rest of the year": what was left of it on the day of the text; of any other period ("the rest of 2012") no more is known than the whole. */
function readRest(tokens: readonly Token[], at: number): Parsed | null {
  const side = readSide(tokens, at, "later");
  return side?.node.kind === "side" && side.node.of.kind !== "months" ? side : null;
}

/** "this year so far", "the year so far". */
function readSoFarAfter(tokens: readonly Token[], at: number): Parsed | null {
  const of = readPeriod(tokens, at);
  if (!of || follower(tokens, of.next).text !== "so" || follower(tokens, of.next + 1).text !== "far") return null;
  return { node: { kind: "side", side: "earlier", of: of.node }, next: of.next + 2 };
}

function readSide(tokens: readonly Token[], at: number, side: "earlier" | "later"): Parsed | null {
  const of = readPeriod(tokens, at) ?? ruleSeason(tokens, follower(tokens, at).text === "the" ? at + 1 : at);
  return of && { node: { kind: "side", side, of: of.node }, next: of.next };
}

export function thisUnit(unit: TimeUnit): TimeNode {
  if (unit === "year") return { kind: "year", year: { by: "reference", offset: 0 }, part: null };
  return { kind: "unit", unit, offset: 0, by: "reference", part: null };
}

/** "early in 2023", "late in the year", "early in May". */
export function rulePartIn(tokens: readonly Token[], at: number): Parsed | null {
  const { part } = tokenAt(tokens, at).lexeme;
  const of = part && follower(tokens, at + 1).text === "in" ? readPeriod(tokens, at + 2) : null;
  if (!part || !of || !("part" in of.node) || of.node.part) return null;
  return { node: { ...of.node, part }, next: of.next };
}

/** A period "of" or "in" which something is told: "this year", "the month", "2015", "last quarter", "July". */
export function readPeriod(tokens: readonly Token[], at: number): Parsed | null {
  const the = tokenAt(tokens, at).text === "the";
  const start = the ? at + 1 : at;
  const bare = tokenAt(tokens, start);
  if (
    bare.lexeme.unit &&
    !bare.lexeme.plural &&
    (the || tokenAt(tokens, at - 1).text === "of" || bare.text === "year" || bare.text === "month")
  ) {
    const named = ruleYear(tokens, start);
    if (named) return named;
    if (PERIOD_UNITS.has(bare.lexeme.unit) || bare.lexeme.unit === "year") {
      return bare.lexeme.unit === "year"
        ? { node: { kind: "year", year: { by: "anchor", offset: 0 }, part: null }, next: start + 1 }
        : { node: { kind: "unit", unit: bare.lexeme.unit, offset: 0, by: "anchor", part: null }, next: start + 1 };
    }
  }
  const relative = readRelativeYear(tokens, at);
  if (relative) return { node: { kind: "year", year: relative.node, part: null }, next: relative.next };
  return firstOf([ruleUnit, rulePartYear, ruleDecade, ruleMonth, ruleYear], tokens, start);
}

export function firstOf(rules: readonly Rule[], tokens: readonly Token[], at: number): Parsed | null {
  for (const rule of rules) {
    const read = rule(tokens, at);
    if (read) return read;
  }
  return null;
}

/** "end of this year", "the middle of next year", "year-end", "mid-2016" is the year's own. */
export function ruleEdge(tokens: readonly Token[], at: number): Parsed | null {
  const { edge } = tokenAt(tokens, at).lexeme;
  if (edge) {
    const mark = tokenAt(tokens, at + 1);
    const of =
      mark.text === "-" && !mark.gap
        ? readPeriod(tokens, at + 2)
        : readPeriod(tokens, mark.text === "of" ? at + 2 : at + 1);
    if (!of || (mark.text !== "of" && mark.text !== "-" && !isPlainPeriod(of.node))) return null;
    return { node: { kind: "edge", edge, of: of.node }, next: of.next };
  }
  const unit = tokenAt(tokens, at).lexeme.unit;
  const end = tokenAt(tokens, at + 2);
  if (!unit || tokenAt(tokens, at + 1).text !== "-" || end.lexeme.edge !== "end") return null;
  const stated = ruleYear(tokens, at + 3);
  const of = unit === "year" && stated?.node.kind === "year" ? stated : null;
  return { node: { kind: "edge", edge: "end", of: of?.node ?? thisUnit(unit) }, next: of?.next ?? at + 3 };
}

/** "end month", "end 2015" but not "end July 4 talks". */
function isPlainPeriod(node: TimeNode): boolean {
  return node.kind === "year" || node.kind === "unit" || node.kind === "months";
}

const NTH_UNITS: ReadonlySet<TimeUnit> = new Set([
  "day",
  "week",
  "month",
  "quarter",
  "half",
  "year",
  "decade",
  "weekend",
]);

/** "the first four months of the year", "the last week of July", "third month of 2021", "the first Monday of June". */
export function ruleNth(tokens: readonly Token[], at: number): Parsed | null {
  const nth = readNth(tokens, at);
  if (!nth) return null;
  const count = readCount(tokens, nth.next);
  const last = count?.next ?? nth.next;
  const place = tokenAt(tokens, last).text === "-" ? last + 1 : last;
  const noun = follower(tokens, place);
  const next = partOfDay(tokens, place + 1);
  const unit = noun.lexeme.unit;
  if (!(unit && NTH_UNITS.has(unit)) && noun.lexeme.weekday === undefined) return null;
  if (!["of", "in"].includes(follower(tokens, next).text)) return null;
  const of = readPeriod(tokens, next + 1);
  if (!of || of.node.kind === "nth") return null;
  return {
    node: {
      kind: "nth",
      nth: nth.node,
      count: count && Number.isFinite(count.value) ? count.value : 1,
      unit: noun.lexeme.weekday === undefined && unit ? unit : "weekday",
      weekday: noun.lexeme.weekday ?? null,
      of: of.node,
    },
    next: of.next,
  };
}
