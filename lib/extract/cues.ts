import { type DirectionWord, directionWords } from "../model/vocabulary/direction-words.ts";
import { PhraseIndex } from "./phrases.ts";
import type { Word } from "./words.ts";

/** A direction word in a sentence, read as the part of speech its neighbours make it; half-open word indexes. */
export interface DirectionCue {
  readonly from: number;
  readonly to: number;
  readonly word: DirectionWord;
}

const byForm = new Map<string, DirectionWord[]>();
for (const word of directionWords) {
  for (const form of word.forms) byForm.set(form, [...(byForm.get(form) ?? []), word]);
}
const index = new PhraseIndex<readonly DirectionWord[]>(byForm, "lower");

const nounBefore = new Set(
  "a an the this that its their his our any no of percent pct % per-cent cent sharp slight steady big small further annual yearly monthly on-year year-on-year net modest rapid strong overall economic general significant steep dramatic marked huge record large recent point percentage price job export import".split(
    " ",
  ),
);
const nounAfter = new Set(["in", "of"]);

/** The direction words of a sentence, left to right. */
export function readCues(words: readonly Word[]): DirectionCue[] {
  return index.find(words).flatMap(({ from, to, row }) => {
    const word = partInContext(words, from, to, row);
    return word ? [{ from, to, word }] : [];
  });
}

function partInContext(
  words: readonly Word[],
  from: number,
  to: number,
  options: readonly DirectionWord[],
): DirectionWord | null {
  const noun = options.find((option) => option.part === "noun");
  const verb = options.find((option) => option.part !== "noun");
  if (!noun || !verb) return options[0] ?? null;
  if (nounBefore.has(words[from - 1]?.lower ?? "") || /^\d/.test(words[from - 1]?.lower ?? "")) return noun;
  // "fall in": the movement is named; "fell in" has no noun reading and never comes here.
  return nounAfter.has(words[to]?.lower ?? "") && !precededByAuxiliary(words, from) ? noun : verb;
}

const auxiliaries = new Set(
  "is are was were be been being has have had will would can could may might must shall should to did does do not n't also still isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't".split(
    " ",
  ),
);

function precededByAuxiliary(words: readonly Word[], at: number): boolean {
  return auxiliaries.has(words[at - 1]?.lower ?? "");
}

/** True for a form of be, have, do or a modal verb. */
export function isAuxiliary(word: Word | undefined): boolean {
  return word !== undefined && auxiliaries.has(word.lower) && word.lower !== "to" && word.lower !== "not";
}
