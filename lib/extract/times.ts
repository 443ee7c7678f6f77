import { type IsoDate, lengthInDays, type Period } from "../units/period.ts";
import type { TimeMention } from "./mentions.ts";
import { isBase, isPointLead, isRespective, looksAhead, startsSentence } from "./times/cues.ts";
import { readTime } from "./times/grammar.ts";
import type { TimeNode } from "./times/node.ts";
import { shareYear } from "./times/ranges.ts";
import { resolveTime } from "./times/resolve.ts";
import type { Scene } from "./times/scene.ts";
import { type Token, tokenAt, tokenize } from "./times/tokens.ts";

/** The date a time at an offset is relative to: the article's where one is quoted, else the post's; null where none is known. */
export type ReferenceAt = (offset: number) => IsoDate | null;

/** Either one date for the whole text or one for each place in it; `prefer` overrides the reading of bare months and weekdays. */
export type TimeOptions = { readonly prefer?: "past" | "future" } & (
  | { readonly reference: IsoDate | null }
  | { readonly referenceAt: ReferenceAt }
);

/** A time found in the tokens, not resolved yet. */
interface Found {
  readonly node: TimeNode;
  /** Indexes of its first token and the one after its last. */
  readonly first: number;
  readonly next: number;
}

/** Every time expression of a text in order, none overlapping another, resolved to inclusive days. */
export function readTimes(text: string, options: TimeOptions): readonly TimeMention[] {
  const tokens = tokenize(text);
  return resolveAll(text, tokens, joinNeighbours(tokens, findTimes(tokens)), options);
}

function findTimes(tokens: readonly Token[]): readonly Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = readTime(tokens, at);
    if (read) found.push({ node: read.node, first: at, next: read.next });
    at = read ? read.next : at + 1;
  }
  return found;
}

/** "2009, 2010 and 2013" are three times; "July and August" is one, and "March and May 2014" lends its year to both. */
function joinNeighbours(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  // From the last to the first, so that a list takes its year from its end.
  const joined: Found[] = [];
  for (const here of found.toReversed()) {
    const after = joined.at(-1);
    const together = after && areListed(tokens, here, after) ? join(tokens, here, after) : null;
    if (together) joined.pop();
    joined.push(...(together?.toReversed() ?? [here]));
  }
  return joined.reverse();
}

/** Only a comma or a conjunction stands between them. */
function areListed(tokens: readonly Token[], here: Found, after: Found): boolean {
  return isListMark(tokens, here.next, after.first);
}

function isListMark(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let index = from; index < to; index += 1) {
    if (!/^(?:,|and|or|&)$/.test(tokenAt(tokens, index).text)) return false;
  }
  return true;
}

function join(tokens: readonly Token[], here: Found, after: Found): readonly Found[] | null {
  if (here.node.kind !== "months" && here.node.kind !== "day") return null;
  const shared = shareYear(here.node, after.node.kind === "range" ? after.node.from : after.node);
  if (!shared) return null;
  const [first] = shared;
  const and = tokenAt(tokens, here.next).text === "and" && after.first === here.next + 1;
  if (and && follows(first, after.node) && !isRespective(tokens, after.next)) {
    return [{ node: { kind: "range", from: first, to: after.node }, first: here.first, next: after.next }];
  }
  return first === here.node ? null : [{ ...here, node: first }, after];
}

/** The second is the month or season right after the first, in no other year. */
function follows(first: TimeNode, second: TimeNode): boolean {
  if (first.kind !== "months" || second.kind !== "months" || first.unit !== second.unit || first.part || second.part)
    return false;
  if (first.unit !== "month" && first.unit !== "season") return false;
  return (first.first + first.count - 1) % 12 === second.first - 1;
}

interface Told {
  readonly period: Period;
  readonly first: number;
}

function resolveAll(
  text: string,
  tokens: readonly Token[],
  found: readonly Found[],
  options: TimeOptions,
): readonly TimeMention[] {
  const mentions: TimeMention[] = [];
  let last: Told | null = null;
  let lastReference: IsoDate | null = null;
  let marketingMonth: number | null = null;
  let before: { readonly next: number; readonly base: boolean } = { next: 0, base: false };
  for (const each of found) {
    const start = spanStart(tokens, each);
    const reference = usable("referenceAt" in options ? options.referenceAt(start) : options.reference);
    if (reference !== lastReference) last = null;
    lastReference = reference;
    const listed = before.base && isListMark(tokens, before.next, each.first);
    const base = listed || isBase(tokens, each.first, before.next);
    before = { next: each.next, base };
    const node = base ? asBase(each.node) : each.node;
    const scene: Scene = {
      reference,
      towards: options.prefer ?? towardsAt(tokens, each.first),
      base,
      anchor: last?.period ?? null,
      nearAnchor: last && !endsBetween(tokens, last.first, each.first) ? last.period : null,
      marketingMonth,
    };
    const period = resolveTime(node, scene);
    if (node.kind === "named-year" && node.firstMonth) marketingMonth = node.firstMonth;
    const role = roleOf(tokens, each, period, base);
    if (period && role === "period") last = { period, first: each.first };
    const end = tokenAt(tokens, each.next - 1).end;
    mentions.push({
      start,
      end,
      surface: text.slice(start, end),
      from: period?.start ?? null,
      to: period?.end ?? null,
      calendar: period?.calendar ?? "calendar",
      certainty: period?.certainty ?? "unknown",
      role,
    });
  }
  return mentions;
}

/** Told ahead, told back, or, after "by" and "until", wherever it is nearest. */
function towardsAt(tokens: readonly Token[], at: number): Scene["towards"] {
  if (looksAhead(tokens, at)) return "future";
  const { text } = tokenAt(tokens, tokenAt(tokens, at - 1).text === "the" ? at - 2 : at - 1);
  return text === "by" || text === "until" || text === "till" ? "nearest" : "past";
}

/** Dates outside the years 1000–2999 are no dates of a text; counting from them would leave the calendar. */
function usable(reference: IsoDate | null): IsoDate | null {
  return reference !== null && reference >= "1000" && reference < "3000" ? reference : null;
}

/** "From a year ago" compares with the same time a year before what was spoken of; "than a week ago" counts from today all the same. */
function asBase(node: TimeNode): TimeNode {
  if (node.kind !== "shift" || node.from !== "reference" || node.towards > 0) return node;
  const short = node.by.every(({ unit }) => unit === "day" || unit === "week");
  return short ? node : { ...node, from: "anchor" };
}

/** The span starts at the article of a phrase that has one of its own: "the end of June", "the previous year". */
function spanStart(tokens: readonly Token[], { node, first }: Found): number {
  const the = tokenAt(tokens, first - 1);
  const here = tokenAt(tokens, first);
  const ordinal = here.kind === "number" || here.lexeme.ordinal !== undefined;
  return the.text === "the" && here.gap && takesArticle(node, ordinal) ? the.start : here.start;
}

function takesArticle(node: TimeNode, ordinal: boolean): boolean {
  switch (node.kind) {
    case "edge":
    case "nth":
    case "same":
    case "rolling":
    case "years":
    case "week-of":
      return true;
    case "day":
      return ordinal;
    case "year":
      return node.year.by === "anchor";
    case "unit":
      return node.by !== "reference";
    case "side":
      return node.side === "later";
    default:
      return false;
  }
}

function endsBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = Math.max(from + 1, to - 60); index <= to; index += 1) if (startsSentence(tokens, index)) return true;
  return to - from > 60;
}

function roleOf(
  tokens: readonly Token[],
  { node, first, next }: Found,
  period: Period | null,
  base: boolean,
): TimeMention["role"] {
  if (node.kind === "duration" || node.kind === "set") return node.kind;
  if (base) return "base";
  if (isHeader(tokens, first, next) && period?.start === period?.end) return "header";
  if (node.kind === "edge" || isPointLead(tokens, first)) return "point";
  return period && lengthInDays(period) === 1 ? "point" : "period";
}

/** The date stands alone on its line. */
function isHeader(tokens: readonly Token[], first: number, next: number): boolean {
  const last = tokenAt(tokens, next).text === ":" ? next + 1 : next;
  return tokenAt(tokens, first).lines > 0 && tokenAt(tokens, last).lines > 0;
}
