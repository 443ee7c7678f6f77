/** Units time is counted in. */
export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "workweek"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** Third of a month, or edge part of a longer period. */
export type Part = "early" | "mid" | "late";

/** What a word can mean where time is spoken of; several may hold ("second" is a unit and an ordinal). */
export interface Lexeme {
  /** 1–12; `shy` where the word is more often something else and needs company ("may", "Jan" the name). */
  readonly month?: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  readonly shy?: boolean;
  readonly unit?: TimeUnit;
  readonly plural?: boolean;
  readonly cardinal?: number;
  readonly ordinal?: number;
  /** First month of a season of the northern year. */
  readonly season?: number;
  /** Which one: last −1, this 0, next +1. */
  readonly which?: -1 | 0 | 1;
  readonly part?: Part;
  readonly edge?: "start" | "middle" | "end";
  /** Days from today. */
  readonly day?: number;
  readonly partOfDay?: boolean;
  /** Words after which a month, weekday or year may stand bare. */
  readonly leads?: boolean;
}

const NOTHING: Lexeme = {};

const MONTHS = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
] as const;

const WEEKDAYS = [
  ["monday", "mon"],
  ["tuesday", "tue", "tues"],
  ["wednesday", "wed", "weds"],
  ["thursday", "thu", "thur", "thurs"],
  ["friday", "fri"],
  ["saturday", "sat"],
  ["sunday", "sun"],
] as const;

const UNITS = {
  second: ["second", "sec", "secs"],
  minute: ["minute", "min", "mins"],
  hour: ["hour", "hr", "hrs"],
  day: ["day"],
  weekend: ["weekend"],
  week: ["week", "wk", "wks"],
  workweek: ["workweek"],
  fortnight: ["fortnight"],
  month: ["month"],
  quarter: ["quarter"],
  half: ["half"],
  season: ["season"],
  year: ["year", "yr", "yrs"],
  decade: ["decade"],
  century: ["century"],
} as const satisfies Record<TimeUnit, readonly string[]>;

const PLURALS: Readonly<Record<string, TimeUnit>> = { halves: "half", centuries: "century" };

const CARDINALS = [
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
  "seventeen eighteen nineteen",
]
  .join(" ")
  .split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS = [
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth",
  "sixteenth seventeenth eighteenth nineteenth",
]
  .join(" ")
  .split(" ");

/** Words after which a bare month, year or season is at home. */
const LEADS = [
  "in of since until till by from to through thru throughout during between before after around about for over",
  "on at as into within toward towards circa than and or versus vs against",
]
  .join(" ")
  .split(" ");

const table = new Map<string, Lexeme>();

function add(word: string, meaning: Lexeme): void {
  table.set(word, { ...table.get(word), ...meaning });
}

MONTHS.forEach((names, index) => {
  for (const name of names) add(name, { month: index + 1, shy: name.length < 5 && name !== "june" && name !== "july" });
});
add("march", { shy: true });

WEEKDAYS.forEach((names, index) => {
  for (const name of names) add(name, { weekday: index + 1, shy: !name.endsWith("day") });
  add(`${names[0]}s`, { weekday: index + 1, plural: true });
});

for (const [unit, names] of Object.entries(UNITS) as [TimeUnit, readonly string[]][]) {
  for (const name of names) add(name, { unit });
  add(`${names[0]}s`, { unit, plural: true });
}
for (const [word, unit] of Object.entries(PLURALS)) add(word, { unit, plural: true });

CARDINALS.forEach((word, value) => {
  add(word, { cardinal: value });
});
TENS.forEach((word, index) => {
  add(word, { cardinal: (index + 2) * 10 });
  add(word.replace(/y$/, "ieth"), { ordinal: (index + 2) * 10 });
});
ORDINALS.forEach((word, index) => {
  add(word, { ordinal: index + 1 });
});
add("hundred", { cardinal: 100 });

add("spring", { season: 3, shy: true });
add("summer", { season: 6 });
add("autumn", { season: 9 });
add("fall", { season: 9, shy: true });
add("winter", { season: 12 });

for (const word of ["last", "past", "previous", "prior", "preceding"]) add(word, { which: -1 });
for (const word of ["this", "current", "same", "that"]) add(word, { which: 0 });
for (const word of ["next", "coming", "upcoming", "following", "subsequent"]) add(word, { which: 1 });

add("early", { part: "early" });
add("mid", { part: "mid" });
add("late", { part: "late" });
for (const word of ["start", "beginning", "onset"]) add(word, { edge: "start" });
for (const word of ["middle", "midpoint"]) add(word, { edge: "middle" });
for (const word of ["end", "close"]) add(word, { edge: "end" });

for (const word of ["today", "tonight", "tonite"]) add(word, { day: 0 });
for (const word of ["tomorrow", "tmrw", "tmr"]) add(word, { day: 1 });
add("yesterday", { day: -1 });
add("overnight", { day: 0 });
for (const word of ["morning", "afternoon", "evening", "night", "noon", "midnight", "mornings", "evenings", "nights"]) {
  add(word, { partOfDay: true });
}
for (const word of LEADS) add(word, { leads: true });

/** Every word the vocabulary holds, in lower case. */
export function vocabulary(): Iterable<string> {
  return table.keys();
}

/** What the vocabulary knows of a lower-case word; an empty record for words it does not hold. */
export function lexemeOf(word: string): Lexeme {
  return table.get(word) ?? NOTHING;
}
