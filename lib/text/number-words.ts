const small = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`;
const tens = `twenty thirty forty fifty sixty seventy eighty ninety`;

/** Words for 0 to 19. */
export const smallWords: ReadonlyMap<string, number> = new Map([
  ...small.split(" ").map((word, index) => [word, index] as const),
  ["nought", 0],
  ["naught", 0],
]);

/** Words for the tens from 20 to 90. */
export const tensWords: ReadonlyMap<string, number> = new Map([
  ...tens.split(" ").map((word, index) => [word, (index + 2) * 10] as const),
  ["fourty", 40],
]);

/** Words that multiply what stands before them, spelled out or as an abbreviation that is never a unit. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["hundreds", 100],
  ["thousand", 1e3],
  ["thousands", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["lac", 1e5],
  ["million", 1e6],
  ["millions", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["billions", 1e9],
  ["trillion", 1e12],
  ["trillions", 1e12],
  ["quadrillion", 1e15],
]);

/** Abbreviated scales after a numeral in digits, in this case only. "m", "t" and "K" also are units: the reader of quantities decides. */
export const scaleAbbreviations: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["mil", 1e6],
  ["mln", 1e6],
  ["mn", 1e6],
  ["mio", 1e6],
  ["MM", 1e6],
  ["M", 1e6],
  ["b", 1e9],
  ["B", 1e9],
  ["bn", 1e9],
  ["Bn", 1e9],
  ["BN", 1e9],
  ["bln", 1e9],
  ["G", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
  ["tln", 1e12],
]);

/** Twelve, and how it is abbreviated. */
export const dozenWords: ReadonlySet<string> = new Set(["dozen", "dozens", "doz", "dozs", "dz", "dzs"]);

const ordinals = `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth`;
const tensOrdinals = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";

/** Ordinal words, from first to the trillionth. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...ordinals.split(/\s+/u).map((word, index) => [word, index] as const),
  ...tensOrdinals.split(" ").map((word, index) => [word, (index + 2) * 10] as const),
  ["hundredth", 100],
  ["thousandth", 1e3],
  ["millionth", 1e6],
  ["billionth", 1e9],
  ["trillionth", 1e12],
]);

/** A word below the line of a fraction; `plural` tells "thirds" from "third". */
export interface DenominatorWord {
  readonly value: number;
  readonly plural: boolean;
}

/** Thirds, quarters, hundredths and their singulars. */
export const denominatorWords: ReadonlyMap<string, DenominatorWord> = new Map<string, DenominatorWord>([
  ["half", { value: 2, plural: false }],
  ["halves", { value: 2, plural: true }],
  ["quarter", { value: 4, plural: false }],
  ["quarters", { value: 4, plural: true }],
  ...[...ordinalWords].filter(([, value]) => value >= 3).flatMap(bothNumbers),
]);

function bothNumbers([word, value]: readonly [string, number]): [string, DenominatorWord][] {
  return [
    [word, { value, plural: false }],
    [`${word}s`, { value, plural: true }],
  ];
}
