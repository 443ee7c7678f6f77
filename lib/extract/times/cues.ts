import { follower, type Token, tokenAt } from "./tokens.ts";

const FUTURE: ReadonlySet<string> = new Set(
  [
    "will ll shall expected expects expect planned plans plan planning scheduled due forecast forecasts projected upcoming",
    "schedule set slated intends aims hopes prepares preparing going ahead deadline targeted predicted",
  ]
    .join(" ")
    .split(" "),
);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([".", ";", ":", "(", ")", '"', "“", "”", "!", "?", "--"]);
const SAYING: ReadonlySet<string> = new Set(
  "said told reported announced unveiled released published showed that which who".split(" "),
);
const FUTURE_REACH = 10;

/** Whether the clause before a time looks ahead: "will resume in March", "expected by July". */
export function looksAhead(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index > at - FUTURE_REACH; index -= 1) {
    const { text, lines } = tokenAt(tokens, index);
    if (CLAUSE_ENDS.has(text) || SAYING.has(text)) return false;
    if (FUTURE.has(text)) return true;
    if (lines === 2) return false;
  }
  return false;
}

const BASES: ReadonlySet<string> = new Set("than versus vs against below above exceeding".split(" "));
const COMPARED: ReadonlySet<string> = new Set("compared relative contrast comparison".split(" "));
const BASE_REACH = 14;

/** Whether a time is what something is compared with: "from 2013", "than last year", "compared with $148 million a year earlier". */
export function isBase(tokens: readonly Token[], at: number): boolean {
  let figures = false;
  let names = false;
  for (let index = at - 1; index >= 0 && index > at - BASE_REACH; index -= 1) {
    const token = tokenAt(tokens, index);
    if (CLAUSE_ENDS.has(token.text) && !isDecimalPoint(tokens, index)) return false;
    if (token.text === "," && !isGrouping(tokens, index)) return false;
    if (BASES.has(token.text) || COMPARED.has(token.text)) return true;
    if (token.text === "from") return !names && (figures || at - index <= 4);
    if (token.kind === "number" || token.lexeme.cardinal !== undefined) figures = true;
    if (token.capital && token.lexeme.month === undefined) names = true;
    if (token.lines === 2) return false;
  }
  return false;
}

function isDecimalPoint(tokens: readonly Token[], at: number): boolean {
  return (
    tokenAt(tokens, at).text === "." && !follower(tokens, at + 1).gap && follower(tokens, at + 1).kind === "number"
  );
}

function isGrouping(tokens: readonly Token[], at: number): boolean {
  return (
    !follower(tokens, at + 1).gap &&
    follower(tokens, at + 1).kind === "number" &&
    tokenAt(tokens, at - 1).kind === "number"
  );
}

/** "as of", "by" and "until" before a time make it a point. */
export function isPointLead(tokens: readonly Token[], at: number): boolean {
  const the = tokenAt(tokens, at - 1).text === "the" ? at - 1 : at;
  const before = tokenAt(tokens, the - 1).text;
  return (
    before === "until" ||
    before === "till" ||
    before === "by" ||
    (before === "of" && tokenAt(tokens, the - 2).text === "as")
  );
}

/** True when a sentence ends before the token: a full stop and a capital, or a blank line. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const here = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  if (here.lines > 0 || at === 0) return true;
  return /^[.!?”"]$/.test(before.text) && here.gap && (here.capital || here.kind !== "word");
}

/** True when "respectively" closes the sentence a list stands in. */
export function isRespective(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 4; index += 1) if (follower(tokens, index).text === "respectively") return true;
  return false;
}
