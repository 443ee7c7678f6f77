import type { Parsed } from "./node.ts";
import { isAndAHalf, readCount } from "./numbers.ts";
import { follower, type Token, tokenAt } from "./tokens.ts";
import { partOfDay } from "./weekdays.ts";

const RATE_LEADS: ReadonlySet<string> = new Set([
  "for",
  "in",
  "within",
  "over",
  "nearly",
  "about",
  "almost",
  "every",
  "half",
]);
const AGES: ReadonlySet<string> = new Set(["old", "olds"]);
const AGED: ReadonlySet<string> = new Set(["aged", "age", "ages"]);

/** Units below a day or of the calendar's own cutting, which a count does not make a length of. */
const NO_LENGTHS: ReadonlySet<string> = new Set(["half", "season", "quarter"]);
const MOST_PARTS = 3;

/** "six months", "two-year", "3 hours 30 minutes", "a year and a half"; ages and rates are no lengths. */
export function ruleDuration(tokens: readonly Token[], at: number): Parsed | null {
  if (AGED.has(tokenAt(tokens, at - 1).text)) return null;
  let next = readOneLength(tokens, at);
  if (next === null || isAge(tokens, next)) return null;
  for (let parts = 1; parts < MOST_PARTS; parts += 1) {
    const and: boolean = follower(tokens, next).text === "and";
    const more: number | null =
      and || tokenAt(tokens, next).kind === "number" ? readOneLength(tokens, and ? next + 1 : next) : null;
    if (more === null) break;
    next = more;
  }
  return { node: { kind: "duration" }, next };
}

/** The index after "six months", "two-year" or "two years and a half". */
function readOneLength(tokens: readonly Token[], at: number): number | null {
  const count = readLength(tokens, at);
  if (!count) return null;
  const dash = tokenAt(tokens, count.next);
  const noun = dash.text === "-" && !dash.gap ? count.next + 1 : count.next;
  const { lexeme, text } = follower(tokens, noun);
  if (!lexeme.unit || NO_LENGTHS.has(lexeme.unit)) return null;
  // "one second" is as often an ordinal or a moment; "sec" and "min" only measure digits.
  if (lexeme.unit === "second" && !lexeme.plural && text !== "sec") return null;
  if ((text === "min" || text === "sec") && tokenAt(tokens, at).kind !== "number") return null;
  return isAndAHalf(tokens, noun + 1) ? noun + 4 : noun + 1;
}

/** A count, or "a" where it measures ("for a decade"): "10 percent a year" is a rate. */
function readLength(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | null {
  const here = tokenAt(tokens, at);
  if (here.text === "half") {
    const article = follower(tokens, at + 1).text;
    return article === "a" || article === "an" ? { value: 0.5, next: at + 2 } : null;
  }
  const count = readCount(tokens, at);
  if (count) return count;
  const article = here.text === "a" || here.text === "an";
  return article && RATE_LEADS.has(tokenAt(tokens, at - 1).text) ? { value: 1, next: at + 1 } : null;
}

function isAge(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at).text === "-" ? at + 1 : at;
  return (
    AGES.has(follower(tokens, next).text) ||
    (follower(tokens, at).text === "of" && follower(tokens, at + 1).text === "age")
  );
}

/** "every ten days", "each year", "every Monday", "every other week". */
export function ruleSet(tokens: readonly Token[], at: number): Parsed | null {
  const word = tokenAt(tokens, at).text;
  if (word === "once" || word === "twice") {
    const per = ["a", "per", "every", "each"].includes(follower(tokens, at + 1).text);
    return per && follower(tokens, at + 2).lexeme.unit ? { node: { kind: "set" }, next: at + 3 } : null;
  }
  if (word === "everyday") return { node: { kind: "set" }, next: at + 1 };
  if (word !== "every" && word !== "each") return null;
  const other = follower(tokens, at + 1).text === "other" ? at + 2 : at + 1;
  const count = readCount(tokens, other);
  const noun = follower(tokens, count?.next ?? other);
  if (!noun.lexeme.unit && noun.lexeme.weekday === undefined && !noun.lexeme.partOfDay) return null;
  return { node: { kind: "set" }, next: partOfDay(tokens, (count?.next ?? other) + 1) };
}

/** "recently": a time that is told and cannot be dated; "as recently as 2019" is. */
export function ruleVague(tokens: readonly Token[], at: number): Parsed | null {
  return tokenAt(tokens, at).text === "recently" && tokenAt(tokens, at - 1).text !== "as"
    ? { node: { kind: "vague" }, next: at + 1 }
    : null;
}
