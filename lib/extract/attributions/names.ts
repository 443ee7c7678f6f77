import type { SourceKind } from "../../model/source.ts";
import { nameEndings, nounKinds } from "../../model/vocabulary/outlet-kinds.ts";
import type { Surface } from "../../text/span.ts";
import { type KnownName, type KnownNames, knownNameAt } from "./known-names.ts";
import type { Token } from "./tokens.ts";
import { calendarWords, functionWords, grammarWords } from "./words.ts";

/** A proper name in a run of tokens: tokens [from, to). `known` is null for names no table holds. */
export interface NameMention extends Surface {
  readonly from: number;
  readonly to: number;
  readonly known: KnownName | null;
  /** What the shape of an unknown name tells of it ("… Ministry": government; two or three plain words: person); null for nothing. */
  readonly kind: SourceKind | null;
}

/** Words that join the parts of a name, always or after an organisation word only. */
const joins = new Set([
  "of",
  "de",
  "del",
  "da",
  "do",
  "dos",
  "la",
  "le",
  "van",
  "von",
  "der",
  "den",
  "bin",
  "ibn",
  "al",
  "el",
  "&",
]);
const joinsOrganisations = new Set(["for", "on", "and", "to", "in"]);
const organisationWords = new Set([
  ...Object.keys(nameEndings),
  "doctors",
  "institutes",
  "centers",
  "committees",
  "studies",
  "states",
  "campaign",
  "convention",
  "conference",
  "panel",
  "league",
  "forum",
  "team",
  "project",
  "initiative",
  "registry",
  "registrar",
  "international",
  "national",
]);

/** Titles that stand before a person's name and are no part of it. */
export const personTitles = new Set(
  "mr mrs ms dr prof professor president minister chancellor premier secretary general gen col colonel lt sgt maj major capt captain cmdr commander adm admiral sen senator rep representative gov governor mayor rev hon judge justice sir lord lady dame king queen prince princess pope bishop archbishop sheikh ayatollah imam ambassador chairman chairwoman vice-president vice-premier vice-chairman vice-chair co-chair ex-president ex-minister director spokesman spokeswoman spokesperson chief prime vice deputy foreign finance health interior defense defence leader sheriff sergeant lieutenant officer congressman congresswoman economist analyst researcher".split(
    " ",
  ),
);

/** The proper names among the tokens, left to right, not overlapping. In a headline, where every word has a capital, only known names are found. */
export function readNames(tokens: readonly Token[], known: KnownNames, text: string, headline: boolean): NameMention[] {
  const names: NameMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = nameAt(tokens, at, known, headline);
    if (!hit) {
      at++;
      continue;
    }
    const start = tokens[at]?.start ?? 0;
    const end = tokens[hit.to - 1]?.end ?? start;
    const kind = hit.known === null && !headline ? (kindBefore(tokens, at, hit) ?? hit.kind) : hit.kind;
    names.push({ from: at, to: hit.to, start, end, surface: text.slice(start, end), known: hit.known, kind });
    at = hit.to;
  }
  return names;
}

/** What a body's noun in lower case tells of a body told of by that noun alone; null for nouns that tell nothing. */
export function bodyKindOf(noun: string): SourceKind | null {
  return nounKinds[noun] ?? null;
}

/** "the grid operator Lumen", "the daily Lys": the noun right before an unknown name tells what it is. */
function kindBefore(tokens: readonly Token[], at: number, hit: Hit): SourceKind | null {
  const before = tokens[at - 1];
  const ending = tokens[hit.to - 1]?.lower ?? "";
  if (!before || before.capital || nameEndings[ending] || tokens[hit.to]?.lower === "'s") return null;
  return nounKinds[before.lower] ?? null;
}

interface Hit {
  readonly to: number;
  readonly known: KnownName | null;
  readonly kind: SourceKind | null;
}

function nameAt(tokens: readonly Token[], at: number, known: KnownNames, headline: boolean): Hit | null {
  const match = knownNameAt(known, tokens, at);
  if (match && (match.known.type === "source" || headline))
    return { ...match, kind: match.known.type === "source" ? match.known.source.kind : null };
  // "the North" is a place, "the North Atlantic Council" is not; "Seoul National University" is no capital.
  if (match && !(opensNamePart(tokens[match.to]) && tokens[match.to - 1]?.capital)) return { ...match, kind: null };
  const to = headline ? at : sequenceEnd(tokens, at);
  if (to > at) {
    const words = tokens.slice(at, to);
    const place = match && match.to < to ? match.known : null;
    const kind = kindOf(words);
    return {
      to,
      known: place?.type === "place" && endingKind(words) === null ? null : place,
      kind: kind === "person" && isNoPerson(tokens, at, to, known) ? null : kind,
    };
  }
  return match ? { ...match, kind: null } : null;
}

/** "the Carbon Project", "Health Canada": two plain capitals with an article before them, or with a place inside, are a body. */
function isNoPerson(tokens: readonly Token[], at: number, to: number, known: KnownNames): boolean {
  const titled = personTitles.has(tokens[at]?.lower.replace(/\.$/u, "") ?? "");
  if (tokens[at - 1]?.lower === "the") return !titled;
  const last = knownNameAt(known, tokens, to - 1);
  return !titled && last?.known.type === "place" && last.to === to && /^\p{L}{2}$/u.test(last.known.place.key);
}

/** The end of a run of capitals with its joining words, or `at` when no name starts there. */
function sequenceEnd(tokens: readonly Token[], at: number): number {
  if (!opensNamePart(tokens[at])) return at;
  let to = at + 1;
  let organisation = isOrganisationWord(tokens[at]);
  while (to < tokens.length && to - at < 14) {
    const next = tokens[to];
    if (opensNamePart(next) || continuesName(tokens, to)) {
      organisation ||= isOrganisationWord(next);
      to++;
      continue;
    }
    const owned = ownedLength(tokens, at, to);
    if (owned > 0) {
      to += owned;
      organisation = true;
      continue;
    }
    const skip = joinLength(tokens, at, to, organisation);
    // "Jan Novak of Charles University": the person ends where his body begins.
    if (skip === 0 || (next?.lower === "of" && !organisation && namesPerson(tokens, at, to))) break;
    to += skip;
  }
  return to;
}

/** "the King's Fund", "the Lloyd's Register": one capital with an article before it owns an organisation's last word, which is its name. */
function ownedLength(tokens: readonly Token[], at: number, to: number): number {
  const plural = /^['’]$/u.test(tokens[to]?.text ?? "") && tokens[at]?.lower.endsWith("s") === true;
  if (to !== at + 1 || (tokens[to]?.lower !== "'s" && !plural) || tokens[at - 1]?.lower !== "the") return 0;
  const last = tokens[to + 1];
  return opensNamePart(last) && isOrganisationWord(last) && !opensNamePart(tokens[to + 2]) ? 2 : 0;
}

/** Two or more plain capitals, or a title and two: a person's name by its shape. */
function namesPerson(tokens: readonly Token[], at: number, to: number): boolean {
  const titled = personTitles.has(tokens[at]?.lower ?? "");
  if (to - at < (titled ? 3 : 2)) return false;
  let after = to + 1;
  if (tokens[after]?.lower === "the") after++;
  let end = after;
  // "Leo Patterson of the Tenants' Union": an apostrophe belongs to the body's name.
  while (opensNamePart(tokens[end]) || ["of", "for", "'s", "'", "’"].includes(tokens[end]?.lower ?? "")) end++;
  return tokens.slice(after, end).some((token) => nameEndings[token.lower] !== undefined);
}

/** How many tokens join the run to a further capital ("of", "for the"); 0 when the run ends here. */
function joinLength(tokens: readonly Token[], at: number, to: number, organisation: boolean): number {
  const join = tokens[to];
  if (!join) return 0;
  const after = tokens[to + 1];
  const plain = joins.has(join.lower) || (organisation && joinsOrganisations.has(join.lower));
  if (plain && opensNamePart(after))
    return join.lower === "and" && !endsLikeOrganisation(tokens, to + 1) && !studiesFollow(tokens, at, to) ? 0 : 1;
  // "the Ministry of Education and the University": two names.
  if (plain && join.lower !== "and" && after?.lower === "the" && opensNamePart(tokens[to + 2])) return 2;
  // "Food and Agriculture Organization": one word, "and", and an organisation's ending.
  if (join.lower === "and" && to === at + 1 && opensNamePart(after) && endsLikeOrganisation(tokens, to + 1)) return 1;
  // "Window to the Coast Blog", but not "from Lagos to Accra".
  if (join.lower === "to" && opensNamePart(after) && endsLikeOrganisation(tokens, to + 1)) return 1;
  return 0;
}

function endsLikeOrganisation(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (opensNamePart(tokens[at]) && at - from < 6) at++;
  // A name of its own ("the Bank and the Treasury") has the article before it; "Food and Agriculture Organization" has not.
  return at - from >= 2 && isOrganisationWord(tokens[at - 1]);
}

/** "Institute for Peace and Unification Studies", "Ministry of Labour and Welfare": an organisation's field in two parts. */
function studiesFollow(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at; i < to; i++)
    if (tokens[i]?.lower === "of" || tokens[i]?.lower === "for" || tokens[i]?.lower === "on") return true;
  return false;
}

/** "Theresa May", "Keith Still": a surname that is also a common word, after a first name. */
function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || token.text === token.text.toUpperCase() || grammarWords.has(token.lower)) return false;
  return tokens[at + 1]?.kind !== "number" && !token.lower.endsWith("day") && tokens[at - 1]?.kind === "word";
}

function opensNamePart(token: Token | undefined): boolean {
  if (token?.kind !== "word" || !token.capital) return false;
  if (token.lower === "i" || token.lower.startsWith("i'")) return false;
  // "The Britain-based Observatory": an adjective before the name.
  if (/-(?:based|backed|led|run|born|funded|owned|held)$/u.test(token.lower)) return false;
  return !functionWords.has(token.lower) && !calendarWords.has(token.lower.replace(/\.$/u, ""));
}

function isOrganisationWord(token: Token | undefined): boolean {
  return token !== undefined && organisationWords.has(token.lower);
}

function endingKind(words: readonly Token[]): SourceKind | null {
  const last = words.at(-1)?.lower ?? "";
  const first = words[0]?.lower ?? "";
  const joined = words.some((word) => word.lower === "of" || word.lower === "for" || word.lower === "on");
  return (
    nameEndings[last] ??
    (joined
      ? (words.map((word) => nameEndings[word.lower]).find((kind) => kind !== undefined) ?? nameEndings[first] ?? null)
      : null)
  );
}

/** First words of the names of broadcasters. */
const broadcasters = new Set(["radio", "television", "tv", "channel", "telewizja", "rádió"]);

function kindOf(words: readonly Token[]): SourceKind | null {
  const ending = endingKind(words);
  if (ending) return ending;
  if (words.length > 1 && broadcasters.has(words[0]?.lower ?? "")) return "news-outlet";
  const plain = words.filter((word) => !personTitles.has(word.lower.replace(/\.$/u, "")));
  if (plain.length < words.length && plain.length > 0) return "person";
  const looksPersonal =
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{L}[\p{L}'’.-]{0,30}$/u.test(word.text) && !/^\p{Lu}{2,}$/u.test(word.text));
  return looksPersonal ? "person" : null;
}
