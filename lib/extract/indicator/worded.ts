import type { Surface } from "../../text/span.ts";
import { isAuxiliary } from "../cues.ts";
import { type Draft, type IndicatorValue, type Known, wordsSurface } from "../drafts.ts";
import type { Sentence } from "../sentences.ts";
import { asWorded } from "./known.ts";

/** The words of the clause themselves: the noun counted with what it does, else the subject, with its verb where a figure follows. */
export function worded(draft: Draft): Known<IndicatorValue> {
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

/** Nouns that only say that people or things are counted: what they are is said by the verb or the subject. */
export const plainNoun =
  /^(?:people|persons?|individuals|men|women|units?|items?|pieces|times|tonnes|tons|copies|points|cases)$/i;

/** Words that no name of a thing begins with. */
export const leading = /^(?:and|but|while|the|a|an|that|which|who|also|as|so|or|this|these|its|in|on|by)$/;

function firstWords(sentence: Sentence): [string, Surface, string] {
  const surface = sentence.text.slice(0, 80);
  return [surface, { start: sentence.start, end: sentence.start + surface.length, surface }, "as-worded"];
}
