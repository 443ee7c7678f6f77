import type { CandidateDraft, ChainStep, Change, ClaimContent, Direction, FieldOrigin } from "../model/claim.ts";
import type { PlaceEntry } from "../model/vocabulary.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { lengthInDays, type Period } from "../units/period.ts";
import { derive, type Told } from "./derivation.ts";
import { type Draft, type Known, wordsSurface } from "./drafts.ts";
import type { Topic } from "./indicator/known.ts";
import { wholeOf } from "./indicator/share.ts";
import { linkIndicator } from "./link-indicator.ts";
import { linkBase, linkPeriod, type PeriodBefore, sharePeriods, wholeYear } from "./link-period.ts";
import { linkPlace } from "./link-place.ts";
import type { AttributionMention } from "./mentions.ts";
import { type Commitment, readCommitment } from "./modality.ts";
import { readPopulation } from "./population.ts";
import { postPlaces } from "./post-place.ts";
import type { Movement } from "./quantity-sites.ts";
import { readRank } from "./rank-reading.ts";
import { readDrafts } from "./read-drafts.ts";
import { type Sentence, wordAt, wordsBefore } from "./sentences.ts";
import { shareMovements } from "./share-movements.ts";
import { findExcluding, findForm, findMethod } from "./wordings.ts";
import { worthOf } from "./worth.ts";

/** A candidate with the post it stands in, by its index. */
export interface PlacedCandidate extends CandidateDraft {
  readonly post: number;
}

/** Who said the words at a span: the chain, how its claimant is known, and the citation it rests on (null for the narrator's own words). */
export type ChainReader = (span: Span) => {
  readonly steps: readonly ChainStep[];
  readonly known: FieldOrigin;
  readonly attribution: AttributionMention | null;
};

/** What one sentence hands on to the next, within one voice. */
interface Carry {
  readonly voice: string;
  topic: Topic;
  place: Known<PlaceEntry> | null;
  period: PeriodBefore;
}

/** The claims of a text, sentence by sentence; each pass has its own file and name. */
export function readCandidates(text: string, sentences: readonly Sentence[], chainOf: ChainReader): PlacedCandidate[] {
  let carry: Carry | undefined;
  const voices = new Map<string, Carry>();
  const about = postPlaces(sentences);
  const candidates: PlacedCandidate[] = [];
  for (const sentence of sentences) {
    const voice = `${sentence.post}:${sentence.article}`;
    if (carry?.voice !== voice) {
      // After a quotation its teller goes on where he stopped.
      carry = voices.get(voice) ?? begin(voice, sentence, carry ?? null, about.get(sentence.post) ?? null);
      voices.set(voice, carry);
    }
    if (!carry.topic.first) carry.topic = { ...carry.topic, first: firstNamed(sentence) };
    const drafts = linked(sentence, carry, chainOf);
    carryOn(carry, sentence, drafts);
    for (const draft of drafts) candidates.push(finish(text, draft, drafts));
  }
  return candidates;
}

/** A new voice in the same post keeps the place; a new post begins with the place it is about. */
function begin(voice: string, sentence: Sentence, before: Carry | null, about: Known<PlaceEntry> | null): Carry {
  const samePost = before?.voice.split(":")[0] === String(sentence.post);
  return {
    voice,
    topic: { last: null, first: null },
    place: samePost ? before.place : about,
    period: { period: null, past: null, pastAt: 0, plan: null, planAt: 0, paragraph: -1, year: null },
  };
}

function linked(sentence: Sentence, carry: Carry, chainOf: ChainReader): Draft[] {
  // "It fell again" tells nothing where nothing was measured before.
  const drafts = shareMovements(readDrafts(sentence)).filter(
    ({ direction }) => !direction?.points || carry.topic.last !== null,
  );
  for (const draft of drafts) {
    const said = chainOf(draft.quantity?.mention ?? draft.direction?.words[0] ?? draft.clause);
    draft.chain = said.steps;
    draft.claimantKnown = said.known;
    draft.attribution = said.attribution;
  }
  // Main figures first: the ones they are compared with count their time from them.
  for (const draft of drafts) if (!draft.reading?.compared) draft.period = linkPeriod(draft, drafts, carry.period);
  for (const draft of drafts) if (draft.reading?.compared) draft.period = linkPeriod(draft, drafts, carry.period);
  sharePeriods(drafts);
  for (const draft of drafts) {
    draft.indicator = linkIndicator(draft, carry.topic, sentence.lexicon);
    carry.topic = { ...carry.topic, last: draft.indicator };
    const places = linkPlace(draft, carry.place);
    draft.place = places.place;
    draft.counterpart = places.counterpart;
    draft.population = readPopulation(draft);
    draft.shareOf = draft.reading?.role === "share" ? (wholeOf(draft)?.surface ?? null) : null;
    draft.rank = readRank(draft);
    draft.change = changeOf(draft, drafts);
  }
  return drafts;
}

function carryOn(carry: Carry, sentence: Sentence, drafts: readonly Draft[]): void {
  const named = drafts.findLast((draft) => draft.place?.origin === "stated")?.place ?? placeOf(sentence);
  if (named) carry.place = named;
  const claimed =
    drafts.findLast((draft) => draft.period && draft.period.origin !== "assumed" && !measuresAgainst(draft))?.period ??
    null;
  const told = claimed ?? timeOf(sentence);
  if (told) {
    const year = wholeYear(told.value) ?? carry.period.year;
    // A lead without a figure dates what follows when it names what is measured.
    const dates = claimed !== null || (carry.period.past === null && sentence.indicators.length > 0);
    const over = dates && isOver(told.value, sentence);
    const { past, pastAt } = over ? { past: told, pastAt: sentence.start } : carry.period;
    const ahead = dates && sentence.saidOn !== null && told.value.start > sentence.saidOn;
    const { plan, planAt } = ahead ? { plan: told, planAt: sentence.start } : carry.period;
    carry.period = { period: told, past, pastAt, plan, planAt, paragraph: sentence.paragraph, year };
  }
}

/** The figure compared with, a record "since 2011", an aside "in 2006, when …": its time is not what the next sentence is about. */
function measuresAgainst({ reading, direction, period }: Draft): boolean {
  return (
    period?.rule === "period-of-when" ||
    reading?.compared === true ||
    reading?.role === "span" ||
    direction?.superlative != null
  );
}

/** Over before it was told of, and a day or a month at least: "since May" goes on, "early June" is when somebody spoke. */
function isOver({ start, end }: Period, { saidOn }: Sentence): boolean {
  if (saidOn === null || end >= saidOn) return false;
  const days = lengthInDays({ start, end, calendar: "calendar", certainty: "known" });
  return days === 1 || days >= 28;
}

/** What an article is about: the first indicator it names that is a good or an ill. */
function firstNamed(sentence: Sentence): Topic["first"] {
  const hit = sentence.indicators.find(({ entry }) => entry.polarity !== 0);
  const words = hit ? wordsSurface(sentence, hit.from, hit.to) : null;
  return hit
    ? {
        value: { entry: hit.entry, name: hit.entry.name, coverage: hit.coverage },
        origin: "carried",
        words: words ? [words] : [],
        rule: "topic",
        note: "",
      }
    : null;
}

function placeOf(sentence: Sentence): Known<PlaceEntry> | null {
  const hit = sentence.places.find(({ from }) => {
    const word = sentence.words[from];
    const figure = sentence.quantities.some((one) => one.from <= from && from < one.to + 3);
    return (
      word &&
      !figure &&
      !sentence.verb.slice(0, from).some(Boolean) &&
      !sentence.frames.some((frame) => contains(frame, word))
    );
  });
  const words = hit ? wordsSurface(sentence, hit.from, hit.to) : null;
  return hit && words
    ? {
        value: hit.row,
        origin: "carried",
        words: [words],
        rule: "carried-place",
        note: `carried over: ${hit.row.name}`,
      }
    : null;
}

/** The time a sentence without claims is about, for the next; vague spans ("the past few months") carry nothing. */
function timeOf(sentence: Sentence): Known<Period> | null {
  const time = sentence.times.find(
    ({ mention }) =>
      mention.role === "period" &&
      mention.from !== null &&
      mention.to !== null &&
      mention.from !== mention.to &&
      !/few|recent|several|past|ago|decade/i.test(mention.surface),
  );
  if (!time?.mention.from || !time.mention.to || sentence.frames.some((frame) => overlaps(frame, time.mention)))
    return null;
  const { from, to, calendar, certainty } = time.mention;
  return {
    value: { start: from, end: to, calendar, certainty },
    origin: "carried",
    words: [time.mention],
    rule: "carried-period",
    note: "carried over from the sentence before",
  };
}

/** The change a draft states: its movement, or for a percent level of a growth rate the growth itself. */
function changeOf(draft: Draft, drafts: readonly Draft[]): Known<Change> | null {
  const later =
    drafts.find((one) => one.anchor > draft.anchor && one.reading?.compared && one.reading.movesEarlier) ?? null;
  const { direction } = draft;
  if (direction?.direction) {
    const { base, words } = linkBase(draft, null);
    const ill = direction.quality && draft.indicator?.value.entry?.polarity === -1;
    return {
      value: {
        direction: ill ? opposite(direction.direction) : direction.direction,
        kind: null,
        value: null,
        base,
        pace: direction.pace,
      },
      origin: "stated",
      words: [...surfaces(draft, direction.words), ...words],
      rule: draft.rule,
      note: `moves ${direction.direction}`,
    };
  }
  const movement = paced(draft) ?? draft.reading?.movement ?? growth(draft);
  if (!movement || !draft.reading) return null;
  const { base, words } = linkBase(draft, movement.value === null ? later : null);
  return {
    value: { ...movement, base },
    origin: draft.reading.movement ? "stated" : "carried",
    words: [...surfaces(draft, draft.reading.words), ...words],
    rule: draft.rule,
    note: noteOf(movement.direction, movement.value),
  };
}

function opposite(direction: Direction): Direction {
  if (direction === "flat") return direction;
  return direction === "up" ? "down" : "up";
}

function noteOf(direction: string, value: number | null): string {
  return value === null ? `moved ${direction} to or from this figure` : `moves ${direction} by ${Math.abs(value)}`;
}

/** "slowed to 2 percent": growth of 2 percent, slower; of any other rate, a fall to 2 percent. */
function paced(draft: Draft): Movement | null {
  const movement = draft.reading?.movement;
  if (!movement?.pace || movement.value !== null || draft.reading?.compared) return null;
  return growth(draft, true)
    ? { ...movement, ...growth(draft, true), pace: movement.pace }
    : { ...movement, pace: null };
}

/** "down from 1.5 percent a year earlier" after "growth gained 1.1 percent": that figure is growth as well. */
function growth(
  draft: Draft,
  moved = false,
): { direction: "up" | "down"; kind: "percent"; value: number; pace: null } | null {
  const { quantity, reading, indicator } = draft;
  const rate = indicator?.value.entry;
  if (
    !quantity ||
    !reading ||
    quantity.mention.kind !== "percent" ||
    reading.role !== "level" ||
    (!moved && reading.movement !== null) ||
    !(rate?.growthOf || rate?.key === "sector-growth")
  )
    return null;
  const value = quantity.mention.quantity.value;
  if (value === null) return null;
  const minus = /^[-−–]/.test(quantity.mention.core.surface);
  return {
    direction: minus || value < 0 ? "down" : "up",
    kind: "percent",
    value: minus ? -Math.abs(value) : value,
    pace: null,
  };
}

function surfaces(draft: Draft, spans: readonly Span[]) {
  return spans.map(({ start, end }) => ({
    start,
    end,
    surface: draft.sentence.text.slice(start - draft.sentence.start, end - draft.sentence.start),
  }));
}

function finish(text: string, draft: Draft, drafts: readonly Draft[]): PlacedCandidate {
  const commitment = readCommitment(draft);
  const span = withoutHalfQuotes(text, claimSpan(draft), draft.quantity?.mention ?? null);
  const told = { form: findForm(draft), method: findMethod(draft), excluding: findExcluding(draft) };
  const content = contentOf(draft, commitment, told);
  const rules = [
    draft.rule,
    ...draft.passes,
    ...[draft.indicator, draft.period, draft.place].flatMap((field) => (field ? [field.rule] : [])),
  ];
  const coverage = draft.sentence.covers.find((cover) => cover.row === draft.indicator?.value.coverage);
  const worth = worthOf({
    text: text.slice(span.start, span.end),
    candidates: [{ content }],
    attributed: draft.attribution !== null,
    disputed:
      content.negated ||
      commitment.modality === "denies" ||
      drafts.some((one) => one.attribution?.stance !== "asserts" && one.attribution !== null),
  });
  return {
    post: draft.sentence.post,
    content,
    wording: {
      span,
      surface: text.slice(span.start, span.end),
      quantityText: draft.quantity ? surfaceOf(text, draft.quantity.mention) : null,
      changeText: draft.change?.words[0] ?? null,
      periodText: draft.period?.origin === "stated" ? (draft.period.words[0] ?? null) : null,
      coverageText: coverage
        ? surfaceOf(text, {
            start: draft.sentence.words[coverage.from]?.start ?? span.start,
            end: draft.sentence.words[coverage.to - 1]?.end ?? span.end,
          })
        : null,
      hedge: commitment.hedge?.surface ?? null,
      reporting: draft.attribution?.reporting ?? "paraphrase",
    },
    chain: draft.chain,
    rules: [...new Set(rules)],
    derivation: derive(text, draft, { commitment, content, told }),
    worth,
  };
}

function surfaceOf(text: string, { start, end }: Span) {
  return { start, end, surface: text.slice(start, end) };
}

/**
 * A quotation mark whose partner lies outside is no part of the words: `weather,”` ends before the comma, `“output fell` begins after
 * the mark. Never cut into the figure.
 */
function withoutHalfQuotes(text: string, { start, end }: Span, figure: Span | null): Span {
  const words = text.slice(start, end);
  const closing = /[,.]?[”»]$/.exec(words)?.[0] ?? "";
  const opening = /^[“„«]/.exec(words)?.[0] ?? "";
  const opened = /[“„«]/.test(words.slice(opening.length));
  const closed = /[”»]/.test(words.slice(0, words.length - closing.length));
  const to = closing !== "" && opening === "" && !opened ? end - closing.length : end;
  const from = opening !== "" && closing === "" && !closed ? start + opening.length : start;
  return { start: Math.min(from, figure?.start ?? from), end: Math.max(to, figure?.end ?? to) };
}

/** The clause of a claim, without the words of who says so, wide enough for its quantity. */
function claimSpan(draft: Draft): Span {
  let { start, end } = draft.direction?.span ?? draft.clause;
  const content = draft.attribution?.content;
  if (content && overlaps(content, { start, end }) && (!draft.quantity || contains(content, draft.quantity.mention))) {
    start = Math.max(start, content.start);
    end = Math.min(end, content.end);
  }
  for (const frame of draft.sentence.frames) {
    const leads = wordsBetween(draft, start, frame.start) <= 1;
    if (leads && frame.end <= anchorStart(draft) && frame.end > start) start = nextWordStart(draft, frame.end) ?? start;
    if (frame.start >= anchorStart(draft) && frame.start < end && frame.start > start)
      end = lastWordEnd(draft, frame.start) ?? end;
  }
  start = pastOpeners(draft, start, end);
  const quantity = draft.quantity?.mention;
  return quantity ? { start: Math.min(start, quantity.start), end: Math.max(end, quantity.end) } : { start, end };
}

const openers = new Set(["and", "but", "yet", "while", "whereas", "that"]);

// What ties a clause to the one before is none of the claim's words.
function pastOpeners({ sentence: { words } }: Draft, start: number, end: number): number {
  const first = words.find((word) => word.start >= start && !openers.has(word.lower));
  return first && first.start < end ? first.start : start;
}

function anchorStart(draft: Draft): number {
  return draft.quantity?.mention.start ?? draft.sentence.words[draft.anchor]?.start ?? draft.clause.start;
}

function wordsBetween({ sentence }: Draft, start: number, end: number): number {
  return Math.max(0, wordsBefore(sentence.words, end) - wordAt(sentence.words, start));
}

function nextWordStart(draft: Draft, from: number): number | null {
  return draft.sentence.words.find((word) => word.start >= from && word.lower !== "that")?.start ?? null;
}

function lastWordEnd(draft: Draft, until: number): number | null {
  return draft.sentence.words.findLast((word) => word.end <= until)?.end ?? null;
}

function contentOf(draft: Draft, commitment: Commitment, told: Told): ClaimContent {
  const { sentence, indicator, change, period, place } = draft;
  const known: Partial<Record<keyof ClaimContent & string, FieldOrigin>> = {};
  const steps = draft.chain.at(-1);
  const claimant = steps?.source ?? "unattributed";
  const stock =
    draft.quantity !== null && change === null && period !== null && period.value.start === period.value.end;
  const note = (field: string, origin: FieldOrigin | undefined) => {
    if (origin) (known as Record<string, FieldOrigin>)[field] = origin;
  };
  note("claimant", draft.claimantKnown);
  note("indicator", indicator?.origin);
  note("population", draft.population?.origin);
  note("place", place?.origin);
  note("counterpart", draft.counterpart?.origin);
  note("coverage", indicator?.value.coverage ? indicator.origin : undefined);
  note("quantity", draft.quantity ? "stated" : undefined);
  note("change", change?.origin);
  note(
    "base",
    change && change.value.base.kind !== "not-stated" ? (change.value.base.text ? "stated" : "assumed") : undefined,
  );
  note("period", period?.origin);
  note("status", commitment.status ? "carried" : undefined);
  note("asOf", stock ? period.origin : undefined);
  note("modality", commitment.hedge ? "stated" : "assumed");
  note("saidOn", sentence.saidOn ? "carried" : undefined);
  const { form, method, excluding } = told;
  note("form", form ? "stated" : undefined);
  note("method", method ? "stated" : undefined);
  return {
    claimant,
    indicator: indicator?.value.name ?? "",
    indicatorKey: indicator?.value.entry?.key ?? null,
    population: draft.population?.value ?? null,
    place: place?.value.key ?? null,
    counterpart: draft.counterpart?.value.key ?? null,
    coverage: indicator?.value.coverage?.key ?? null,
    excluding: excluding?.value ?? null,
    form: form?.value ?? null,
    quantity: draft.quantity?.mention.quantity ?? null,
    change: change?.value ?? null,
    rank: draft.rank,
    shareOf: draft.shareOf,
    period: period?.value ?? null,
    asOf: stock ? (period?.value ?? null) : null,
    saidOn: sentence.saidOn ? { from: null, to: sentence.saidOn } : null,
    status: commitment.status?.value ?? null,
    modality: commitment.modality,
    negated: commitment.negated,
    method: method?.value ?? null,
    series: null,
    known: known as ClaimContent["known"],
  };
}
