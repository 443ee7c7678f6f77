/**
 * How a verb says that people went somewhere: driven out, for good, looking for protection, against their own country's will, or merely
 * that they got there, which tourists do as well.
 */
export type JourneyKind = "flight" | "passage" | "asylum" | "defection" | "arrival";

/** A verb of going with all its forms, and the words that may lead from it to the place; an empty one where none is needed. */
export interface JourneyVerb {
  readonly kind: JourneyKind;
  readonly forms: readonly string[];
  readonly leads: ReadonlySet<string>;
}

type Row = readonly [kind: JourneyKind, forms: string, leads: string];

// Forms are divided by commas, leading words by spaces; "-" stands for the place right after the verb.
const rows: readonly Row[] = [
  ["flight", "flee, flees, fled, fleeing", "to into for"],
  ["flight", "escape, escapes, escaped, escaping", "to into"],
  ["flight", "seek refuge, sought refuge, seeking refuge, seek shelter, sought shelter, seeking shelter", "in"],
  ["flight", "take refuge, took refuge, taken refuge, taking refuge, take shelter, took shelter, taken shelter", "in"],
  ["flight", "find refuge, found refuge, finding refuge, find shelter, found shelter, finding shelter", "in"],
  ["passage", "cross, crosses, crossed, crossing", "to into"],
  ["passage", "cross the border, crosses the border, crossed the border, crossing the border", "to into"],
  ["passage", "cross the frontier, crossed the frontier, crossing the frontier", "to into"],
  ["passage", "cross the Mediterranean, crossed the Mediterranean, crossing the Mediterranean", "to into"],
  ["passage", "make it, makes it, made it, making it", "to into"],
  ["passage", "make their way, made their way, making their way", "to into"],
  ["passage", "reach, reaches, reached, reaching", "-"],
  ["passage", "settle, settles, settled, settling, resettle, resettled, resettling", "in"],
  ["passage", "move, moves, moved, moving", "to"],
  ["passage", "emigrate, emigrated, emigrating, migrate, migrated, migrating, immigrate, immigrated", "to into"],
  ["asylum", "seek asylum, sought asylum, seeking asylum, request asylum, requested asylum, requesting asylum", "in"],
  ["asylum", "claim asylum, claimed asylum, claiming asylum, apply for asylum, applied for asylum", "in"],
  ["defection", "defect, defects, defected, defecting", "to"],
  ["arrival", "arrive, arrives, arrived, arriving, land, landed, landing", "in on at"],
  ["arrival", "come, comes, came, coming, get, gets, got, getting", "to into"],
  ["arrival", "go, goes, went, gone, going, travel, travelled, traveled, travelling, traveling", "to into"],
  ["arrival", "leave, leaves, left, leaving", "for"],
  ["arrival", "enter, enters, entered, entering", "-"],
];

/** The verbs of going. */
export const journeyVerbs: readonly JourneyVerb[] = rows.map(([kind, forms, leads]) => ({
  kind,
  forms: forms.toLowerCase().split(", "),
  leads: new Set(leads.split(" ").map((lead) => (lead === "-" ? "" : lead))),
}));

/** What a journey measures by its verb alone, as a key of an indicator; null where the verb does not tell travellers from migrants. */
export const journeyIndicators: Readonly<Record<JourneyKind, string | null>> = {
  flight: "refugees",
  passage: "migration",
  asylum: "asylum",
  defection: "defections",
  arrival: null,
};

/**
 * Routes on which those who keep count take all who go for one thing, whatever the verb: arrivals of North Koreans in the South for
 * defectors (its Ministry of Unification), people from a war in the country next to it for refugees (UNHCR), Cubans in the United States and
 * Venezuelans in the countries next to theirs for migrants (United States Customs and Border Protection, IOM).
 */
const routeRows: readonly (readonly [from: string, to: string, indicator: string])[] = [
  ["KP", "KR", "defections"],
  ["SY", "TR LB JO", "refugees"],
  ["MM", "BD", "refugees"],
  ["SS", "UG", "refugees"],
  ["BI", "TZ", "refugees"],
  ["CU", "US", "migration"],
  ["VE", "CO PE EC", "migration"],
];

/** Indicator keys by "from to", both keys of countries. */
export const journeyRoutes: ReadonlyMap<string, string> = new Map(
  routeRows.flatMap(([from, to, indicator]) => to.split(" ").map((end) => [`${from} ${end}`, indicator] as const)),
);

/** What a bearing alone means to those who come from a country: to North Koreans "the South" is the other Korea. */
export const journeyBearings: readonly { readonly from: string; readonly words: string; readonly to: string }[] = [
  { from: "KP", words: "the South", to: "KR" },
  { from: "KP", words: "south", to: "KR" },
];

/** Peoples that the press counts by their own name and not by their country's, with the country they are from. */
export const homelands: ReadonlyMap<string, string> = new Map([
  ["rohingya", "MM"],
  ["rohingyas", "MM"],
  ["uighurs", "CN"],
  ["uyghurs", "CN"],
  ["tibetans", "CN"],
  ["yazidis", "IQ"],
]);

/** Nouns that may stand after the name of a people without saying more than that they are people who left. */
export const plainPeople: ReadonlySet<string> = new Set(
  "people nationals citizens men women children families muslims migrants immigrants refugees defectors escapees arrivals asylum seekers".split(
    " ",
  ),
);

/** Words between the verb and the place, or before it, that only say how or by what way: "arrived by boat in", "have safely reached". */
export const journeyManners: ReadonlySet<string> = new Set(
  "safely illegally legally irregularly directly successfully mainly mostly there by boat sea land air plane ship foot on overland over across the border already also now since just recently eventually finally so far alone".split(
    " ",
  ),
);
