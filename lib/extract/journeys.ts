import {
  homelands,
  type JourneyVerb,
  journeyBearings,
  journeyIndicators,
  journeyManners,
  journeyRoutes,
  journeyVerbs,
  plainPeople,
} from "../model/vocabulary/journeys.ts";
import { countries } from "../model/vocabulary/places.ts";
import type { IndicatorEntry, PlaceEntry } from "../model/vocabulary.ts";
import type { IndicatorHit, Lexicon } from "./indicators.ts";
import { type PhraseHit, PhraseIndex } from "./phrases.ts";
import type { Word } from "./words.ts";

type Place = PhraseHit<PlaceEntry>;

/** People said to have gone from one place to another: the words from the people to the place, and what counting them measures. */
export interface Journey {
  readonly from: number;
  readonly to: number;
  readonly entry: IndicatorEntry;
  /** Where the noun of the people names that indicator itself ("refugees"); null where the journey tells it. */
  readonly noun: IndicatorHit | null;
  readonly origin: Place;
  readonly destination: Place;
}

/** What reading journeys needs of a sentence. */
export interface JourneyGround {
  readonly words: readonly Word[];
  readonly places: readonly Place[];
  readonly indicators: readonly IndicatorHit[];
  readonly quantities: readonly { readonly from: number; readonly to: number }[];
  readonly lexicon: Lexicon;
}

const verbs = new PhraseIndex<JourneyVerb>(
  journeyVerbs.flatMap((row) => row.forms.map((form) => [form, row] as const)),
  "lower",
);
const demonyms = new PhraseIndex(
  countries.flatMap((country) => country.demonyms.map((demonym) => [demonym, country.key] as const)),
);

/** The journeys of a sentence: "614 North Koreans made it to the South". Only people who are counted; "Syria came to Turkey" goes nowhere. */
export function readJourneys(ground: JourneyGround): Journey[] {
  if (ground.quantities.length === 0 && ground.places.length === 0) return [];
  return verbs.find(ground.words).flatMap((verb) => {
    const people = peopleBefore(ground, verb.from);
    if (!people || !isCounted(ground, people)) return [];
    const left = originAfter(ground, verb.to);
    const start = people.origin ?? left;
    const destination = destinationAfter(ground, left?.to ?? verb.to, verb.row, start);
    const origin = start ?? (destination && fromPlace(ground, destination.to));
    if (!destination || !origin) return [];
    const found = measured(ground, { people, verb: verb.row, origin, destination });
    const to = Math.max(destination.to, origin.to);
    return found ? [{ from: people.from, to, origin, destination, ...found }] : [];
  });
}

/** The indicators of a sentence with those that its journeys tell; what a journey's own words name beside ("defect") gives way to it. */
export function withJourneys(hits: readonly IndicatorHit[], journeys: readonly Journey[]): readonly IndicatorHit[] {
  const told = journeys.filter(({ noun }) => noun === null);
  if (told.length === 0) return hits;
  const free = hits.filter((hit) => !told.some(({ from, to }) => from <= hit.from && hit.to <= to));
  const own = told.map(({ from, to, entry }) => ({ from, to, entry, coverage: null }));
  return [...free, ...own].sort((a, b) => a.from - b.from);
}

interface People {
  readonly from: number;
  readonly to: number;
  /** The place they are named after; null for "people", "families". */
  readonly origin: Place | null;
}

// "who have since", "are expected to": no "not", "never", "failed to" or "trying to" stands among them.
const before = new Set(
  "who that have has had having been are is were was be being will would could may might can to expected".split(" "),
);
const MOST_BEFORE = 6;

/** The people right before a verb of going, over what may stand between: "North Koreans who have", "Syrian families". */
function peopleBefore(ground: JourneyGround, verb: number): People | null {
  const { words } = ground;
  let to = verb;
  while (to > 0 && verb - to < MOST_BEFORE && mayStandBefore(words[to - 1]?.lower ?? "")) to--;
  let from = to;
  while (from > 0 && to - from < 3 && plainPeople.has(words[from - 1]?.lower ?? "")) from--;
  const origin = peopleEnding(ground, from);
  if (origin) return { from: origin.from, to, origin };
  if (from < to) return { from, to, origin: null };
  // "people from Syria".
  const home = ground.places.find((place) => place.to === to && words[place.from - 1]?.lower === "from");
  const noun = words[(home?.from ?? 0) - 2]?.lower ?? "";
  return home && plainPeople.has(noun) ? { from: home.from - 2, to, origin: home } : null;
}

function mayStandBefore(word: string): boolean {
  return before.has(word) || journeyManners.has(word);
}

/** The name of a people that ends before word `to`, with the country it is from. */
function peopleEnding({ words, places, lexicon }: JourneyGround, to: number): Place | null {
  const home = homelands.get(words[to - 1]?.lower ?? "");
  const land = home && lexicon.placeByKey.get(home);
  if (land) return { from: to - 1, to, row: land };
  const place = places.find((one) => one.to === to);
  const demonym = place && demonyms.at(words, place.from);
  return demonym?.row === place?.row.key && demonym?.to === to ? (place ?? null) : null;
}

const counters =
  /^(?:number|numbers|total|tally|count|share|flow|influx|wave|stream|exodus|hundreds|thousands|millions)$/;

/** "614 North Koreans", "the number of Cubans", "fewer Syrians": as many as a figure says, or a number that moves. */
function isCounted({ words, quantities }: JourneyGround, { from, to }: People): boolean {
  if (quantities.some((one) => one.from <= from && from <= one.to + 1 && one.from < to)) return true;
  if (/^(?:more|fewer|less)$/.test(words[from - 1]?.lower ?? "")) return true;
  const of = [from - 1, from - 2].find((at) => words[at]?.lower === "of");
  return of !== undefined && counters.test(words[of - 1]?.lower ?? "");
}

/** "fled Eritrea for Italy", "crossed from Myanmar into Bangladesh": where the journey begins. */
function originAfter(ground: JourneyGround, at: number): Place | null {
  const left = ground.places.find((place) => place.from === at && isLeft(ground, place));
  return fromPlace(ground, at) ?? left ?? null;
}

function fromPlace({ words, places }: JourneyGround, at: number): Place | null {
  return words[at]?.lower === "from" ? (places.find((place) => place.from === at + 1) ?? null) : null;
}

function isLeft({ words }: JourneyGround, place: Place): boolean {
  return /^(?:to|into|for)$/.test(words[place.to]?.lower ?? "");
}

const determiners =
  /^(?:the|neighbou?ring|nearby|mainland|northern|southern|eastern|western|coast|coastal|shores|island|islands|of|state)$/;

/** The place a verb leads to, over words for the way and one leading word of the verb. */
function destinationAfter(ground: JourneyGround, from: number, verb: JourneyVerb, origin: Place | null): Place | null {
  const { words } = ground;
  const bearing = bearingAt(ground, from, origin);
  if (bearing) return bearing;
  let at = from;
  const leads = () => verb.leads.has(words[at]?.lower ?? "");
  while (at < from + 3 && !leads() && journeyManners.has(words[at]?.lower ?? "")) at++;
  if (leads()) at++;
  else if (!verb.leads.has("") || at > from) return null;
  return bearingAt(ground, at, origin) ?? placeFrom(ground, at);
}

function placeFrom({ words, places }: JourneyGround, from: number): Place | null {
  for (let at = from; at < from + 4; at++) {
    const place = places.find((one) => one.from === at);
    if (place) return place;
    if (!determiners.test(words[at]?.lower ?? "")) return null;
  }
  return null;
}

/** "to the South", "coming south", for those to whom it means a country. */
function bearingAt({ words, lexicon }: JourneyGround, at: number, origin: Place | null): Place | null {
  for (const { from, words: phrase, to } of journeyBearings) {
    const parts = phrase.toLowerCase().split(" ");
    const row = lexicon.placeByKey.get(to);
    if (row && origin?.row.key === from && parts.every((part, n) => words[at + n]?.lower === part))
      return { from: at, to: at + parts.length, row };
  }
  return null;
}

interface Read {
  readonly people: People;
  readonly verb: JourneyVerb;
  readonly origin: Place;
  readonly destination: Place;
}

/** What counting the people measures: by their noun where it is an indicator, else by the route, else by the verb. Nothing within one country. */
function measured(
  { indicators, lexicon }: JourneyGround,
  { people, verb, origin, destination }: Read,
): Pick<Journey, "entry" | "noun"> | null {
  const [from, to] = [origin, destination].map(({ row }) => countryOf(row, lexicon));
  if (from === to) return null;
  const noun = indicators.find((hit) => hit.from >= people.from && hit.to <= people.to);
  if (noun) return noun.entry.family === "migration" ? { entry: noun.entry, noun } : null;
  const alone = journeyIndicators[verb.kind];
  const asked = verb.kind === "asylum" || verb.kind === "defection";
  const entry = lexicon.byKey.get((asked ? alone : (journeyRoutes.get(`${from} ${to}`) ?? alone)) ?? "");
  return entry ? { entry, noun: null } : null;
}

/** The key of the country a place lies in; its own where it lies in none. */
function countryOf(place: PlaceEntry, lexicon: Lexicon): string {
  let at: PlaceEntry | undefined = place;
  while (at && !/^[A-Z]{2}$/.test(at.key)) at = at.parent === null ? undefined : lexicon.placeByKey.get(at.parent);
  return at?.key ?? place.key;
}
