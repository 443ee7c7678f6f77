import { follower, type Token, tokenAt } from "./tokens.ts";

const FUTURE: ReadonlySet<string> = new Set(
  [
    "will ll shall expected expects expect planned plans plan planning scheduled due forecast forecasts projected upcoming",
    "schedule set slated intends aims hopes prepares preparing going ahead deadline targeted predicted",
  ]
    .join(" ")
    .split(" "),
);
/** Told in the present of what is to come; "starts" and "opens" may be nouns, so they must be near. */
const SOON: ReadonlySet<string> = new Set("begins starts opens expires resumes resume".split(" "));
const SOON_REACH = 10;
/** Modal verbs look ahead unless "have" follows: "may have begun in July". */
const POSSIBLE: ReadonlySet<string> = new Set(["may", "might", "could", "would"]);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([".", ";", ":", "(", ")", '"', "“", "”", "!", "?", "--"]);
const SAYING: ReadonlySet<string> = new Set(
  "said told reported announced unveiled released published showed that which who".split(" "),
);
const FUTURE_REACH = 13;

/** Whether the clause before a time looks ahead: "will resume in March", "expected by July". */
export function looksAhead(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index > at - FUTURE_REACH; index -= 1) {
    const { text, lines } = tokenAt(tokens, index);
    if ((CLAUSE_ENDS.has(text) && !isDecimalPoint(tokens, index)) || SAYING.has(text)) return false;
    if (FUTURE.has(text) || (SOON.has(text) && index > at - SOON_REACH)) return true;
    if (POSSIBLE.has(text) && !isMay(tokens, index) && tokenAt(tokens, index + 1).text !== "have") return true;
    if (lines === 2) return false;
  }
  return false;
}

/** The month, not the verb: "9 May, and on Friday". */
function isMay(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).capital && tokenAt(tokens, at).text === "may";
}

const BASES: ReadonlySet<string> = new Set("than versus vs against below above exceeding".split(" "));
const COMPARED: ReadonlySet<string> = new Set("compared relative contrast comparison".split(" "));
const BASE_REACH = 14;

/**
 * Whether a time is what something is compared with: "from 2013", "than last year", "compared with $148 million a year
 * earlier". Looks back no further than `since`, the token after the time before.
 */
export function isBase(tokens: readonly Token[], at: number, since: number): boolean {
  let figures = false;
  let names = false;
  for (let index = at - 1; index >= since && index > at - BASE_REACH; index -= 1) {
    const token = tokenAt(tokens, index);
    if (CLAUSE_ENDS.has(token.text) && !isDecimalPoint(tokens, index)) return false;
    if (token.text === "," && !isGrouping(tokens, index)) return false;
    if (token.text === "than" && /^(?:later|earlier|sooner)$/.test(tokenAt(tokens, index - 1).text)) return false;
    if (COMPARED.has(token.text) || (BASES.has(token.text) && !isBound(tokens, index))) return true;
    if (token.text === "from") return !names && (figures || at - index <= 4);
    if (token.kind === "number" || token.lexeme.cardinal !== undefined) figures = true;
    if (token.capital && token.lexeme.month === undefined) names = true;
    if (token.lines === 2) return false;
  }
  return false;
}

/** "more than 26 percent in 2014" bounds a figure and compares nothing. */
function isBound(tokens: readonly Token[], at: number): boolean {
  const after = tokenAt(tokens, at + 1);
  const figure =
    after.kind === "number"
      ? readsAsFigure(tokens, at + 1)
      : after.lexeme.cardinal !== undefined || /^[$€£¥]$/.test(after.text) || after.text === "half";
  return (
    (figure &&
      ["more", "less", "fewer", "greater", "rather", "other", "above", "below"].includes(
        tokenAt(tokens, at - 1).text,
      )) ||
    (figure && tokenAt(tokens, at).text !== "than")
  );
}

/** Not a year itself: "more than 2013" compares. */
function readsAsFigure(tokens: readonly Token[], at: number): boolean {
  const { start, end, value } = tokenAt(tokens, at);
  return end - start !== 4 || value < 1900 || value > 2100;
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
