import { dimensionOf } from "../units/table.ts";
import { type Draft, type IndicatorValue, type Known, wordsSurface } from "./drafts.ts";
import { ofQuantity } from "./indicator/counted.ts";
import { asWorded, coverageAt, isPartOf, known, type Topic } from "./indicator/known.ts";
import { shareIndicator } from "./indicator/share.ts";
import { worded } from "./indicator/worded.ts";
import type { Lexicon } from "./indicators.ts";
import { clauseAt, wordAt } from "./sentences.ts";

/** Finds what a draft measures: named beside it, told by the verb, carried from the words before, or else as worded. */
export function linkIndicator(draft: Draft, topic: Topic, lexicon: Lexicon): Known<IndicatorValue> {
  if (draft.direction) return fitUnit(ofDirection(draft, topic), draft, lexicon);
  const found =
    draft.reading?.role === "share" ? (shareIndicator(draft, topic) ?? ofQuantity(draft)) : ofQuantity(draft);
  const before = found ?? partOfTheOneBefore(draft, topic) ?? carried(draft, topic);
  return fitUnit(before ?? worded(draft), draft, lexicon);
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

/** "Grain came to 4.8 million tonnes. Rice made up 2.2 million and maize 1.8 million": parts of what was measured before. */
function partOfTheOneBefore({ sentence, clause, quantity }: Draft, { last }: Topic): Known<IndicatorValue> | null {
  const whole = last?.value.coverage;
  if (!whole || !last.value.entry || !quantity) return null;
  const part = sentence.covers.findLast((one) => one.to <= quantity.from);
  const other = sentence.quantities.some((one) => part && part.to <= one.from && one.to <= quantity.from);
  if (!part || other || part.from < clause.from) return null;
  // The figure before may itself be of a part.
  const wholes = [whole.key, ...whole.partOf];
  if (!wholes.some((key) => isPartOf(part.row, key, sentence.lexicon))) return null;
  const words = wordsSurface(sentence, part.from, part.to);
  return {
    value: { ...last.value, coverage: part.row },
    origin: "carried",
    words: words ? [words] : [],
    rule: "part-of-last",
    note: `"${part.row.name}" of "${last.value.name}", carried over`,
  };
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
  if (!pronoun && !bare && clause.kind === "main" && draft.reading?.compared !== true && !movesTheOneBefore(draft))
    return null;
  return {
    ...topic.last,
    origin: "carried",
    rule: "carried-indicator",
    note: `carried over: "${topic.last.value.name}"`,
  };
}

/** "Harvested 4.8 million tonnes of grain in 2015, about 2 percent more than a year earlier": a change of the figure before it. */
function movesTheOneBefore({ sentence, clause, quantity, reading }: Draft): boolean {
  if (reading?.role !== "change" || !quantity) return false;
  return sentence.quantities.some((one) => one.to <= quantity.from && clauseAt(sentence, one.from) === clause);
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
  const key = entry?.key === "production" && isPartOf(coverage, "food", lexicon) ? "crop-production" : growth;
  const better = key ? lexicon.byKey.get(key) : undefined;
  return better ? { ...found, value: { ...found.value, entry: better, name: better.name } } : found;
}

const growthOf = new Map([["gdp", "gdp-growth"]]);
