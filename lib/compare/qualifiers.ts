import type { IndicatorEntry } from "../model/vocabulary.ts";
import { contentWords } from "./plain-words.ts";

// Words before a measure that make another one of it: core inflation is no inflation. "Average", "annual" or "overall" are not among them.
const QUALIFIERS: ReadonlySet<string> = new Set(
  "core underlying youth minimum maximum median net household corporate wholesale producer maternal infant neonatal adult female male domestic excess potential peak installed".split(
    " ",
  ),
);

/** The words that narrow a measure in a claim's own wording ("youth" in "youth unemployment"), unless they are part of its name. */
export function qualifiersOf(surface: string, entry: IndicatorEntry): ReadonlySet<string> {
  const { name, heads } = wordsOf(entry);
  const words = contentWords(surface);
  const narrows = (at: number) => words.slice(at + 1, at + 3).some((next) => heads.has(next));
  return new Set(words.filter((word, at) => QUALIFIERS.has(word) && !name.has(word) && narrows(at)));
}

interface EntryWords {
  readonly name: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

const known = new WeakMap<IndicatorEntry, EntryWords>();

// Read once per entry: two claims are compared far more often than a vocabulary changes.
function wordsOf(entry: IndicatorEntry): EntryWords {
  const found = known.get(entry);
  if (found) return found;
  const heads = [entry.name, ...entry.aliases].flatMap(contentWords).filter((word) => !QUALIFIERS.has(word));
  const words = { name: new Set(contentWords(entry.name)), heads: new Set(heads) };
  known.set(entry, words);
  return words;
}
