import type { Token } from "../../text/tokens.ts";
import { type Draft, isBare, startsSentence } from "./draft.ts";
import { exact } from "./money.ts";
import { type Counted, countedPlural } from "./noun-phrase.ts";
import { peopleStates, peopleVerbs } from "./words.ts";

/** How far back in its sentence a number alone looks for what it counts. */
const REACH = 40;

/** What one quantity can lend to another. */
type Lent = Pick<Draft, "unit" | "kind" | "noun" | "per">;

/** Gives a number alone the unit its sentence tells elsewhere: "killed 12", "the number of markets reached 406", "535 people, against 444". */
export function withContext(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  const done: Draft[] = [];
  drafts.forEach((written, index) => {
    const around = { before: done[index - 1], counted: lastCount(done), after: drafts[index + 1] };
    const near = drafts.slice(Math.max(0, index - 4), index + 5);
    const draft = inMillions(tokens, written, near);
    done.push(isBare(draft) ? { ...draft, ...lentTo(tokens, draft, around) } : reread(tokens, draft, near));
  });
  return done;
}

// A share or an unnamed figure may stand between a count and what is told of it.
function lastCount(done: readonly Draft[]): Draft | undefined {
  return done.slice(-3).findLast((draft) => draft.kind === "count");
}

interface Neighbours {
  readonly before: Draft | undefined;
  readonly counted: Draft | undefined;
  readonly after: Draft | undefined;
}

const nothing: Partial<Lent> = {};

function lentTo(tokens: readonly Token[], draft: Draft, { before, counted: near, after }: Neighbours): Partial<Lent> {
  if (tokens[draft.to]?.text === "-" && !tokens[draft.to]?.spaced) return nothing;
  if (/^magnitude$/u.test(tokens[draft.from - 1]?.lower ?? "")) return { kind: "measure", unit: "magnitude" };
  if (isPercentOf(tokens, draft.from)) return { kind: "percent", unit: "percent" };
  if (peopleVerbs.has(tokens[draft.from - 1]?.lower ?? "")) return { kind: "count", unit: "person" };
  const lent =
    (after === undefined ? null : partOf(tokens, draft, after)) ??
    (before === undefined ? null : fromBefore(tokens, before, draft)) ??
    (near === undefined ? null : moreOrFewer(tokens, near, draft));
  if (lent !== null) return lent;
  const counted = numberOf(tokens, draft.from);
  if (counted !== null) return { kind: "count", unit: counted.unit, noun: counted };
  return countsPeople(tokens, draft) ? { kind: "count", unit: "person" } : nothing;
}

function lend({ unit, kind, noun, per }: Draft): Lent {
  return { unit, kind, noun, per };
}

/** "45 of 120 seats", "ten of the 15 members": the part is counted in what the whole is. */
function partOf(tokens: readonly Token[], draft: Draft, whole: Draft): Lent | null {
  if (whole.kind !== "count" || tokens[draft.to]?.lower !== "of") return null;
  const article = /^(?:the|its|their|his|her|all|these|those)$/u.test(tokens[draft.to + 1]?.lower ?? "");
  return whole.from === draft.to + (article ? 2 : 1) ? lend(whole) : null;
}

function fromBefore(tokens: readonly Token[], before: Draft, draft: Draft): Lent | null {
  return comparedWith(tokens, before, draft) ?? besides(tokens, before, draft) ?? amongThem(tokens, before, draft);
}

/** "1,200 employees, 300 fewer than last year". */
function moreOrFewer(tokens: readonly Token[], before: Draft, draft: Draft): Lent | null {
  if (before.kind !== "count" || tokens[draft.to + 1]?.lower !== "than" || draft.from - before.to > 24) return null;
  return /^(?:more|fewer)$/u.test(tokens[draft.to]?.lower ?? "") && inOneSentence(tokens, before.to, draft.from)
    ? lend(before)
    : null;
}

/** "1.4 billion users, 890 million of whom …", "183 people; 34 of them", "1,247 complaints, of which 312 …". */
function amongThem(tokens: readonly Token[], before: Draft, draft: Draft): Lent | null {
  const led = tokens[draft.from - 2]?.lower === "of" && /^(?:whom|which)$/u.test(tokens[draft.from - 1]?.lower ?? "");
  if (led && before.kind === "count" && draft.from - before.to <= 12) return lend(before);
  if (before.kind !== "count" || tokens[draft.to]?.lower !== "of" || draft.from - before.to > 25) return null;
  return /^(?:whom|which|them|these|those)$/u.test(tokens[draft.to + 1]?.lower ?? "") ? lend(before) : null;
}

const comparisons = /^(?:from|to|than|versus|against|with|vs)$/u;

/** "614 North Koreans, compared with 2,706 in 2011": the same thing, counted for another time. */
function comparedWith(tokens: readonly Token[], before: Draft, draft: Draft): Lent | null {
  const the = /^(?:the|an?)$/u.test(tokens[draft.from - 1]?.lower ?? "") ? draft.from - 2 : draft.from - 1;
  if (!isOfOneKind(tokens, before, draft) || !comparisons.test(tokens[the]?.lower ?? "")) return null;
  return draft.from - before.to <= 16 && inOneSentence(tokens, before.to, draft.from) ? lend(before) : null;
}

// A share or an amount of money is compared with its like where both are levels ("to 7.3 percent from 7.1") or both are told in millions.
function isOfOneKind(tokens: readonly Token[], before: Draft, draft: Draft): boolean {
  if (before.kind === "count" || before.kind === "measure") return true;
  if (before.kind !== "percent" && before.kind !== "money" && before.kind !== "rate") return false;
  if (before.scale >= 1e6 && draft.scale >= 1e6) return true;
  const level = /^(?:to|at|of|was|is|from)$/u.test(tokens[before.from - 1]?.lower ?? "");
  return (
    level &&
    draft.scale === before.scale &&
    /^(?:from|against|versus|with|than)$/u.test(tokens[draft.from - 1]?.lower ?? "")
  );
}

/** "81.2 years for women and 76 for men": the same words lead on after both numbers. */
function besides(tokens: readonly Token[], before: Draft, draft: Draft): Lent | null {
  if (tokens[draft.from - 1]?.lower !== "and" || before.unit === null) return null;
  const leads = tokens[draft.to]?.lower ?? "";
  if (!/^(?:for|in|among|at)$/u.test(leads) || tokens[before.to]?.lower !== leads) return null;
  return draft.from - before.to <= 10 && inOneSentence(tokens, before.to, draft.from) ? lend(before) : null;
}

function inOneSentence(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (startsSentence(tokens, at)) return false;
  return true;
}

/** What "the number of …" or "counted the … to" speaks of earlier in the same sentence; the nearest one. */
function numberOf(tokens: readonly Token[], from: number): Counted | null {
  for (let at = from - 1; at > from - REACH && at >= 0; at--) {
    const word = tokens[at]?.lower ?? "";
    if (word === "of" && /^(?:numbers?|tally|count|total)$/u.test(tokens[at - 1]?.lower ?? "")) {
      const the = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
      const people = { from: the, to: the + 1, unit: "person", row: null };
      return peopleStates.has(tokens[the]?.lower ?? "") ? people : countedPlural(tokens, at + 1);
    }
    if (/^(?:counts|counted|counting|tallied)$/u.test(word) || (word === "count" && tokens[at + 1]?.lower === "the"))
      return countedPlural(tokens, tokens[at + 1]?.lower === "the" ? at + 2 : at + 1);
    if (startsSentence(tokens, at)) return null;
  }
  return null;
}

const gatherings =
  /^(?:crowd|crowds|population|populations|workforce|toll|attendance|audience|membership|headcount|readership|viewership|staff|garrison|enrolment|enrollment|congregation)$/u;

/** Rates by themselves ("unemployment fell to 4.1"), and people where a number is large. */
const movements = /^(?:unemployment|employment|jobless|joblessness|migration|immigration|emigration|homelessness)$/u;

/** "a population of 1.2 million", "the death toll rose to 30": a number right after a word for many people. */
function countsPeople(tokens: readonly Token[], { from, value }: Draft): boolean {
  const large = (value ?? 0) >= 1000;
  for (let at = from - 1; at > from - 12 && at >= 0; at--) {
    const word = tokens[at]?.lower ?? "";
    if (gatherings.test(word) || (large && movements.test(word))) return true;
    if (startsSentence(tokens, at) || (tokens[at]?.text === "," && at < from - 6)) return false;
  }
  return false;
}

const indices =
  /^(?:index|indices|dow|nasdaq|s&p|ftse|nikkei|kospi|dax|sensex|average|composite|shares|stocks|game|games|season|goals|rebounds|league|table|scored|scoring)$/u;

// "percent of 20", with no number before it.
function isPercentOf(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.lower !== "of") return false;
  const word = tokens[from - 2]?.lower ?? "";
  const start = word === "cent" && tokens[from - 3]?.lower === "per" ? from - 4 : from - 3;
  const named = start === from - 4 || /^percents?$/u.test(word);
  return named && (tokens[start]?.kind ?? "sign") === "sign";
}

/** Units that another figure of the sentence changes: points beside a percentage. */
function reread(tokens: readonly Token[], draft: Draft, near: readonly Draft[]): Draft {
  if (draft.unit === "point")
    return besidePercent(tokens, draft, near) ? { ...draft, unit: "percentage_point", kind: "points" } : draft;
  return draft;
}

/** "up from 1.4m to 1.5m" of sales or barrels: an m that is a million. A draft that keeps its metres comes back as it is. */
function inMillions(tokens: readonly Token[], draft: Draft, near: readonly Draft[]): Draft {
  const { value, step } = draft;
  if (draft.unit !== "m" || tokens[draft.core.to - 1]?.text !== "m" || draft.kind !== "measure") return draft;
  if (!(isAmongMillions(tokens, draft, near) || tellsOfMany(tokens, draft.from))) return draft;
  const times = (number: number | null) => (number === null ? null : exact(number, 1e6));
  const { min, max } = draft;
  const all = { value: times(value), min: times(min), max: times(max), step: times(step) };
  return { ...draft, ...all, scale: 1e6, kind: "number", unit: null, noun: null };
}

// "fell by 4.1m barrels to 457m": a neighbour of the same sentence is told in millions of things.
function isAmongMillions(tokens: readonly Token[], draft: Draft, near: readonly Draft[]): boolean {
  return near.some((other) => {
    if (other === draft || other.scale < 1e6 || other.kind === "money" || other.unit === "m") return false;
    const [first, second] = other.from < draft.from ? [other, draft] : [draft, other];
    return second.from - first.to <= 12 && inOneSentence(tokens, first.to, second.from);
  });
}

const many =
  /^(?:populations?|unemployment|employment|jobless|joblessness|sales|users|subscribers|customers|viewers|viewership|audience|passengers|visitors|arrivals|tourists|deliveries|shipments|downloads|followers|voters|households|members|membership|circulation|claimants|readers|migration|registrations|numbers?|total|tally|count|jobs|workforce|doses|deaths|cases|applications|claims|vacancies|permits|orders|visits|trips|accounts|tickets|bookings|admissions|signatures|copies|cars|vehicles|homes|births|marriages|crimes|offences|cattle|pigs|sheep)$/u;
const lengths =
  /^(?:metres?|meters?|high|tall|long|wide|deep|depth|height|width|length|thick|race|sprint|final|hurdles|freestyle|relay|tide|tides|flood|waves?|snow|rain|wall|tower|tunnel|bridge|altitude|away|sea|level|levels)$/u;

// "sales rose to 1.4m", where "the tide rose to 1.4m" and "sales of 2m planks" tell lengths.
function tellsOfMany(tokens: readonly Token[], from: number): boolean {
  let told = false;
  for (let at = from - 1; at > from - 20 && at >= 0; at--) {
    const word = tokens[at]?.lower ?? "";
    if (lengths.test(word)) return false;
    told ||= many.test(word);
    if (startsSentence(tokens, at)) break;
  }
  return told && !/^(?:high|tall|long|wide|deep|thick|race|final|sprint)$/u.test(tokens[from + 2]?.lower ?? "");
}

// "52 percent to 48 percent, a lead of 4 points", "a margin of 3 points" — but the points of an index or a match stay points.
function besidePercent(tokens: readonly Token[], draft: Draft, near: readonly Draft[]): boolean {
  const shares = near.filter((other) => other.unit === "percent" && Math.abs(other.from - draft.from) < 25);
  let told = shares.some((share) =>
    inOneSentence(tokens, Math.min(share.to, draft.to), Math.max(share.from, draft.from)),
  );
  for (let at = draft.from - 1; at > draft.from - 25 && at >= 0; at--) {
    const word = tokens[at]?.lower ?? "";
    if (indices.test(word)) return false;
    told ||= toldInPercent.test(word);
    if (startsSentence(tokens, at)) break;
  }
  return told;
}

/** What is told in percent, so that its points are of a percentage: "a margin of error of 3 points". */
const toldInPercent =
  /^(?:margin|poll|polls|turnout|approval|swing|unemployment|joblessness|inflation|yields?|rates?|share|support|lead|tariffs?)$/u;
