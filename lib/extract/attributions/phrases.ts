import { type SourceNounClass, sourceNouns } from "../../model/vocabulary/outlet-kinds.ts";
import type { Span } from "../../text/span.ts";
import type { NameMention } from "./names.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import { isVerbForm } from "./verbs.ts";
import {
  betweenSubjectAndVerb,
  calendarWords,
  clauseOpeners,
  determiners,
  plainVerbs,
  prepositions,
  subjectPronouns,
} from "./words.ts";

/** A noun phrase that may be a source: tokens [from, to), its head word and what sort of source it makes. */
export interface Phrase extends Span {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  /** Index of the head token; post-modifiers follow it. */
  readonly headAt: number;
  readonly sort: "name" | "pronoun" | SourceNounClass | "other";
  /** Names inside the phrase, apposition included, left to right. */
  readonly names: readonly NameMention[];
  /** The words of an apposition or relative clause that followed and was passed over; null for none. */
  readonly apposition: { readonly from: number; readonly to: number } | null;
  /** The phrases of "the FAO and the WFP", "the FAO, the WFP and Unicef" where they were read apart; null for one source. */
  readonly partners: readonly Phrase[] | null;
}

const classOf = new Map<string, SourceNounClass>();
for (const sort of ["media", "document", "body", "person", "group"] as const)
  for (const noun of sourceNouns[sort]) if (!classOf.has(noun)) classOf.set(noun, sort);

/** The class of a common noun that can name a source; null for other words. */
export function sourceNounClass(word: string): SourceNounClass | null {
  return classOf.get(word) ?? null;
}

const longestPhrase = 24;
const adjectivesInLy = new Set(
  "early weekly daily monthly yearly quarterly hourly only family friendly elderly likely costly deadly".split(" "),
);
/** Participles that tell how a document came about. */
export const madeBy: ReadonlySet<string> = new Set(
  "compiled released published conducted cited issued provided quoted obtained seen carried commissioned produced prepared collected gathered written painted given presented offered drawn polled surveyed interviewed contacted questioned asked".split(
    " ",
  ),
);
/** Determiners that can be a subject without a noun: "some say". */
const standsAlone = new Set(["many", "some", "several", "both"]);
const boundaryMarks = new Set([",", ";", ":", "–", "—", "(", ")", "“", "”", '"', "…"]);
const timeNouns = new Set(
  "week month year day today yesterday morning evening night quarter decade weekend summer winter spring autumn fall".split(
    " ",
  ),
);

const whenWords = new Set("on in this last late early earlier the".split(" "));

/** The noun phrase that starts at a token, read forwards with its modifiers and post-modifiers; null when none starts there. `limit` is the first token it may not reach. */
export function phraseFrom(sentence: Sentence, start: number, limit = sentence.tokens.length): Phrase | null {
  const { tokens } = sentence;
  const first = tokens[start];
  if (!first || start >= limit) return null;
  if (subjectPronouns.has(first.lower) && !(first.lower === "who"))
    return make(sentence, start, start + 1, start, "pronoun");
  const core = coreEnd(sentence, start, limit);
  if (core <= start) return null;
  const headAt = core - 1;
  const to = withPostModifiers(sentence, core, limit);
  return make(sentence, start, to, headAt, sortOf(sentence, start, headAt));
}

/** The noun phrase that ends just before a token (exclusive), starting no earlier than `floor`; the subject of the verb that follows. */
export function phraseBefore(sentence: Sentence, end: number, floor: number): Phrase | null {
  const { tokens } = sentence;
  let best: Phrase | null = null;
  for (let start = end - 1; start >= Math.max(floor, end - longestPhrase); start--) {
    const token = tokens[start];
    if (!token) break;
    const phrase = opensPhrase(sentence, start) ? phraseFrom(sentence, start, end) : null;
    if (phrase && phrase.to === end && (best === null || phrase.sort !== "other" || best.sort === "other"))
      best = phrase;
    else if (best && phrase === null && !canStandInside(token, tokens[start + 1])) break;
    if (boundaryMarks.has(token.text) && token.text !== "(" && token.text !== ")") break;
    if (best && isHardStop(token)) break;
  }
  return best;
}

/** A phrase as a sentence-initial subject: the first noun phrase after opening adverbials ("In July, the weekly …"). */
export function leadingPhrase(sentence: Sentence, from: number, to: number): Phrase | null {
  let start = from;
  for (let at = from; at < Math.min(to, from + 14); at++) {
    if (sentence.tokens[at]?.text === "," && prepositionOpens(sentence.tokens[start])) start = at + 1;
  }
  for (let at = start; at < Math.min(to, start + 3); at++) {
    const phrase = opensPhrase(sentence, at) ? phraseFrom(sentence, at, to) : null;
    if (phrase) return phrase;
  }
  return null;
}

/** Skips auxiliaries, negation and adverbs leftwards from a verb; the index after the last token of what stands before them. */
export function beforeAuxiliaries(sentence: Sentence, verb: number): number {
  let at = verb;
  while (at > 0 && isBetween(sentence.tokens[at - 1], sentence.tokens[at - 2])) at--;
  // "A study last month found", "the bank earlier this week said".
  if (at > 2 && timeNouns.has(tokenAt(sentence, at - 1)) && ["last", "this"].includes(tokenAt(sentence, at - 2))) {
    at -= 2;
    if (["earlier", "late", "early", "later"].includes(tokenAt(sentence, at - 1))) at--;
    return at;
  }
  // "A poll taken a week earlier put".
  if (
    at > 3 &&
    /^(?:earlier|ago|before|later)$/u.test(tokenAt(sentence, at - 1)) &&
    timeNouns.has(tokenAt(sentence, at - 2).replace(/s$/u, ""))
  )
    return at - 3;
  if (
    at < verb &&
    at > 2 &&
    timeNouns.has(tokenAt(sentence, at - 1).replace(/s$/u, "")) &&
    /^(?:earlier|ago|before|later)$/u.test(tokenAt(sentence, at))
  )
    return at - 2;
  // "The ministry on Friday said": a day between subject and verb.
  if (at > 1 && calendarWords.has(sentence.tokens[at - 1]?.lower ?? "")) {
    at--;
    if (["on", "late", "early", "in"].includes(sentence.tokens[at - 1]?.lower ?? "")) at--;
  }
  return at;
}

function tokenAt(sentence: Sentence, at: number): string {
  return sentence.tokens[at]?.lower ?? "";
}

function isBetween(token: Token | undefined, before: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  if (token.lower === "a" || before === undefined)
    return betweenSubjectAndVerb.has(token.lower) && before !== undefined;
  return (
    betweenSubjectAndVerb.has(token.lower) ||
    (token.lower.endsWith("ly") && !token.capital && token.lower.length > 4 && !sourceNounClass(token.lower))
  );
}

function make(sentence: Sentence, from: number, to: number, headAt: number, sort: Phrase["sort"]): Phrase {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? start;
  const names = namesWithin(sentence, from, to);
  return {
    from,
    to,
    start,
    end,
    head: sentence.tokens[headAt]?.lower ?? "",
    headAt,
    sort,
    names,
    apposition: null,
    partners: null,
  };
}

/** The names that lie wholly in tokens [from, to). */
export function namesWithin(sentence: Sentence, from: number, to: number): NameMention[] {
  const names: NameMention[] = [];
  for (let at = from; at < to; at++) {
    const name = nameStarting(sentence, at);
    if (name && name.to <= to) names.push(name);
  }
  return names;
}

/** The end of determiner, modifiers and head; equals `start` when no noun follows. */
function coreEnd(sentence: Sentence, start: number, limit: number): number {
  const { tokens } = sentence;
  let at = start;
  let nouns = 0;
  while (at < limit && at - start < longestPhrase) {
    const token = tokens[at];
    if (!token) break;
    const name = nameStarting(sentence, at);
    if (name && name.to <= limit) {
      at = name.to;
      nouns++;
      continue;
    }
    if (
      token.lower === "'s" ||
      ((token.text === "’" || token.text === "'") && nouns > 0 && tokens[at - 1]?.lower.endsWith("s"))
    ) {
      at++;
      continue;
    }
    if (determiners.has(token.lower)) {
      if (at > start && nouns > 0 && tokens[at - 1]?.lower !== "'s") break;
      at++;
      continue;
    }
    if (token.kind === "number") {
      if (nouns > 0) break;
      at++;
      continue;
    }
    if (token.kind !== "word" || endsPhrase(tokens, at, start, limit)) break;
    at++;
    nouns++;
  }
  // A phrase does not end in a possessive or a determiner.
  while (
    at > start &&
    sentence.names[sentence.nameOf[at - 1] ?? -1]?.to !== at &&
    (tokens[at - 1]?.lower === "'s" || tokens[at - 1]?.text === "’" || determiners.has(tokens[at - 1]?.lower ?? ""))
  )
    at--;
  if (nouns > 0) return at;
  return standsAlone.has(tokens[start]?.lower ?? "") ? start + 1 : start;
}

function endsPhrase(tokens: readonly Token[], at: number, start: number, limit: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (prepositions.has(word) || clauseOpeners.has(word) || subjectPronouns.has(word)) return true;
  if (betweenSubjectAndVerb.has(word))
    return !["earlier", "later", "first"].includes(word) || sourceNounClass(tokens[at + 1]?.lower ?? "") === null;
  if (madeBy.has(word) && ["by", "to", "from", "in"].includes(tokens[at + 1]?.lower ?? "") && at > start) return true;
  if (sourceNounClass(word) !== null) return false;
  if (isVerbForm(word) && !nounLike(tokens, at, start, limit)) return true;
  if (plainVerbs.has(word)) return true;
  // "Secretary Jane Roe welcomed", "a post shared": what follows a name or a source is its verb.
  if (
    at > start &&
    word.endsWith("ed") &&
    !tokens[at]?.capital &&
    (tokens[at - 1]?.capital || sourceNounClass(tokens[at - 1]?.lower ?? "") !== null) &&
    sourceNounClass(tokens[at + 1]?.lower ?? "") === null
  )
    return true;
  if (calendarWords.has(word) || timeNouns.has(word))
    return at > start && sourceNounClass(tokens[at + 1]?.lower ?? "") === null;
  return (
    word.endsWith("ly") &&
    word.length > 4 &&
    !adjectivesInLy.has(word) &&
    !tokens[at]?.capital &&
    sourceNounClass(tokens[at + 1]?.lower ?? "") === null
  );
}

/** A verb form that stands where a noun or an adjective does: "the latest estimates", "the cited article". */
function nounLike(tokens: readonly Token[], at: number, start: number, limit: number): boolean {
  if (at + 1 < limit && sourceNounClass(tokens[at + 1]?.lower ?? "") !== null) return true;
  return at === limit - 1 && at > start && /(?:t|ts|y|ies|m|ms|e|es)$/u.test(tokens[at]?.lower ?? "");
}

function withPostModifiers(sentence: Sentence, core: number, limit: number): number {
  const { tokens } = sentence;
  let to = core;
  for (let round = 0; round < 4 && to < limit; round++) {
    const bracket = bracketEnd(tokens, to, limit);
    if (bracket > to) {
      to = bracket;
      continue;
    }
    const token = tokens[to];
    const dated = madeWhen(tokens, to, limit);
    // "a poll published on Wednesday": when it was, and no maker.
    if (dated > to && !["by", "from"].includes(tokens[dated]?.lower ?? "")) {
      to = dated;
      break;
    }
    const skip =
      dated > to
        ? dated + 1 - to
        : token && saysWhich(tokens, to) && ["by", "to", "in", "from", "on", "at"].includes(tokens[to + 1]?.lower ?? "")
          ? 2
          : token && ["of", "from", "by", "at", "for", "in", "with", "on", "like", "inside"].includes(token.lower)
            ? 1
            : 0;
    if (skip === 0) break;
    if (calendarWords.has(tokens[to + skip]?.lower ?? "") || timeNouns.has(tokens[to + skip + 1]?.lower ?? "")) break;
    const inner = coreEnd(sentence, to + skip, limit);
    if (inner <= to + skip) break;
    to = inner;
    // "the FAO and the WFP" after "like".
    if (tokens[to]?.lower === "and" || (tokens[to]?.text === "(" && token?.lower === "like")) {
      const close = bracketEnd(tokens, to, limit);
      const and = close > to ? close : to;
      const more =
        tokens[and]?.lower === "and" && namesBothSides(sentence, and) ? coreEnd(sentence, and + 1, limit) : 0;
      if (more > and + 1) to = more;
    }
  }
  return to;
}

/** "published on Monday", "released last week": the index after the time that follows a participle; `at` where none does. */
function madeWhen(tokens: readonly Token[], at: number, limit: number): number {
  if (!madeBy.has(tokens[at]?.lower ?? "")) return at;
  let to = at + 1;
  let named = false;
  while (to < Math.min(limit, at + 7)) {
    const token = tokens[to];
    const word = token?.lower ?? "";
    const time = calendarWords.has(word) || timeNouns.has(word) || word === "yesterday" || word === "today";
    if (!time && !whenWords.has(word) && !(named && token?.kind === "number")) break;
    named ||= time;
    to++;
  }
  // Before its verb the time may have been passed over: "a poll published [on Wednesday] showed".
  return named || (to === limit && limit < tokens.length) ? to : at;
}

/** "figures released by", "a post shared on": a participle that tells which one is meant. */
function saysWhich(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (madeBy.has(word)) return ["by", "to", "in", "from"].includes(tokens[at + 1]?.lower ?? "");
  const before = tokens[at - 1];
  const said = before?.capital === true || sourceNounClass(before?.lower ?? "") !== null;
  return word.endsWith("ed") && said && !isVerbForm(word);
}

function namesBothSides(sentence: Sentence, and: number): boolean {
  const next = sentence.tokens[and + 1]?.lower === "the" ? and + 2 : and + 1;
  const left = sentence.names[sentence.nameOf[and - 1] ?? -1] ?? sentence.names[sentence.nameOf[and - 4] ?? -1];
  return left !== undefined && nameStarting(sentence, next) !== undefined;
}

/** "(FAO)" after a name. */
function bracketEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== "(" || tokens[at + 2]?.text !== ")" || at + 3 > limit) return at;
  return tokens[at + 1]?.kind === "word" ? at + 3 : at;
}

function sortOf(sentence: Sentence, start: number, headAt: number): Phrase["sort"] {
  const name = sentence.names[sentence.nameOf[headAt] ?? -1];
  const sort = sourceNounClass(sentence.tokens[headAt]?.lower ?? "");
  if (name && !(name.known === null && sort !== null && headAt === start)) return "name";
  return sort ?? "other";
}

function nameStarting(sentence: Sentence, at: number): NameMention | undefined {
  const name = sentence.names[sentence.nameOf[at] ?? -1];
  return name?.from === at ? name : undefined;
}

function opensPhrase(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || token.kind === "mark" || token.lower === "'s") return false;
  // Not in the middle of a name.
  const name = sentence.names[sentence.nameOf[at] ?? -1];
  if (name && name.from < at) return false;
  return !prepositions.has(token.lower) && !(clauseOpeners.has(token.lower) && token.lower !== "so");
}

function canStandInside(token: Token, next: Token | undefined): boolean {
  return (
    prepositions.has(token.lower) ||
    madeBy.has(token.lower) ||
    token.lower === "'s" ||
    token.text === "(" ||
    token.text === ")" ||
    determiners.has(token.lower) ||
    token.kind !== "mark" ||
    next?.lower === "'s" ||
    token.text === "’" ||
    token.text === "'"
  );
}

function isHardStop(token: Token): boolean {
  return clauseOpeners.has(token.lower) && token.lower !== "and" && token.lower !== "or";
}

function prepositionOpens(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (prepositions.has(token.lower) ||
      [
        "earlier",
        "later",
        "last",
        "meanwhile",
        "however",
        "next",
        "first",
        "recently",
        "separately",
        "still",
        "also",
      ].includes(token.lower))
  );
}
