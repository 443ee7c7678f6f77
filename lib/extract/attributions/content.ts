import type { Span } from "../../text/span.ts";
import { trimmed } from "../posts/lines.ts";
import { type Phrase, phraseFrom } from "./phrases.ts";
import type { Quote, Sentence } from "./sentences.ts";
import { calendarWords, clauseOpeners, plainVerbs } from "./words.ts";

/** What follows a reporting verb: where its content starts, and what shows that it is content. */
export interface Following {
  readonly from: number;
  readonly hearer: Phrase | null;
  readonly evidence: "that" | "quote" | "colon" | "clause" | "none";
}

const objectPronouns = new Set(["him", "her", "them", "us", "me", "you"]);
const periods = new Set([
  "week",
  "month",
  "year",
  "quarter",
  "morning",
  "afternoon",
  "evening",
  "night",
  "weekend",
  "summer",
  "winter",
  "spring",
  "autumn",
]);
const venues = new Set(
  "statement report interview tweet post letter speech email briefing note release conference bulletin document paper study release article memo update address press filing testimony commentary editorial survey".split(
    " ",
  ),
);

/** Reads on from the token after a reporting verb, over hearers, days and venues ("told reporters in Accra on Friday that"). */
export function readFollowing(sentence: Sentence, after: number, tells: boolean): Following {
  const { tokens } = sentence;
  let at = after;
  let hearer: Phrase | null = null;
  if (tells) {
    if (objectPronouns.has(tokens[at]?.lower ?? "")) at++;
    else if (!opensContent(sentence, at)) {
      hearer = hearerFrom(sentence, at);
      if (hearer) at = hearer.to;
    }
  } else if (
    tokens[at]?.lower === "to" &&
    !/^(?:be|have|see|do|make|take|keep|\p{L}+e)$/u.test(tokens[at + 1]?.lower ?? "be")
  ) {
    const told = phraseFrom(sentence, at + 1);
    if (told && (tokens[told.to]?.lower === "that" || tokens[told.to]?.text === ",")) at = told.to;
  }
  at = skipCircumstances(sentence, at);
  const bracketed = skipInterruption(sentence, at);
  if (bracketed > at) at = bracketed;
  const token = tokens[at];
  if (!token) return { from: at, hearer, evidence: "none" };
  if (token.lower === "that") return { from: at + 1, hearer, evidence: "that" };
  const later = thatAfterVenue(sentence, at);
  if (later > at) return { from: later + 1, hearer, evidence: "that" };
  if (token.text === ":") return { from: at + 1, hearer, evidence: "colon" };
  if (token.text === "," && isQuoteMark(tokens[at + 1]?.text)) return { from: at + 1, hearer, evidence: "quote" };
  if (isQuoteMark(token.text)) return { from: at, hearer, evidence: "quote" };
  if (token.kind === "mark" && !"($€£¥‘'".includes(token.text)) return { from: at, hearer, evidence: "none" };
  if (
    clauseOpeners.has(token.lower) &&
    !["whether", "if", "how", "why", "what", "who", "so", "when", "where"].includes(token.lower)
  )
    return { from: at, hearer, evidence: "none" };
  return { from: at, hearer, evidence: "clause" };
}

/** "in parliament last week that", "at a hearing on the bill that": the "that" after a place; −1 where a clause or a mark comes first. */
function thatAfterVenue({ tokens }: Sentence, from: number): number {
  if (
    !["in", "at", "on", "to", "before", "during", "from", "after", "via", "through"].includes(tokens[from]?.lower ?? "")
  )
    return -1;
  for (let at = from + 1; at < Math.min(from + 12, tokens.length); at++) {
    const token = tokens[at];
    if (token?.lower === "that") return at > from + 1 ? at : -1;
    if (!token || token.kind === "mark" || clauseOpeners.has(token.lower) || plainVerbs.has(token.lower)) return -1;
  }
  return -1;
}

/** A named hearer ends with its name: "told Reuters nine bodies had …". */
function hearerFrom(sentence: Sentence, at: number): Phrase | null {
  const first = sentence.tokens[at]?.lower === "the" ? at + 1 : at;
  const name = sentence.names[sentence.nameOf[first] ?? -1] ?? sentence.names[sentence.nameOf[at] ?? -1];
  return phraseFrom(sentence, at, name && name.from <= first ? name.to : undefined);
}

/** The content from a token to the end of its sentence, without the closing stop; null when nothing is left. */
export function contentFrom(sentence: Sentence, from: number): Span | null {
  const first = sentence.tokens[from];
  if (!first) return null;
  return tidy(sentence, first.start, sentence.span.end);
}

/** The content that stands before a token: the quotation that closes there, whole, else the sentence up to it. Null when nothing is left. */
export function contentBefore(sentence: Sentence, to: number, floor: number): Span | null {
  const closing = closingQuote(sentence, to);
  if (closing) return closing.whole;
  const last = sentence.tokens[to];
  let from = floor;
  // "But" and "And" at the head of a sentence belong to nobody.
  if (["but", "and", "yet", "still", "however"].includes(sentence.tokens[from]?.lower ?? "") && from === 0) from++;
  if (sentence.tokens[from]?.text === ",") from++;
  const first = sentence.tokens[from];
  return first && last && first.start < last.start ? tidy(sentence, first.start, last.start) : null;
}

/** Trims white space, commas and the closing stop from a content span; keeps quotation marks that pair. */
export function tidy(sentence: Sentence, start: number, end: number): Span | null {
  let to = end;
  const last = sentence.tokens.findLast((token) => token.end <= end && token.end > start);
  if (last && [".", ",", ";", ":", "–", "—"].includes(last.text)) to = last.start;
  const span = trimmedWithin(sentence, start, to);
  return span.start < span.end ? span : null;
}

function trimmedWithin(sentence: Sentence, start: number, end: number): Span {
  const first = sentence.tokens.find((token) => token.start >= start);
  const last = sentence.tokens.findLast((token) => token.end <= end);
  if (!first || !last || first.start >= last.end) return trimmed("", 0, 0);
  return { start: Math.max(start, first.start), end: last.end };
}

/** The quotation of some length that closes just before a token, marks and a comma aside. */
function closingQuote(sentence: Sentence, to: number): Quote | null {
  for (let at = to - 1; at >= Math.max(0, to - 2); at--) {
    const quote = sentence.quotes[sentence.quoteOf[at] ?? -1];
    // A cue inside the quotation stands before its close, and speaks of its own sentence.
    if (quote) return quote.whole.end <= (sentence.tokens[to]?.start ?? 0) ? quote : null;
    if (sentence.tokens[at]?.text !== ",") return null;
  }
  return null;
}

/** Skips days, months, "earlier this week", "in a statement", "at a news conference". */
export function skipCircumstances(sentence: Sentence, from: number): number {
  let at = from;
  for (let round = 0; round < 4; round++) {
    const next = skipOne(sentence, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

function skipOne(sentence: Sentence, at: number): number {
  const word = (offset: number) => sentence.tokens[at + offset]?.lower ?? "";
  if (calendarWords.has(word(0)) && word(0) !== "may")
    return at + 1 + (periods.has(word(1)) ? 1 : 0) + (/^\d/u.test(word(1)) ? 1 : 0);
  if (["today", "yesterday", "here", "separately", "recently", "then", "again", "elsewhere"].includes(word(0)))
    return at + 1;
  if (["on", "late", "early", "last", "in", "since", "by"].includes(word(0)) && calendarWords.has(word(1)))
    return at + 2 + (/^\d/u.test(word(2)) ? 1 : 0);
  if (
    word(0) === "in" &&
    (["early", "late", "mid"].includes(word(1)) || word(1).startsWith("mid-")) &&
    calendarWords.has(word(2))
  )
    return at + 3;
  if (["this", "last", "next", "earlier", "late", "later"].includes(word(0)) && periods.has(word(1))) return at + 2;
  if (
    ["earlier", "late", "later"].includes(word(0)) &&
    ["this", "last", "that"].includes(word(1)) &&
    periods.has(word(2))
  )
    return at + 3;
  if (
    ["in", "at", "during", "via", "through", "on"].includes(word(0)) &&
    ["a", "an", "its", "his", "her", "their", "the"].includes(word(1))
  )
    return skipVenue(sentence, at);
  return at;
}

/** "in its latest monthly bulletin", "at a joint press conference in Oslo": skipped only when a that, a comma or a quotation follows soon. */
function skipVenue(sentence: Sentence, at: number): number {
  for (let end = at + 2; end < Math.min(at + 10, sentence.tokens.length); end++) {
    const token = sentence.tokens[end];
    if (!token || (token.kind === "mark" && token.text !== "'")) return at;
    if (!venues.has(token.lower)) continue;
    const next = sentence.tokens[end + 1];
    if (
      !next ||
      next.lower === "that" ||
      next.kind === "mark" ||
      calendarWords.has(next.lower) ||
      ["on", "this", "last", "in", "to"].includes(next.lower)
    )
      return end + 1;
  }
  return at;
}

/** ", citing officials, that …": words between commas before a that-clause or a quotation. */
function skipInterruption(sentence: Sentence, at: number): number {
  if (sentence.tokens[at]?.text !== ",") return at;
  for (let end = at + 1; end < Math.min(at + 16, sentence.tokens.length - 1); end++) {
    if (sentence.tokens[end]?.text !== ",") continue;
    const next = sentence.tokens[end + 1];
    return next && (next.lower === "that" || isQuoteMark(next.text)) ? end + 1 : at;
  }
  return at;
}

function opensContent(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return !token || token.lower === "that" || isQuoteMark(token.text) || token.text === ":" || token.text === ",";
}

/** Opening or straight quotation marks. */
export function isQuoteMark(text: string | undefined): boolean {
  return text === "“" || text === '"' || text === "„" || text === "«" || text === "‘";
}
