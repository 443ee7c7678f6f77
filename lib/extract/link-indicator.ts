import type { CoverageEntry, IndicatorEntry } from "../model/vocabulary.ts";
import type { Surface } from "../text/span.ts";
import { personNouns } from "../units/person-nouns.ts";
import { dimensionOf } from "../units/table.ts";
import { isAuxiliary } from "./cues.ts";
import { type Draft, type IndicatorValue, type Known, wordsSurface } from "./drafts.ts";
import { indicatorVerbs } from "./indicator-verbs.ts";
import type { IndicatorHit, Lexicon } from "./indicators.ts";
import type { Journey } from "./journeys.ts";
import { clauseAt, type QuantityAt, type Sentence, wordAt, wordsBefore } from "./sentences.ts";

/** What earlier sentences left behind: the last indicator named, and the first one of the article, which is its topic. */
export interface Topic {
  readonly last: Known<IndicatorValue> | null;
  readonly first: Known<IndicatorValue> | null;
}

/** Finds what a draft measures: named beside it, told by the verb, carried from the words before, or else as worded. */
export function linkIndicator(draft: Draft, topic: Topic, lexicon: Lexicon): Known<IndicatorValue> {
  if (draft.direction) return fitUnit(ofDirection(draft, topic), draft, lexicon);
  const found =
    draft.reading?.role === "share" ? (shareIndicator(draft, topic) ?? ofQuantity(draft)) : ofQuantity(draft);
  return fitUnit(found ?? carried(draft, topic) ?? worded(draft), draft, lexicon);
}

function ofDirection(draft: Draft, topic: Topic): Known<IndicatorValue> {
  const hit = draft.direction?.indicator;
  if (draft.direction?.points && topic.last)
    return {
      ...topic.last,
      origin: "carried",
      rule: "carried-indicator",
      note: `carried over: "${topic.last.value.name}"`,
    };
  if (hit) return known(hit.entry, coverageAt(draft.sentence, hit), hit, draft.sentence, "indicator-named");
  const thing = draft.direction?.thing;
  const named = thing ? wordsSurface(draft.sentence, thing.from, thing.to) : null;
  if (named) return asWorded(named.surface, named, "as-worded");
  const meant = draft.direction?.kind === "date" ? definite(draft, topic) : null;
  if (meant) return meant;
  const proxy = draft.direction?.kind === "direction" ? (topic.first ?? topic.last) : null;
  if (proxy)
    return { ...proxy, origin: "carried", rule: "topic", note: `"${proxy.value.name}" is what the article is about` };
  return worded(draft);
}

/** "Extend the program until June": the thing named before whose name ends in that noun. */
function definite({ sentence, clause, direction }: Draft, { last, first }: Topic): Known<IndicatorValue> | null {
  const verb = direction?.words[0];
  const from = verb ? wordAt(sentence.words, verb.end) : clause.to;
  const noun = sentence.words[from + 1];
  if (sentence.words[from]?.lower !== "the" || noun === undefined || from + 1 >= clause.to) return null;
  const ends = (name: string) => name.toLowerCase().endsWith(` ${noun.lower}`);
  const named = [last, first].find((one) => {
    const entry = one?.value.entry;
    return entry && [entry.name, ...entry.aliases].some(ends);
  });
  if (!named) return null;
  const words = wordsSurface(sentence, from, from + 2);
  const note = `"the ${noun.lower}" points back to ${named.value.name}`;
  return { ...named, origin: "carried", words: words ? [words] : [], rule: "definite-noun", note };
}

function known(
  entry: IndicatorEntry,
  coverage: CoverageEntry | null,
  hit: { readonly from: number; readonly to: number },
  sentence: Sentence,
  rule: string,
): Known<IndicatorValue> {
  const words = wordsSurface(sentence, hit.from, hit.to);
  return {
    value: { entry, name: entry.name, coverage },
    origin: "stated",
    words: words ? [words] : [],
    rule,
    note: `names the indicator "${entry.name}"`,
  };
}

/** The coverage at the indicator, else the only one named in the sentence near it. */
function coverageAt(sentence: Sentence, hit: IndicatorHit): CoverageEntry | null {
  if (hit.coverage) return hit.coverage;
  const next = sentence.covers.find(
    (cover) =>
      cover.from >= hit.to &&
      cover.from - hit.to <= 10 &&
      sentence.words.slice(hit.to, cover.from).some((word) => word.lower === "for" || word.lower === "of"),
  );
  return next?.row ?? null;
}

function ofQuantity(draft: Draft): Known<IndicatorValue> | null {
  const { quantity } = draft;
  if (!quantity) return null;
  const kind = quantity.mention.kind;
  const things = kind === "count" || kind === "measure" || kind === "number";
  const ranked = draft.reading?.role === "span" ? extremeThing(draft) : null;
  if (ranked) return ranked;
  const near =
    gone(draft) ??
    (things ? (inhabitants(draft) ?? told(draft)) : toldAfter(draft)) ??
    sector(draft) ??
    beside(draft, things);
  return near ?? (things ? counted(draft) : null) ?? subject(draft.sentence, draft);
}

const wordless = /^(?:one|ones|time|times|level|levels|pace|rate|since|since|in|to|of|point|result|figure|showing)$/;

/** "the largest demonstration in 20 years": what is the largest; nothing for "the lowest in 20 years" or "the worst one". */
function extremeThing({ sentence, quantity, reading }: Draft): Known<IndicatorValue> | null {
  const word = reading?.words[0];
  if (!quantity || !word) return null;
  const from = wordAt(sentence.words, word.end);
  const to = sentence.words.findIndex((one, at) => at >= from && /^(?:in|for|over|to|since|of)$/.test(one.lower));
  if (to <= from || to - from > 5 || to > quantity.from) return null;
  const hit = sentence.indicators.find((one) => one.from >= from && one.to <= to);
  if (hit) return known(hit.entry, hit.coverage, hit, sentence, "extreme-thing");
  const words = wordsSurface(sentence, from, to);
  return words && !wordless.test(sentence.words[from]?.lower ?? "")
    ? asWorded(words.surface, words, "extreme-thing")
    : null;
}

/** "its 25 million people", "the country's 9 million inhabitants". */
function inhabitants(draft: Draft): Known<IndicatorValue> | null {
  const { sentence, quantity } = draft;
  const entry = sentence.lexicon.byKey.get("population");
  if (
    !quantity ||
    !entry ||
    !/\b(?:people|inhabitants|residents|citizens)$/i.test(quantity.mention.noun?.surface ?? "")
  )
    return null;
  const before = sentence.words[quantity.from - 1];
  return before && (/^(?:its|their|our)$/.test(before.lower) || before.lower.endsWith("'s"))
    ? known(entry, null, quantity, sentence, "inhabitants")
    : null;
}

// Nouns that only say that people or things are counted: what they are is said by the verb or the subject.
const plainNoun =
  /^(?:people|persons?|individuals|men|women|units?|items?|pieces|times|tonnes|tons|copies|points|cases)$/i;

/** The thing counted, where its noun says more than that there are so many: "seven ships". */
function counted({ sentence, quantity }: Draft): Known<IndicatorValue> | null {
  const mention = quantity?.mention;
  const { noun } = mention ?? {};
  if (!noun || mention?.kind !== "count" || plainNoun.test(noun.surface)) return null;
  return named(sentence, noun) ?? asWorded(noun.surface, noun, "noun-counted");
}

/** A noun away from its figure that names an indicator: "the number of defectors reached 1,396", "2,706" after "614 North Koreans fled". */
function named(sentence: Sentence, noun: Surface): Known<IndicatorValue> | null {
  const [from, to] = [wordAt(sentence.words, noun.start), wordsBefore(sentence.words, noun.end)];
  const journey = sentence.journeys.find((one) => one.from >= from && one.from < to);
  if (journey) return ofJourney(sentence, journey);
  const hit = sentence.indicators.find((one) => one.from < to && one.to === to);
  return hit ? known(hit.entry, hit.coverage, hit, sentence, "noun-named") : null;
}

/** The people a figure counts, who went somewhere in its own clause: "614 North Koreans made it to the South". */
function gone({ sentence, quantity, clause }: Draft): Known<IndicatorValue> | null {
  const journey = sentence.journeys.find(
    (one) => quantity && one.from >= quantity.from && one.from <= quantity.to + 1 && one.to <= clause.to,
  );
  return journey ? ofJourney(sentence, journey) : null;
}

function ofJourney(sentence: Sentence, journey: Journey): Known<IndicatorValue> {
  const { entry, noun } = journey;
  if (noun) return known(entry, noun.coverage, noun, sentence, "indicator-beside");
  return { ...known(entry, null, journey, sentence, "journey"), note: `who went where: counted as ${entry.name}` };
}

/** By the verb: "plans to import 500,000 tonnes", "12 people were killed". The nearest one tells, of two as near the first. */
function told(draft: Draft): Known<IndicatorValue> | null {
  const { sentence, clause, quantity } = draft;
  if (!quantity) return null;
  const cover = sentence.covers.find((one) => one.from >= quantity.from && one.from <= quantity.to + 3)?.row ?? null;
  const food = isFood(cover, sentence.lexicon);
  let best = -1;
  for (let at = Math.max(clause.from, quantity.from - 8); at < Math.min(clause.to, quantity.to + 8); at++) {
    const nearer = best < 0 || gap(at, quantity) < gap(best, quantity);
    if ((at < quantity.from || at >= quantity.to) && nearer && tells(sentence, quantity, { at, food })) best = at;
  }
  const word = sentence.words[best];
  const entry = word && indicatorVerbs.get(word.lower)?.entry;
  if (!entry) return null;
  const words = wordsSurface(sentence, best, best + 1);
  return {
    value: { entry, name: entry.name, coverage: cover },
    origin: "stated",
    words: words ? [words] : [],
    rule: "indicator-verb",
    note: `"${word.lower}" tells what is counted: ${entry.name}`,
  };
}

/** True for a verb that tells what the figure counts; `food` where that is something to eat. */
function tells(
  sentence: Sentence,
  quantity: QuantityAt,
  { at, food }: { readonly at: number; readonly food: boolean },
): boolean {
  const word = sentence.words[at];
  const row = word && indicatorVerbs.get(word.lower);
  if (!row || (row.food && !food)) return false;
  if (row.before && (at > quantity.from || isNoObject(sentence, at, quantity.from))) return false;
  return !sentence.frames.some((frame) => frame.start <= word.start && word.end <= frame.end);
}

/** "Exports grew to 22 million tonnes", "shipped to 30 ports": after a preposition the figure is not what the verb does something to. */
function isNoObject({ words }: Sentence, verb: number, figure: number): boolean {
  const next = words[verb + 1]?.lower ?? "";
  return (
    verb + 1 < figure &&
    /^(?:to|by|from|at|into|in|for|on|with|through|over|under|since|during|until|within)$/.test(next)
  );
}

/** "94 percent effective", "60 percent vaccinated": the word right after a share. */
function toldAfter(draft: Draft): Known<IndicatorValue> | null {
  const { sentence, quantity } = draft;
  const row = quantity ? indicatorVerbs.get(sentence.words[quantity.to]?.lower ?? "") : undefined;
  if (!quantity || !row || row.before || quantity.mention.kind !== "percent") return null;
  return known(row.entry, null, { from: quantity.to, to: quantity.to + 1 }, sentence, "indicator-verb");
}

function gap(at: number, quantity: { readonly from: number; readonly to: number }): number {
  return at < quantity.from ? quantity.from - at : at - quantity.to + 1;
}

const sectors = new Set([
  "agriculture",
  "agriculture-and-fishery",
  "primary-industries",
  "mining",
  "mining-and-manufacturing",
  "manufacturing",
  "light-industry",
  "heavy-industry",
  "construction",
  "utilities",
  "service-industry",
  "services",
  "tourism",
  "public-sector",
  "private-sector",
]);

/** "Growth in its mining sector … gained 1.1 percent", "the construction industry, which saw a growth rate of 1.4%". */
function sector(draft: Draft): Known<IndicatorValue> | null {
  const { sentence, quantity, reading } = draft;
  if (quantity?.mention.kind !== "percent" || reading?.role === "share" || reading?.role === "rank") return null;
  const inFrame = (at: number) =>
    sentence.frames.some(
      (frame) => frame.start <= (sentence.words[at]?.start ?? 0) && (sentence.words[at]?.end ?? 0) <= frame.end,
    );
  // "The Statistical Service said": no sector.
  const cover = sentence.covers.findLast(
    (one) => one.to <= quantity.from && sectors.has(one.row.key) && !inFrame(one.from),
  );
  if (!cover) return null;
  const named = sentence.indicators.findLast((hit) => hit.to <= quantity.from && !inParenthesis(sentence, hit, draft));
  if (named && named.from > cover.from && named.entry.growthOf == null) return null;
  const ownName = named && clauseAt(sentence, named.from) === draft.clause && draft.clause.kind !== "relative";
  if (ownName && clauseAt(sentence, cover.from) !== draft.clause) return null;
  const growth = sentence.lexicon.byKey.get("sector-growth");
  return growth ? known(growth, cover.row, cover, sentence, "sector-growth") : null;
}

/** In or right after the quantity: "1,200 new cases", "$3 billion in exports", "1.1 percent inflation". */
function beside(draft: Draft, things: boolean): Known<IndicatorValue> | null {
  const { sentence, quantity } = draft;
  if (!quantity) return null;
  const close = sentence.indicators.find(
    (hit) =>
      hit.from >= quantity.from &&
      hit.from <= quantity.to + (things ? 3 : 2) &&
      hit.from < draft.clause.to &&
      !isYardstick(sentence, hit),
  );
  if (!close) return null;
  const between = sentence.words.slice(quantity.to, close.from).map((word) => word.lower);
  if (between.some((word) => /^(?:and|from|to|as|than|while|but|because|despite|after|before|since|for)$/.test(word)))
    return null;
  return known(close.entry, close.coverage, close, sentence, "indicator-beside");
}

/** The indicator before the figure, in its clause or in the clause it hangs on; causes and concessions are passed over. */
function subject(sentence: Sentence, draft: Draft): Known<IndicatorValue> | null {
  const until = draft.quantity?.from ?? draft.anchor;
  const hits = sentence.indicators.filter(
    (hit) =>
      hit.to <= until && !isAside(sentence, hit) && !isYardstick(sentence, hit) && !inParenthesis(sentence, hit, draft),
  );
  const inClause = hits.filter((hit) => hit.from >= draft.clause.from);
  // A level is said of the nearest name; of several in a row ("trade (sum of exports and imports)") brackets were dropped above.
  const last = inClause.at(-1) ?? hits.at(-1);
  if (!last) return null;
  const hit = headOf(sentence, last, hits);
  const found = known(hit.entry, coverageAt(sentence, hit), hit, sentence, "indicator-before");
  return inClause.length > 0 ? found : { ...found, origin: "carried", rule: "indicator-of-sentence" };
}

/** "cases of measles", "the price of bread": of two names joined by "of", the first is what is measured. */
function headOf(sentence: Sentence, hit: IndicatorHit, hits: readonly IndicatorHit[]): IndicatorHit {
  const at = hits.indexOf(hit);
  const before = hits[at - 1];
  if (!before) return hit;
  const between = sentence.words.slice(before.to, hit.from).map((word) => word.lower);
  return between[0] === "of" && between.length <= 3 ? headOf(sentence, before, hits) : hit;
}

/** "51 percent of GDP": what something else is measured by. */
function isYardstick({ words, quantities }: Sentence, hit: IndicatorHit): boolean {
  if (!/^(?:gdp|gni|gnp)/.test(hit.entry.key)) return false;
  const of = [hit.from - 1, hit.from - 2].find((at) => words[at]?.lower === "of");
  return of !== undefined && quantities.some((one) => one.to === of && one.mention.kind === "percent");
}

function isAside(sentence: Sentence, hit: IndicatorHit): boolean {
  const before = sentence.words.slice(Math.max(0, hit.from - 4), hit.from).map((word) => word.lower);
  return before.some((word) => /^(?:despite|because|thanks|due|amid|excluding)$/.test(word));
}

function inParenthesis(sentence: Sentence, hit: IndicatorHit, draft: Draft): boolean {
  const aside = sentence.clauses.some(
    (clause) =>
      (clause.kind === "parenthesis" || clause.kind === "relative") &&
      clause !== draft.clause &&
      clause.from <= hit.from &&
      hit.from < clause.to,
  );
  return aside;
}

/** Carried from the words before, for a clause that continues them or points back with a pronoun. */
function carried(draft: Draft, topic: Topic): Known<IndicatorValue> | null {
  if (!topic.last) return null;
  const { sentence, clause } = draft;
  const opening = sentence.words
    .slice(clause.from, clause.from + 8)
    .filter((word) => !sentence.frames.some((frame) => frame.start <= word.start && word.end <= frame.end))
    .map((word) => word.lower);
  // "There were 270": of what the words before counted.
  const bare = opening[0] === "there" && draft.quantity?.mention.noun === null;
  const pronoun = opening.some((word) =>
    /^(?:it|they|this|that|these|those|which|figure|number|ratio|rate|total|data|share|weight|portion)$/.test(word),
  );
  if (!pronoun && !bare && clause.kind === "main" && draft.reading?.compared !== true) return null;
  return {
    ...topic.last,
    origin: "carried",
    rule: "carried-indicator",
    note: `carried over: "${topic.last.value.name}"`,
  };
}

/** "12 percent of pupils cannot swim": the people right before the verb are asked about, and not what is measured of them. */
function countsPeople(sentence: Sentence, hit: { readonly to: number }, verb: number): boolean {
  const last = sentence.words[verb - 1];
  return hit.to <= verb && last !== undefined && (people.has(last.lower) || people.has(last.stem));
}

const people = new Set([...personNouns.singular, ...personNouns.plural]);

/** A share: what its people are or do, else "X as a share of Y". */
function shareIndicator(draft: Draft, topic: Topic): Known<IndicatorValue> | null {
  const { sentence, quantity } = draft;
  if (!quantity) return null;
  const flags = sentence.verb;
  const verbAfter = flags.findIndex(
    (flag, at) => (flag || isShareVerb(sentence, at)) && at > quantity.to && at < draft.clause.to + 3,
  );
  const verbBefore = flags.slice(draft.clause.from, quantity.from).some(Boolean);
  if (!verbBefore && verbAfter > 0) {
    const hit =
      sentence.indicators.find((one) => one.from >= verbAfter) ??
      sentence.indicators.find((one) => one.from >= quantity.to && !countsPeople(sentence, one, verbAfter));
    if (hit) return known(hit.entry, hit.coverage, hit, sentence, "share-predicate");
    const words = wordsSurface(sentence, verbAfter, Math.min(verbAfter + 9, sentence.words.length));
    return words ? asWorded(words.surface, words, "share-predicate") : null;
  }
  const whole = wholeOf(draft);
  if (!whole) return null;
  const part = subject(sentence, draft) ?? partWorded(draft) ?? topic.last;
  // Debt in percent of GDP is still debt, measured by the size of the economy.
  if (
    part?.value.entry &&
    /^(?:the |its |annual )*(?:gdp|gross domestic product|gni|gnp|national income)$/i.test(whole.surface)
  )
    return part;
  const name = part ? `${partName(draft, part)} as share of ${whole.surface}` : `share of ${whole.surface}`;
  const cover = sentence.covers.findLast((one) => one.to <= quantity.from);
  return {
    value: { entry: null, name: cover ? `share of ${whole.surface}` : name, coverage: cover?.row ?? null },
    origin: "stated",
    words: [whole],
    rule: "share-of-whole",
    note: `a share of "${whole.surface}"`,
  };
}

/** Of people who went somewhere, the share is of those just counted ("female North Koreans"), not of all who went. */
function partName({ sentence, quantity }: Draft, part: Known<IndicatorValue>): string {
  const gone = sentence.journeys.some(({ entry }) => entry === part.value.entry);
  const counted = sentence.quantities.findLast((one) => quantity && one.to <= quantity.from && one.mention.noun);
  return (gone ? counted?.mention.noun?.surface : null) ?? part.value.name;
}

/** "Defence gets 2.5 percent of GDP": the part by its own words, where they stand before the verb and point nowhere. */
function partWorded({ sentence, clause, quantity }: Draft): Known<IndicatorValue> | null {
  let { from } = clause;
  while (leading.test(sentence.words[from]?.lower ?? "")) from++;
  const verb = sentence.verb.findIndex((flag, at) => flag && at > from);
  const to = verb < 0 ? -1 : Math.min(verb, quantity?.from ?? 0);
  const pronoun = /^(?:it|they|he|she|we|i|there|that|this|these|those|which|who|one)$/.test(
    sentence.words[from]?.lower ?? "",
  );
  const words = to > from && to - from <= 6 && to <= clause.to && !pronoun ? wordsSurface(sentence, from, to) : null;
  return words ? asWorded(words.surface, words, "as-worded") : null;
}

/** The words after "of" up to the next verb or break. */
export function wholeOf(draft: Draft): Surface | null {
  const { sentence, quantity } = draft;
  if (!quantity || sentence.words[quantity.to]?.lower !== "of") return null;
  const ends = (at: number) =>
    sentence.verb[at] || isShareVerb(sentence, at) || beginsTime(sentence, at) || opensFigure(sentence, at);
  let to = quantity.to + 1;
  // "of GDP and education 4.2 percent": another part begins.
  const another = (at: number) =>
    sentence.words[at]?.lower === "and" && sentence.quantities.some((one) => one.from > at && one.from - at <= 4);
  while (to < sentence.words.length && to < quantity.to + 12 && !ends(to) && !another(to) && !breaks(sentence, to - 1))
    to++;
  return wordsSurface(sentence, quantity.to + 1, to);
}

const shareVerbs = new Set(
  "oppose support favour favor believe think approve disapprove back want live lack own use have suffer work agree disagree trust prefer identify vote speak earn depend rely need get receive attend smoke know feel plan expect drink eat pay rent drive hold see come go belong".split(
    " ",
  ),
);

/** After a plural noun, a base form is the verb of a share: "61 percent of voters oppose …". */
function isShareVerb(sentence: Sentence, at: number): boolean {
  return (
    shareVerbs.has(sentence.words[at]?.lower ?? "") &&
    /(?:s|people|men|women|children)$/.test(sentence.words[at - 1]?.lower ?? "")
  );
}

/** "of GDP at the end of March": the time is no part of the whole. */
function beginsTime(sentence: Sentence, at: number): boolean {
  const time = sentence.times.find((one) => one.from === at || one.from === at + 1);
  return (
    time !== undefined &&
    (time.from === at || /^(?:at|in|by|on|during|for|since|from|this|last)$/.test(sentence.words[at]?.lower ?? ""))
  );
}

/** "2014 GNI of 1,496.6 trillion won": the figure of the whole is not its name. */
function opensFigure(sentence: Sentence, at: number): boolean {
  return sentence.words[at]?.lower === "of" && sentence.quantities.some((one) => one.from === at + 1);
}

function breaks(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  const next = sentence.words[at + 1];
  if (!word || !next) return true;
  return /[,;:()]/.test(sentence.text.slice(word.end - sentence.start, next.start - sentence.start));
}

/** The words of the clause themselves: the noun counted with what it does, else the subject, with its verb where a figure follows. */
function worded(draft: Draft): Known<IndicatorValue> {
  const { sentence, clause, quantity } = draft;
  const noun = quantity?.mention.noun;
  if (quantity && noun && quantity.mention.kind !== "percent") {
    const predicate = wordsSurface(sentence, quantity.to, Math.min(clause.to, quantity.to + 5));
    const people =
      plainNoun.test(noun.surface) && predicate && sentence.verb.slice(quantity.to, quantity.to + 2).some(Boolean);
    return people
      ? asWorded(`${noun.surface} ${predicate.surface}`, noun, "noun-counted")
      : asWorded(noun.surface, noun, "noun-counted");
  }
  let { from } = clause;
  while (from < clause.to && leading.test(sentence.words[from]?.lower ?? "")) from++;
  // "Reported rapes": a participle before its noun.
  let to = /^(?:reported|recorded|registered|estimated)$/.test(sentence.words[from]?.lower ?? "") ? from + 1 : from;
  while (to < clause.to && to < from + 9 && !sentence.verb[to]) to++;
  // "Vietnam exported", but no verb that only says that it moved, stood or was.
  const moves = (at: number) =>
    isAuxiliary(sentence.words[at]) ||
    /^(?:reached|stood|hit|came|remained|totall?ed|amounted)$/.test(sentence.words[at]?.lower ?? "") ||
    sentence.cues.some((cue) => cue.from <= at && at < cue.to);
  while (quantity && to < quantity.from && to < from + 11 && sentence.verb[to] && !moves(to)) to++;
  const words =
    wordsSurface(sentence, from, to) ?? wordsSurface(sentence, clause.from, Math.min(clause.to, clause.from + 8));
  return words ? asWorded(words.surface, words, "as-worded") : asWorded(...firstWords(sentence));
}

const leading = /^(?:and|but|while|the|a|an|that|which|who|also|as|so|or|this|these|its|in|on|by)$/;

function firstWords(sentence: Sentence): [string, Surface, string] {
  const surface = sentence.text.slice(0, 80);
  return [surface, { start: sentence.start, end: sentence.start + surface.length, surface }, "as-worded"];
}

function asWorded(name: string, words: Surface, rule: string): Known<IndicatorValue> {
  return {
    value: { entry: null, name: name.replaceAll(/\s+/g, " "), coverage: null },
    origin: "stated",
    words: [words],
    rule,
    note: "no indicator of the vocabulary matches: kept as worded",
  };
}

/** A percent change of a level is the growth of it where the tables have both: GDP and GDP growth. */
function fitUnit(found: Known<IndicatorValue>, draft: Draft, lexicon: Lexicon): Known<IndicatorValue> {
  const { entry, coverage } = found.value;
  const unit = draft.quantity?.mention.quantity.unit;
  // "A shortfall of 40 million euros" is no food, "output of 12 megawatts" no harvest.
  if (entry?.dimension === "mass" && unit && /^(?:money|energy|power)$/.test(dimensionOf(unit))) {
    const budget =
      entry.key === "food-shortfall" && dimensionOf(unit) === "money" ? lexicon.byKey.get("budget-deficit") : undefined;
    return budget ? { ...found, value: { ...found.value, entry: budget, name: budget.name } } : worded(draft);
  }
  const growth = unit === "percent" && draft.reading?.role !== "share" ? growthOf.get(entry?.key ?? "") : undefined;
  // Production of something to eat is what the table calls crop production.
  const key = entry?.key === "production" && isFood(coverage, lexicon) ? "crop-production" : growth;
  const better = key ? lexicon.byKey.get(key) : undefined;
  return better ? { ...found, value: { ...found.value, entry: better, name: better.name } } : found;
}

/** True for a coverage that is a part of food by the tables. */
function isFood(coverage: CoverageEntry | null, lexicon: Lexicon, depth = 0): boolean {
  if (!coverage || depth > 6) return false;
  return (
    coverage.key === "food" ||
    coverage.partOf.some((key) => isFood(lexicon.coverageByKey.get(key) ?? null, lexicon, depth + 1))
  );
}

const growthOf = new Map([["gdp", "gdp-growth"]]);
