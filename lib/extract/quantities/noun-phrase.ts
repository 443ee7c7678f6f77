import { scaleWords, smallWords, tensWords } from "../../text/number-words.ts";
import { isPlural, singular } from "../../text/singular.ts";
import type { Token } from "../../text/tokens.ts";
import { unitRow } from "../../units/table.ts";
import type { UnitRow } from "../../units/unit-row.ts";
import { isCapitalised, type Stretch } from "./draft.ts";
import { unitAt } from "./lexicon.ts";
import { phraseEnds } from "./words.ts";

/** How many tokens may stand between a number and the noun it counts: "70 senior party, government and military officials". */
const REACH = 9;

/** What a number counts: the words up to its head noun, and the unit they make. */
export interface Counted extends Stretch {
  readonly unit: string;
  readonly row: UnitRow | null;
}

/** The plural noun that the number before `at` counts, with its adjectives; null where none follows. */
export function countedPlural(tokens: readonly Token[], at: number): Counted | null {
  const from = skipPossessive(tokens, at);
  let commas = 0;
  for (let here = from; here < from + REACH; here++) {
    const token = tokens[here];
    if (token === undefined || token.startsLine || isNumberWord(token.lower)) return null;
    if (token.kind === "number") {
      if (token.spaced || here < from + 2 || tokens[here - 1]?.text !== "-") return null;
    } else if (token.kind === "sign") {
      if (token.text === "," && here > from && commas < 2 && continuesList(tokens, here)) commas++;
      else if (here === from ? token.text === "-" || !joinsWords(tokens, here) : !joinsWords(tokens, here)) return null;
    } else if (isVerb(tokens, here)) {
      return null;
    } else if (endsPhrase(token)) {
      if (!(token.lower === "and" || token.lower === "or") || here === from || !continuesList(tokens, here))
        return null;
    } else if (isHead(tokens, here)) {
      const head = lastHead(tokens, here);
      return { from, to: head + 1, ...unitOf(tokens, head, head === from) };
    }
  }
  return null;
}

// The country, unlike the pronoun, is written in capitals: "34 percent of US adults".
function endsPhrase(token: Token | undefined): boolean {
  return token !== undefined && token.text !== "US" && phraseEnds.has(token.lower);
}

function isNumberWord(word: string): boolean {
  return smallWords.has(word) || tensWords.has(word) || scaleWords.has(word);
}

/** The noun in the singular that "one" counts: the last word before the phrase ends. Null where none follows. */
export function countedSingular(tokens: readonly Token[], at: number): Counted | null {
  let head = -1;
  for (let here = at; here < at + 5; here++) {
    const token = tokens[here];
    if (token === undefined || token.startsLine || token.kind === "number") break;
    if (token.kind === "sign" && !joinsWords(tokens, here)) break;
    if (token.kind === "word" && (endsPhrase(token) || token.lower.endsWith("ed"))) break;
    if (token.kind === "word") head = here;
  }
  return head < 0 ? null : { from: at, to: head + 1, ...unitOf(tokens, head, head === at) };
}

/** The words after "of": what a measure is a measure of ("tonnes of rice and corn", "tonnes of CO2"). Null where nothing is named. */
export function ofWhat(tokens: readonly Token[], at: number): Stretch | null {
  if (tokens[at]?.lower !== "of") return null;
  let from = at + 1;
  while (/^(?:the|its|their|his|her|all|a|an|these|those|this|that)$/u.test(tokens[from]?.lower ?? "")) from++;
  let to = from;
  for (let here = from; here < from + REACH; here++) {
    const token = tokens[here];
    if (token === undefined || token.startsLine) break;
    if (token.kind === "number") {
      if (token.spaced || tokens[here - 1]?.kind !== "word") break;
      to = here + 1;
      continue;
    }
    const joint = token.lower === "and" || token.lower === "or";
    if (token.kind === "sign" && !joinsWords(tokens, here)) break;
    if (joint ? !continuesList(tokens, here) : endsPhrase(token) || /^(?:last|next|previous|left)$/u.test(token.lower))
      break;
    if (token.kind === "word" && !joint) to = here + 1;
  }
  return to === from ? null : { from, to };
}

// "300 of its employees", "12 of the world's countries", "123 the … " is none.
function skipPossessive(tokens: readonly Token[], at: number): number {
  let from = at;
  if (
    tokens[from]?.lower === "of" &&
    /^(?:the|its|their|his|her|our|these|those)$/u.test(tokens[from + 1]?.lower ?? "")
  )
    from += 2;
  if (/^(?:more|other|additional|extra|further|such)$/u.test(tokens[from]?.lower ?? "")) from++;
  return from;
}

// "low-income", "Sino-Korean"; no other sign stands inside a noun phrase.
function joinsWords(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text === "-" || token?.text === "‑")
    return !token.spaced && tokens[at + 1]?.kind !== "sign" && !tokens[at + 1]?.spaced;
  const quote =
    token?.text === "“" ||
    token?.text === "”" ||
    token?.text === '"' ||
    token?.text === "’" ||
    token?.text === "‘" ||
    token?.text === "'";
  return quote && tokens[at + 1]?.kind === "word" && !endsPhrase(tokens[at + 1]);
}

function continuesList(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word" || next.lower === "half" || isNumberWord(next.lower)) return false;
  return !endsPhrase(next) || next.lower === "and" || next.lower === "or";
}

// "50,000 attended, organisers said": a verb, where "300 injured civilians" has an adjective.
function isVerb(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.lower ?? "").endsWith("ed") && tokens[at + 1]?.kind === "sign" && tokens[at + 1]?.text !== "-";
}

function isHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const next = tokens[at + 1];
  if (unmarked.has(token.lower)) return isCapitalised(token) && (next?.kind !== "word" || endsPhrase(next));
  if (!(isPlural(token.lower) || isAcronyms(token.text))) return false;
  return !(next?.text === "-" && !next.spaced && !tokens[at + 2]?.spaced);
}

// "RBIs", "NGOs", "SUVs".
function isAcronyms(word: string): boolean {
  return /^[A-Z]{2,5}s$/u.test(word);
}

// "sports cars", "savings banks", "United States troops": of plurals side by side the last is the head.
function lastHead(tokens: readonly Token[], at: number): number {
  let head = at;
  while (
    head < at + 2 &&
    tokens[head + 1]?.kind === "word" &&
    isHead(tokens, head + 1) &&
    !endsPhrase(tokens[head + 1])
  ) {
    head++;
  }
  return head;
}

/** Dimensions a noun may have when adjectives stand before it; "snack bars" are no pressure. */
const countable: ReadonlySet<string> = new Set(["people", "count", "time", "mass", "cargo", "volume", "area"]);

function unitOf(
  tokens: readonly Token[],
  head: number,
  direct: boolean,
): { readonly unit: string; readonly row: UnitRow | null } {
  const match = unitAt(tokens, head);
  if (match !== null && match.to === head + 1 && (direct || countable.has(match.row.dimension))) {
    return { unit: match.row.id, row: match.row };
  }
  const token = tokens[head];
  if (token?.lower === "others" || token?.lower.endsWith("workers")) return { unit: "person", row: unitRow("person") };
  if (isCapitalised(token) && isDemonym(token?.lower ?? "")) return { unit: "person", row: unitRow("person") };
  const word = token?.lower ?? "";
  return { unit: isAcronyms(token?.text ?? "") ? word.slice(0, -1) : singular(word), row: null };
}

/** "North Koreans", "Germans", "Israelis": names of peoples by their endings. */
function isDemonym(word: string): boolean {
  return /(?:ans|ards|landers)$/u.test(word) || demonyms.has(word) || unmarked.has(word);
}

// Names of peoples without a mark of the plural; before another noun they are adjectives: "8 million Chinese visitors".
const unmarked: ReadonlySet<string> = new Set(
  "rohingya chinese japanese vietnamese taiwanese burmese portuguese lebanese sudanese senegalese congolese nepalese maltese british french irish dutch spanish swiss".split(
    " ",
  ),
);

const demonyms: ReadonlySet<string> = new Set(
  `israelis iraqis pakistanis bangladeshis kuwaitis saudis yemenis omanis emiratis somalis nepalis swedes danes finns poles turks greeks czechs slovaks
slovenes croats serbs arabs kurds tatars uighurs uyghurs britons scots thais filipinos frenchmen englishmen irishmen dutchmen welshmen jews muslims christians hindus
sikhs buddhists catholics protestants sunnis shiites democrats republicans conservatives liberals afghans rohingyas yazidis mps`.split(
    /\s+/u,
  ),
);
