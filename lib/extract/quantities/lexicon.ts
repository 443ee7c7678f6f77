import { scaleWords } from "../../text/number-words.ts";
import { type Token, tokenise } from "../../text/tokens.ts";
import { unitTable } from "../../units/table.ts";
import type { UnitRow } from "../../units/unit-row.ts";

/** A unit found at a place: its row and the tokens it takes. */
export interface UnitMatch {
  readonly row: UnitRow;
  readonly to: number;
  /** What the name multiplies by: a million for "MUSD"; else 1. */
  readonly scale: number;
  /** True where the word stands in the singular, an abbreviation or a sign counts as neither. */
  readonly singular: boolean;
}

interface Surface {
  readonly words: readonly string[];
  readonly exact: boolean;
  readonly singular: boolean;
  readonly scale: number;
  readonly row: UnitRow;
}

type Lexicon = ReadonlyMap<string, readonly Surface[]>;

/** The unit whose name, plural or symbol begins at `at`; the longest one, or null. */
export function unitAt(tokens: readonly Token[], at: number): UnitMatch | null {
  return longest(suffixes, tokens, at);
}

/** The currency whose sign or code begins at `at` ("US$", "EUR", "Rs."), or null. The number itself is not looked at. */
export function signAt(tokens: readonly Token[], at: number): UnitMatch | null {
  const token = tokens[at];
  if (token === undefined || token.kind === "number") return null;
  return longest(prefixes, tokens, at);
}

function longest(lexicon: Lexicon, tokens: readonly Token[], at: number): UnitMatch | null {
  const token = tokens[at];
  if (token === undefined) return null;
  for (const surface of lexicon.get(token.lower) ?? []) {
    if (standsAt(surface, tokens, at)) {
      return { row: surface.row, to: at + surface.words.length, scale: surface.scale, singular: surface.singular };
    }
  }
  return null;
}

// Symbols are told apart by case; of the tokens of one, all but "sq m" and "us $" stand without a space.
function standsAt(surface: Surface, tokens: readonly Token[], at: number): boolean {
  for (let index = 0; index < surface.words.length; index++) {
    const token = tokens[at + index];
    if (token === undefined || token.lower !== surface.words[index]?.toLowerCase()) return false;
    if (surface.exact && token.text !== surface.words[index]) return false;
    if (index > 0 && token.spaced && !mayBeSpaced(surface, index)) return false;
  }
  return true;
}

function mayBeSpaced(surface: Surface, index: number): boolean {
  if (!surface.exact) return /^\p{L}/u.test(surface.words[index] ?? "") || surface.words[index] === "$";
  return (
    surface.words[index] === "m" ||
    surface.words[index] === "km" ||
    surface.words[index] === "oz" ||
    surface.words[index] === "ft"
  );
}

const isoCode = /^[A-Z]{3}$/u;

/** Codes people also type in lower case. */
const typedCodes: ReadonlySet<string> = new Set([
  "USD",
  "EUR",
  "GBP",
  "JPY",
  "CNY",
  "RMB",
  "INR",
  "CAD",
  "AUD",
  "NZD",
  "KRW",
  "KPW",
]);

const suffixes: Lexicon = build((row) => [...named(row), ...symbols(row), ...codes(row)]);
const prefixes: Lexicon = build((row) => [...signs(row), ...spacedDollar(row), ...wordBefore(row)]);

function build(surfacesOf: (row: UnitRow) => readonly Surface[]): Lexicon {
  const lexicon = new Map<string, Surface[]>();
  for (const surface of unitTable.flatMap(surfacesOf)) {
    const key = (surface.words[0] ?? "").toLowerCase();
    lexicon.set(key, [...(lexicon.get(key) ?? []), surface]);
  }
  // Of two equally long surfaces the exact one is the more certain: "MB" before "mb".
  for (const list of lexicon.values()) {
    list.sort((a, b) => b.words.length - a.words.length || Number(b.exact) - Number(a.exact));
  }
  return lexicon;
}

function named(row: UnitRow): readonly Surface[] {
  const plurals = new Set(row.plurals ?? []);
  const singulars = row.surfaces.filter((surface) => !plurals.has(surface));
  const all = new Map<string, boolean>();
  for (const surface of singulars) {
    all.set(surface, true);
    for (const form of pluralsOf(surface)) if (!all.has(form)) all.set(form, false);
  }
  for (const plural of plurals) all.set(plural, false);
  return [...all].map(([words, singular]) => surfaceOf(row, words, { exact: false, singular }));
}

function pluralsOf(surface: string): readonly string[] {
  if (surface.endsWith("y") && !/[aeiou]y$/u.test(surface)) return [`${surface.slice(0, -1)}ies`];
  return [/(?:ch|sh|x|s)$/u.test(surface) ? `${surface}es` : `${surface}s`];
}

function symbols(row: UnitRow): readonly Surface[] {
  return (row.symbols ?? []).map((symbol) => surfaceOf(row, symbol, { exact: true, singular: false }));
}

/** "30 USD", "30 MUSD": the code after the number, with an M for a million. */
function codes(row: UnitRow): readonly Surface[] {
  return (row.signs ?? [])
    .filter((sign) => isoCode.test(sign))
    .flatMap((code) => [
      surfaceOf(row, code, { exact: !typedCodes.has(code), singular: false }),
      surfaceOf(row, `M${code}`, { exact: true, singular: false, scale: 1e6 }),
    ]);
}

function signs(row: UnitRow): readonly Surface[] {
  return (row.signs ?? []).flatMap((sign) => {
    const exact = /\p{L}/u.test(sign) && !typedCodes.has(sign) && !(sign.endsWith("$") && sign.length > 2);
    const plain = surfaceOf(row, sign, { exact, singular: false });
    return isoCode.test(sign)
      ? [plain, surfaceOf(row, `M${sign}`, { exact: true, singular: false, scale: 1e6 })]
      : [plain];
  });
}

/** "us $ 10", "c $ 10" of tokenised text; a lone a or s before a space is a word, not a country. */
function spacedDollar(row: UnitRow): readonly Surface[] {
  const places: Readonly<Record<string, readonly string[]>> = {
    USD: ["us $", "u.s. $", "u.s $"],
    CAD: ["c $"],
    HKD: ["hk $"],
    NZD: ["nz $"],
  };
  return (places[row.id] ?? []).map((sign) => surfaceOf(row, sign, { exact: false, singular: false }));
}

/** "dollar 22.5 million": the name before the number, in the singular. */
function wordBefore(row: UnitRow): readonly Surface[] {
  const before = row.id === "USD" ? ["dollar"] : row.id === "EUR" ? ["euro"] : [];
  return before.map((word) => surfaceOf(row, word, { exact: false, singular: true }));
}

function surfaceOf(
  row: UnitRow,
  words: string,
  options: { readonly exact: boolean; readonly singular: boolean; readonly scale?: number },
): Surface {
  return { words: tokenise(words).map((token) => token.text), scale: 1, ...options, row };
}

/** True when a scale word stands at `at`: "75 USD million". */
export function isScale(tokens: readonly Token[], at: number): boolean {
  return scaleWords.has(tokens[at]?.lower ?? "");
}
