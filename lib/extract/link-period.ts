import type { BaseKind, Change } from "../model/claim.ts";
import { overlaps, type Span, type Surface } from "../text/span.ts";
import { addDays } from "../units/calendar.ts";
import {
  lengthInDays,
  lengthInMonths,
  type Period,
  shiftYears,
  yearOf,
  yearPeriod,
  yearsPeriod,
} from "../units/period.ts";
import type { Draft, Known } from "./drafts.ts";
import { gapAfter } from "./quantity-sites.ts";
import { clauseAt, type Sentence, type TimeAt } from "./sentences.ts";

/** The period left behind by the words before, and the paragraph it stood in. */
export interface PeriodBefore {
  readonly period: Known<Period> | null;
  readonly paragraph: number;
  /** The last period the voice spoke of that was over when it spoke: what figures of a later paragraph are about. */
  readonly past: Known<Period> | null;
  /** Where that one was told. */
  readonly pastAt: number;
  /** The last period still to come that the voice spoke of, and where: what "will" is about in a later paragraph. */
  readonly plan: Known<Period> | null;
  readonly planAt: number;
  /** The last whole year the voice spoke of, in whatever paragraph. */
  readonly year: number | null;
}

/** Finds the time a claim is about: in its clause, at the head of the sentence, after its base, carried over, or the year of the text. */
export function linkPeriod(draft: Draft, sentenceDrafts: readonly Draft[], before: PeriodBefore): Known<Period> | null {
  if (draft.reading?.role === "streak") return streakPeriod(draft, before) ?? yearOfText(draft);
  if (draft.reading?.compared)
    return comparedPeriod(draft, sentenceDrafts) ?? stated(draft, before) ?? yearOfText(draft);
  return (
    timeOfWhen(draft) ??
    stated(draft, before) ??
    ofSentence(draft, sentenceDrafts) ??
    (countsBack(draft) ? carriedPeriod(draft, before) : null) ??
    afterBase(draft) ??
    reportedTime(draft) ??
    besidePeriod(draft, sentenceDrafts) ??
    carriedPeriod(draft, before) ??
    yearOfText(draft)
  );
}

/** "Not since 2006, when the census found 140 million": the time right before "when". */
function timeOfWhen({ sentence, anchor, quantity }: Draft): Known<Period> | null {
  let at = anchor - 1;
  while (at > 0 && anchor - at < 12 && sentence.words[at]?.lower !== "when") at--;
  if (at <= 0 || sentence.words[at]?.lower !== "when") return null;
  const time = sentence.times.find(({ to, mention }) => to === at && mention.from !== null && mention.to !== null);
  const own = sentence.times.some(({ from }) => from > at && from <= (quantity?.to ?? anchor) + 4);
  const { from = null, to = null } = time?.mention ?? {};
  if (!time || own || from === null || to === null) return null;
  const { calendar, certainty } = time.mention;
  return {
    value: { start: from, end: to, calendar, certainty },
    origin: "stated",
    words: [time.mention],
    rule: "period-of-when",
    note: "the time right before its “when”",
  };
}

/** "for four years in a row": as many years up to the last one the article spoke of, else to the year before the text. */
function streakPeriod(draft: Draft, before: PeriodBefore): Known<Period> | null {
  const mention = draft.quantity?.mention;
  const count = mention?.quantity.value;
  const { saidOn } = draft.sentence;
  if (!mention || !count || count > 200 || mention.quantity.unit !== "year" || !saidOn) return null;
  const last = before.year ?? Number(saidOn.slice(0, 4)) - 1;
  const value = { ...yearsPeriod(last - count + 1, last), certainty: "implied" as const };
  return { value, origin: "carried", words: [mention], rule: "period-of-streak", note: `${count} years up to ${last}` };
}

/** The time in the clause that lies nearest: after the figure and before the next one, else shared by a list, else before it. */
function stated(draft: Draft, before: PeriodBefore): Known<Period> | null {
  const { sentence, clause } = draft;
  const own = candidates(draft).filter(({ from }) => clauseAt(sentence, from) === clause);
  const respective = respectively(draft, own);
  const chosen = respective ?? nearest(draft, own);
  const meant = chosen ? pointsBack(chosen, before) : null;
  if (meant) return meant;
  return chosen ? fromTime(chosen, sentence, "stated", "period-stated", "the time in its own clause") : null;
}

/** "in the quarter", "that month", "over the period": the one told of before, where it is as long. */
function pointsBack({ mention }: TimeAt, before: PeriodBefore): Known<Period> | null {
  const unit = /^(?:the|that|the same|this same) (period|month|quarter|half|year|week)$/i.exec(mention.surface)?.[1];
  const told = before.period ?? before.past;
  if (!unit || !told) return null;
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[unit.toLowerCase()];
  const fits = months === undefined ? unit.toLowerCase() === "period" : lengthInMonths(told.value) === months;
  return fits
    ? {
        ...told,
        origin: "carried",
        words: [mention],
        rule: "period-pointed-at",
        note: `"${mention.surface}": the one told of before`,
      }
    : null;
}

function nearest(draft: Draft, own: readonly TimeAt[]): TimeAt | null {
  const { quantity, sentence } = draft;
  const until = quantity?.to ?? draft.anchor;
  const next = quantity
    ? sentence.quantities.find(
        (one) => one.from >= quantity.to && one.from < draft.clause.to && sayable(one.mention.kind),
      )
    : undefined;
  const after = own.filter(({ from }) => from >= until);
  const around = quantity && own.find(({ mention }) => overlaps(mention, quantity.mention));
  if (around) return around;
  const direct = after.find(({ from }) => !next || from < next.from);
  if (direct) return direct;
  const previous = quantity
    ? sentence.quantities.findLast(
        (one) => one.to <= quantity.from && one.from >= draft.clause.from && sayable(one.mention.kind),
      )
    : undefined;
  const earlier = own.filter(({ to }) => to <= until);
  const since = earlier.findLast(({ from }) => !previous || from < previous.from || from >= previous.to);
  // "In March it rose 3 %": a time before every figure; "21.8 percent to $51.1 million in March": one that closes the list.
  return earlier.find(({ to }) => !previous || to <= previous.from) ?? after[0] ?? since ?? null;
}

const sayable = (kind: string) => kind !== "ordinal" && kind !== "age" && kind !== "duration";

/** "0.9 percent and 0.5 percent in 2009 and 2010, respectively": the n-th figure takes the n-th time. */
function respectively(draft: Draft, own: readonly TimeAt[]): TimeAt | null {
  const { sentence, clause, quantity } = draft;
  const paired = sentence.words.some(
    (word, at) => word.lower === "respectively" && at >= clause.from && at <= clause.to + 1,
  );
  if (!paired || !quantity) return null;
  const figures = sentence.quantities.filter(
    (one) => one.from >= clause.from && one.from < clause.to && one.mention.kind === quantity.mention.kind,
  );
  const place = figures.indexOf(quantity);
  return figures.length === own.length ? (own[place] ?? null) : null;
}

/** The times of the sentence that can be what a claim is about: resolved, not a date line, not what it is compared with. */
function candidates(draft: Draft): TimeAt[] {
  const { sentence } = draft;
  const content = draft.attribution?.content ?? null;
  return sentence.times.filter((time) => {
    const { mention } = time;
    if (mention.from === null || mention.to === null || mention.role === "header") return false;
    if (mention.role === "set") return false;
    if (
      content &&
      overlaps(content, draft.clause) &&
      !overlaps(content, mention) &&
      isSaying(sentence, mention, content)
    )
      return false;
    if (sentence.frames.some((frame) => overlaps(frame, mention))) return false;
    return !isBase(time, sentence, draft);
  });
}

/** A time outside what is reported belongs to the saying when it stands before it or right at the words of who says so. */
function isSaying(sentence: Sentence, time: Span, content: Span): boolean {
  if (time.end <= content.start) return true;
  return sentence.frames.some((frame) => time.start >= frame.end && time.start - frame.end <= 5);
}

const comparing = new Set(["compared", "relative", "than", "versus", "vs"]);
const placing = new Set(["above", "below", "beneath", "exceeding", "improvement"]);
const extreme =
  /^(?:highest|lowest|largest|biggest|smallest|greatest|worst|best|fastest|slowest|steepest|sharpest|strongest|weakest|most|fewest|first|deadliest|level|high|low|time|record|peak)$/;

/** True when its own words say that a time lies before another: "a year earlier", "the previous month". */
function saysEarlier(surface: string): boolean {
  return /earlier|\bago\b|\bbefore\b|previous|preceding|\bprior\b|on-year|year-on-year/i.test(surface);
}

/** True when the words before the time make it what the claim is measured from: "from 2013", "than in 2013", "below the 2011-13 average", "the lowest since 1990". */
export function isBase({ mention, from, to }: TimeAt, sentence: Sentence, draft: Draft): boolean {
  if (mention.role === "base" && saysEarlier(mention.surface)) return true;
  if (/^(?:average|mean|level|levels|rate|rates)$/.test(sentence.words[to]?.lower ?? "") && !draft.reading?.compared)
    return true;
  const before = (back: number) => sentence.words[from - back]?.lower ?? "";
  if (before(1) === "since" && [2, 3, 4, 5].some((back) => extreme.test(before(back)))) return true;
  // "a fall of 6% on the previous year", "up 3 % on last year".
  if (
    (before(1) === "on" || before(1) === "over") &&
    /^(?:the )?(?:previous|last|prior|preceding) (?:year|quarter|month)|^a year/i.test(mention.surface)
  )
    return hasMovement(draft);
  // "Up a fifth on 2017": right after the amount.
  if (
    before(1) === "on" &&
    /^\d{4}$/.test(mention.surface) &&
    draft.quantity?.to === from - 1 &&
    draft.reading?.movement
  )
    return true;
  if (before(1) === "as" && /^(?:many|much|high|low|large|big)$/.test(before(2))) return true;
  // "Three times the average of the past decade".
  const of = [1, 2, 3].find((back) => before(back) === "of" || before(back) === "for" || before(back) === "in");
  if (of !== undefined && /^(?:average|mean|median|norm)$/.test(before(of + 1)) && !draft.reading?.compared)
    return true;
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    const word = sentence.words[at]?.lower ?? "";
    // A figure between "from" and the time has the time for itself: "down from 4.3 million tonnes last year".
    if (sentence.quantities.some((one) => one.from <= at && at < one.to)) return false;
    if (comparing.has(word) || placing.has(word)) return true;
    if (word === "from" && from - at <= 3) return hasMovement(draft);
    if (sentence.verb[at] || /[,;:]/.test(gapAfter(sentence, at))) return false;
  }
  return false;
}

function hasMovement(draft: Draft): boolean {
  return draft.direction?.kind === "direction" || draft.reading?.movement != null || draft.reading?.role === "level";
}

/** A clause that hangs on another takes its time; a time at the head of a sentence holds for all of it. */
function ofSentence(draft: Draft, others: readonly Draft[]): Known<Period> | null {
  const { sentence, clause } = draft;
  if (isNow(draft)) return null;
  const comparedClauses = others
    .filter((one) => one.reading?.compared && one.clause !== clause)
    .map((one) => one.clause);
  const times = candidates(draft).filter(({ from }) => !comparedClauses.includes(clauseAt(sentence, from)));
  const opening = times.find(({ from }) => from <= 6 && !overlapsClause(from, draft));
  if (clause.kind !== "main" || !hasSubject(draft)) {
    const host = times.findLast(({ to }) => to <= clause.from) ?? times.find(({ from }) => from >= clause.to);
    if (host) return fromTime(host, sentence, "carried", "period-of-sentence", "the time of the clause it hangs on");
  }
  if (opening && (clause.kind !== "main" || draft.direction === null || !others.some((one) => one.clause !== clause))) {
    return fromTime(opening, sentence, "carried", "period-of-sentence", "the time the sentence begins with");
  }
  const sibling = others.find(
    (one) =>
      one !== draft &&
      one.period &&
      one.period.origin !== "assumed" &&
      !one.reading?.compared &&
      one.anchor < draft.anchor,
  );
  return sibling?.period && clause.kind !== "main"
    ? {
        ...sibling.period,
        origin: "carried",
        rule: "period-of-sentence",
        note: "the time of the figure it stands beside",
      }
    : null;
}

/** "The disease killed 597,000 in 2023, and African countries had 95 percent of the deaths": the time told with the figure before it in its sentence. */
function besidePeriod(draft: Draft, others: readonly Draft[]): Known<Period> | null {
  if (isNow(draft) || isQuoted(draft) || draft.reading?.compared) return null;
  const told = others.findLast(
    (one) =>
      one.anchor < draft.anchor &&
      one.period?.origin === "stated" &&
      !one.reading?.compared &&
      one.reading?.role !== "span" &&
      one.direction?.superlative == null,
  )?.period;
  return told
    ? { ...told, origin: "carried", rule: "period-of-sentence", note: "the time of the figure it stands beside" }
    : null;
}

/** "… and now a minister claims that": the clause has left the time its sentence began with. */
function isNow({ sentence, clause }: Draft): boolean {
  const before = sentence.words.slice(Math.max(0, clause.from - 8), clause.to);
  return before.some((word) => /^(?:now|currently|today)$/.test(word.lower));
}

/** A clause that hangs on another and named no time takes the one its sentence came to, by whatever way. */
export function sharePeriods(drafts: readonly Draft[]): void {
  const told = drafts.find((one) => one.period && one.period.origin !== "assumed" && !one.reading?.compared);
  if (!told?.period) return;
  for (const draft of drafts) {
    if (draft.period?.origin !== "assumed" || draft.clause.kind === "main" || draft.reading?.compared) continue;
    draft.period = {
      ...told.period,
      origin: "carried",
      rule: "period-of-sentence",
      note: "the time of the sentence it hangs on",
    };
  }
}

function overlapsClause(from: number, { clause }: Draft): boolean {
  return from >= clause.from && from < clause.to;
}

/** A clause that opens with a verb or a preposition goes on with the subject before it. */
function hasSubject({ sentence, clause }: Draft): boolean {
  const first = sentence.words[clause.from]?.lower ?? "";
  if (/^(?:and|but)$/.test(first)) return !sentence.verb[clause.from + 1];
  return (
    !/^(?:to|up|down|from|with|which|bringing|making|representing|accounting)$/.test(first) &&
    !sentence.cues.some((cue) => cue.from === clause.from && cue.word.part === "verb")
  );
}

/** "lower than last year", "had fallen from 2013 rates": the year after the base, when the base is a year or a year earlier. */
function afterBase(draft: Draft): Known<Period> | null {
  const base = baseTime(draft);
  if (!base || base.mention.from === null || base.mention.to === null) return null;
  const stretch = { start: base.mention.from, end: base.mention.to };
  const yearly = lengthInMonths({ ...stretch, calendar: "calendar", certainty: "known" }) === 12;
  const averaged = /^(?:average|mean)$/.test(draft.sentence.words[base.to]?.lower ?? "");
  const record = draft.sentence.words[base.from - 1]?.lower === "since";
  const told = /earlier|ago|before|previous/.test(base.mention.surface);
  // "Up from 25 two weeks ago" is about now.
  const short = /\b(?:days?|weeks?|fortnight|months?|quarters?)\b/i.test(base.mention.surface);
  if (averaged || record || (!yearly && (!told || short))) return null;
  const period = shiftYears({ ...stretch, calendar: base.mention.calendar, certainty: "implied" }, 1);
  return {
    value: period,
    origin: "carried",
    words: [base.mention],
    rule: "period-after-base",
    note: `compared with "${base.mention.surface}", so about the year after it`,
  };
}

/** "from a year earlier" counts from the time the claim is about, which the words before told. */
function countsBack(draft: Draft): boolean {
  return /^(?:a|one|the) (?:year|month|quarter|week) (?:earlier|ago|before)|on-year|year[- ]on[- ]year/i.test(
    baseTime(draft)?.mention.surface ?? "",
  );
}

/** The base time a claim names, in its clause or the clauses that continue it. */
export function baseTime(draft: Draft): TimeAt | null {
  const { sentence, clause } = draft;
  const next = sentence.clauses.filter((one) => one.from >= clause.to).find((one) => one.kind === "continuation");
  const end = next && next.from === clause.to ? next.to : clause.to;
  const bases = sentence.times.filter(
    (time) =>
      time.mention.from !== null && time.from >= clause.from && time.from < end && isBase(time, sentence, draft),
  );
  return bases.find(({ from }) => from >= draft.anchor) ?? bases[0] ?? null;
}

/** The period of the figure compared with: its own time, or the main figure's time a year before. */
function comparedPeriod(draft: Draft, others: readonly Draft[]): Known<Period> | null {
  const { sentence, clause } = draft;
  const until = draft.quantity?.to ?? clause.from;
  const next = sentence.quantities.find((one) => one.from >= until && sayable(one.mention.kind));
  const time = sentence.times.find(
    ({ mention, from }) =>
      mention.from !== null &&
      from >= until &&
      from < Math.max(clause.to, until + 6) &&
      (!next || from < next.from) &&
      mention.role !== "header",
  );
  const main = others.findLast(
    (one) =>
      one.anchor < draft.anchor &&
      one.reading &&
      !one.reading.compared &&
      one.period &&
      one.period.origin !== "assumed",
  );
  if (
    time &&
    /year (?:earlier|ago|before)|(?:previous|preceding|prior) year|year-earlier/i.test(time.mention.surface) &&
    main?.period
  ) {
    const period = shiftYears(main.period.value, -1);
    return {
      value: period,
      origin: "stated",
      words: [time.mention],
      rule: "period-year-before",
      note: `"${time.mention.surface}", counted from the figure it is compared with`,
    };
  }
  if (time) return fromTime(time, sentence, "stated", "period-of-compared", "the time of the figure compared with");
  // "87 percent, compared to 72 percent in schools without": another group at the same time.
  const beside = sentence.words[draft.quantity?.to ?? 0]?.lower ?? "";
  if (main?.period && draft.quantity && /^(?:in|for|among|at|outside|without|elsewhere)$/.test(beside))
    return {
      ...main.period,
      origin: "carried",
      rule: "period-of-sentence",
      note: "the time of the figure it is compared with",
    };
  return main?.period
    ? {
        ...main.period,
        value: shiftYears(main.period.value, -1),
        origin: "assumed",
        rule: "period-year-before",
        note: "taken as the year before",
      }
    : null;
}

/** "State media reported in early June that …": the time of the report, or the one the sentence begins with, unless it is only days. */
function reportedTime(draft: Draft): Known<Period> | null {
  const { sentence } = draft;
  if (isNow(draft)) return null;
  const time = sentence.times.find((one) => {
    const { mention } = one;
    if (mention.from === null || mention.to === null || mention.role !== "period") return false;
    const days = lengthInDays({ start: mention.from, end: mention.to, calendar: "calendar", certainty: "known" });
    return days > 8 && !isBase(one, sentence, draft) && (one.from <= 4 || follows(sentence, mention));
  });
  return time
    ? fromTime(time, sentence, "assumed", "period-of-report", "no time of its own: the time of the report")
    : null;
}

function follows(sentence: Sentence, mention: Span): boolean {
  return sentence.frames.some((frame) => mention.start >= frame.end && mention.start - frame.end <= 16);
}

/** How many characters on a period still holds across paragraphs. */
const reachOfPast = 1200;

function carriedPeriod(draft: Draft, before: PeriodBefore): Known<Period> | null {
  if (isQuoted(draft)) return null;
  const { plan } = before;
  if (plan && looksAhead(draft) && draft.sentence.start - before.planAt <= reachOfPast)
    return { ...plan, origin: "carried", rule: "carried-period", note: "carried over: the time that is planned for" };
  if (before.paragraph !== draft.sentence.paragraph) {
    if (!before.past || draft.sentence.start - before.pastAt > reachOfPast) return null;
    const note = "carried over: what the figures before are about";
    return { ...before.past, origin: "carried", rule: "carried-period", note };
  }
  if (!before.period) return null;
  // What is planned for 2030 does not date the next sentence.
  const { saidOn } = draft.sentence;
  if (saidOn && before.period.value.start > saidOn) return null;
  return { ...before.period, origin: "carried", rule: "carried-period", note: "carried over from the sentence before" };
}

/** "Spending will rise to …", with no time of its own. */
function looksAhead({ sentence, clause, anchor }: Draft): boolean {
  return sentence.words.slice(clause.from, anchor).some((word) => word.lower === "will" || word.lower === "shall");
}

/** The calendar year the text was written in; only assumed, so it decides nothing. A verbatim quotation is left without. */
function yearOfText(draft: Draft): Known<Period> | null {
  const { saidOn } = draft.sentence;
  if (!saidOn || isQuoted(draft)) return null;
  const value = { ...yearPeriod(Number(saidOn.slice(0, 4))), certainty: "unknown" as const };
  return {
    value,
    origin: "assumed",
    words: [],
    rule: "year-of-text",
    note: "assumed: it names no time, so it is taken for the year of the text",
  };
}

function isQuoted(draft: Draft): boolean {
  return draft.attribution?.reporting === "verbatim";
}

function fromTime(
  time: TimeAt,
  sentence: Sentence,
  origin: Known<Period>["origin"],
  rule: string,
  note: string,
): Known<Period> {
  const { mention, from } = time;
  const start = mention.from ?? sentence.saidOn ?? "0001-01-01";
  const next = nextDayListed(time, sentence);
  if (next?.mention.to)
    return {
      value: { start, end: next.mention.to, calendar: mention.calendar, certainty: mention.certainty },
      origin,
      words: [mention, next.mention],
      rule,
      note,
    };
  const since = sentence.words[from - 1]?.lower === "since" && sentence.saidOn !== null && sentence.saidOn > start;
  const end = since && sentence.saidOn ? sentence.saidOn : (mention.to ?? start);
  return {
    value: { start, end, calendar: mention.calendar, certainty: mention.certainty },
    origin,
    words: [mention],
    rule,
    note,
  };
}

/** "Saturday and Sunday": the day after, told in the same breath; "on Saturday and Sunday's vote" is another matter. */
function nextDayListed({ mention, to }: TimeAt, sentence: Sentence): TimeAt | null {
  if (mention.from === null || mention.from !== mention.to || sentence.words[to]?.lower !== "and") return null;
  const next = sentence.times.find(({ from }) => from === to + 1);
  const { from, to: end } = next?.mention ?? { from: null, to: null };
  const owns = sentence.words[next?.to ?? 0]?.lower === "'s" || /['’]s$/u.test(next?.mention.surface ?? "");
  return next && from === end && from === addDays(mention.from, 1) && !owns ? next : null;
}

/** The base of a change: named, or for yearly growth the year before, which is only assumed. */
export function linkBase(
  draft: Draft,
  later: Draft | null,
): { base: Change["base"]; words: readonly Surface[]; assumed: boolean } {
  const time = baseTime(draft);
  if (draft.direction?.counterfactual)
    return { base: { kind: "counterfactual", period: null, text: null }, words: [], assumed: false };
  if (time) return { base: namedBase(draft, time), words: [time.mention], assumed: false };
  if (later?.period)
    return {
      base: { kind: "other", period: later.period.value, text: later.period.words[0]?.surface ?? null },
      words: later.period.words,
      assumed: false,
    };
  const period = draft.period?.value;
  const yearly = period && draft.reading?.movement?.kind === "percent";
  if (!yearly) return { base: { kind: "not-stated", period: null, text: null }, words: [], assumed: false };
  const text = draft.sentence.text;
  const said = /on-year|year-on-year|\byoy\b|annual/i.test(text);
  return { base: { kind: "year-before", period: shiftYears(period, -1), text: null }, words: [], assumed: !said };
}

function namedBase(draft: Draft, { mention, to }: TimeAt): Change["base"] {
  const word = draft.sentence.words[to]?.lower ?? "";
  const relative = /year (?:earlier|ago|before)|(?:previous|preceding|prior) year|year-earlier|on-year/i.test(
    mention.surface,
  );
  const own = draft.period?.value;
  const period =
    relative && own
      ? shiftYears(own, -1)
      : mention.from && mention.to
        ? { start: mention.from, end: mention.to, calendar: mention.calendar, certainty: mention.certainty }
        : null;
  return { kind: baseKind(mention.surface.toLowerCase(), word, relative), period, text: mention.surface };
}

function baseKind(surface: string, next: string, relative: boolean): BaseKind {
  if (next === "average" || next === "mean") return "average";
  if (surface.includes("decade")) return "decade";
  if (relative || surface === "last year") return "year-before";
  if (/previous|month earlier|last month|quarter/.test(surface)) return "period-before";
  return "other";
}

/** The calendar year a period is exactly; null for any other. */
export function wholeYear(period: Period): number | null {
  return lengthInMonths(period) === 12 ? yearOf(period) : null;
}
