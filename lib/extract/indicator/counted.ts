import type { Surface } from "../../text/span.ts";
import { type Draft, type IndicatorValue, type Known, wordsSurface } from "../drafts.ts";
import { indicatorVerbs } from "../indicator-verbs.ts";
import type { Journey } from "../journeys.ts";
import { type QuantityAt, type Sentence, wordAt, wordsBefore } from "../sentences.ts";
import { asWorded, isPartOf, known } from "./known.ts";
import { beside, sector, subject } from "./named.ts";
import { plainNoun } from "./worded.ts";

/** What a figure measures: what went or was done, what is named beside it, what is counted, or what the sentence is about. */
export function ofQuantity(draft: Draft): Known<IndicatorValue> | null {
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
  const after = sentence.covers.find((one) => one.from >= quantity.from && one.from <= quantity.to + 3);
  // "2.2 million tonnes and maize 1.8 million": the next figure's.
  const isNext = after && sentence.words[after.from - 1]?.lower === "and" && after.from > quantity.to;
  const cover = (!isNext && after?.row) || null;
  const food = isPartOf(cover, "food", sentence.lexicon);
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

/** "Exports grew to 22 million tonnes", "shipped to 30 ports", "rice made up 2.2 million": after such a word the figure is not what the verb does something to. */
function isNoObject({ words }: Sentence, verb: number, figure: number): boolean {
  const next = words[verb + 1]?.lower ?? "";
  return (
    verb + 1 < figure &&
    /^(?:to|by|from|at|into|in|for|on|with|through|over|under|since|during|until|within|up)$/.test(next)
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
