import type { Parsed, YearRef } from "./node.ts";
import { follower, type Token, tokenAt } from "./tokens.ts";
import { readRelativeYear, readYearDigits } from "./years.ts";

const COMPARED: ReadonlySet<string> = new Set(["same", "corresponding", "comparable", "equivalent", "like"]);
const STRETCHES: ReadonlySet<string> = new Set(["period", "time", "months", "span", "stretch"]);

/** "the same period last year", "the corresponding months of 2014", "the year-earlier period", "the same time a year ago". */
export function ruleSame(tokens: readonly Token[], at: number): Parsed | null {
  const here = tokenAt(tokens, at);
  if (here.lexeme.unit === "year") return readYearEarlier(tokens, at);
  if (here.lexeme.which === -1) return readPriorYear(tokens, at);
  if (!COMPARED.has(here.text)) return null;
  const noun = follower(tokens, at + 1);
  const unit = noun.lexeme.unit && noun.lexeme.unit !== "year" && !noun.lexeme.plural ? noun.lexeme.unit : null;
  if (!unit && !STRETCHES.has(noun.text)) return null;
  const year = readWhen(tokens, at + 2);
  if (year) return { node: { kind: "same", years: 0, unit, year: year.node }, next: year.next };
  return unit || noun.text !== "period"
    ? null
    : { node: { kind: "same", years: 0, unit: null, year: null }, next: at + 2 };
}

/** "last year", "of 2014", "in the previous year", "a year earlier". */
function readWhen(tokens: readonly Token[], at: number): Parsed<YearRef> | null {
  const start = ["of", "in", "from", "during"].includes(follower(tokens, at).text) ? at + 1 : at;
  const stated = readYearDigits(tokens, start);
  if (stated !== null && start > at) return { node: { by: "stated", year: stated }, next: start + 1 };
  const relative = readRelativeYear(tokens, start);
  if (relative) return relative;
  const a = follower(tokens, start);
  const one = a.text === "a" || a.text === "one" || a.text === "the";
  const words = `${follower(tokens, start + 1).text} ${follower(tokens, start + 2).text}`;
  if (one && /^year (?:earlier|before|ago|previously|prior)$/.test(words))
    return { node: { by: "anchor", offset: -1 }, next: start + 3 };
  return null;
}

/** "year-earlier period", "year-ago quarter", "year-earlier levels", "a year ago" is another rule's. */
function readYearEarlier(tokens: readonly Token[], at: number): Parsed | null {
  if (tokenAt(tokens, at + 1).text !== "-" || !/^(?:earlier|ago)$/.test(tokenAt(tokens, at + 2).text)) return null;
  const noun = follower(tokens, at + 3);
  const taken = STRETCHES.has(noun.text) || noun.lexeme.unit !== undefined;
  return { node: { kind: "same", years: -1, unit: null, year: null }, next: taken ? at + 4 : at + 3 };
}

/** "the prior-year period", "the previous-year quarter". */
function readPriorYear(tokens: readonly Token[], at: number): Parsed | null {
  if (tokenAt(tokens, at + 1).text !== "-" || tokenAt(tokens, at + 2).text !== "year") return null;
  const noun = follower(tokens, at + 3);
  if (!STRETCHES.has(noun.text) && noun.lexeme.unit === undefined) return null;
  return { node: { kind: "same", years: -1, unit: null, year: null }, next: at + 4 };
}
