import { readNumeral } from "../../text/numerals.ts";
import { isPlural, singular } from "../../text/singular.ts";
import { type Token, tokenise } from "../../text/tokens.ts";
import { convert } from "../../units/convert.ts";
import type { Dimension, UnitRow } from "../../units/unit-row.ts";
import type { QuantityKind } from "../mentions.ts";
import type { Draft } from "./draft.ts";
import { type UnitMatch, unitAt } from "./lexicon.ts";
import { exact } from "./money.ts";
import { phraseEnds } from "./words.ts";

/** The number a unit is asked for: where it ends, its size, and whether it is told in words. */
export interface Number {
  readonly to: number;
  readonly value: number;
  readonly worded: boolean;
  readonly scale: number;
}

/** The unit right after a number, also after a hyphen ("3-inch") or in brackets ("20 [kg]"); null where none is meant. */
export function unitAfter(tokens: readonly Token[], number: Number): UnitMatch | null {
  return bracketed(tokens, number.to) ?? plainUnit(tokens, number);
}

const brackets: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
]);

function bracketed(tokens: readonly Token[], at: number): UnitMatch | null {
  const closing = brackets.get(tokens[at]?.text ?? "");
  if (closing === undefined) return null;
  const match = unitAt(tokens, at + 1);
  return match !== null && tokens[match.to]?.text === closing && match.row.dimension !== "money"
    ? { ...match, to: match.to + 1 }
    : null;
}

function plainUnit(tokens: readonly Token[], number: Number): UnitMatch | null {
  const token = tokens[number.to];
  if (token === undefined || token.startsLine) return null;
  const hyphenated = token.text === "-" && !token.spaced && !(tokens[number.to + 1]?.spaced ?? true);
  const at = hyphenated ? number.to + 1 : number.to;
  const match = poundAt(tokens, at, number) ?? unitAt(tokens, at) ?? bareDegrees(tokens, at, number);
  if (match === null || isCutOff(tokens, match.to)) return null;
  return fits(tokens, at, match, number, hyphenated) ? match : null;
}

// "24703m212" and "3 USD50" end in digits that belong to something else; "7-day-old" and "12-cent-a-share" go on with words.
function isCutOff(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.spaced) return false;
  return next.kind === "number" || (next.kind === "word" && tokens[at - 1]?.kind === "word");
}

/** False friends: units whose name is another word where it stands. */
function fits(tokens: readonly Token[], at: number, match: UnitMatch, number: Number, hyphenated: boolean): boolean {
  const token = tokens[at];
  const next = tokens[match.to]?.lower ?? "";
  if (token === undefined) return false;
  if (token.kind === "sign" && token.spaced && tokens[match.to]?.kind === "number" && !tokens[match.to]?.spaced)
    return false;
  if (
    token.kind === "word" &&
    token.text.length === 1 &&
    (number.worded || (token.spaced && /^[pc]$/u.test(token.text)))
  ) {
    return false;
  }
  switch (match.row.id) {
    case "KRW":
      return token.lower !== "won" || !isVerbWon(tokens, match.to, number);
    case "second":
      if (token.text === "s") return !Number.isInteger(number.value);
      return !match.singular || hyphenated || number.value === 1 || next === "old";
    case "person":
    case "company":
    case "country":
    case "case":
    case "job":
    case "market":
    case "ship":
      return !match.singular || Math.abs(number.value) === 1;
    case "mark":
      return !match.singular || number.value === 1;
    case "turn":
    case "night":
    case "cup":
    case "mu":
    case "bit":
      return token.kind !== "word" || !isName(token);
    default:
      return true;
  }
}

function isName(token: Token): boolean {
  return token.text !== token.lower;
}

// "12 won the vote" against "12,000 won".
function isVerbWon(tokens: readonly Token[], at: number, number: Number): boolean {
  if (number.value < 50) return true;
  if (/^an?$/u.test(tokens[at]?.lower ?? "") && perAt(tokens, at) !== null) return false;
  return /^(?:the|a|an|their|his|her|its|by|seats|more|medals|at|over|back)$/u.test(tokens[at]?.lower ?? "");
}

/** "1.9 billion pounds", "paid 40 pounds": money by its size or by the words around; without either a pound is a weight. */
function poundAt(tokens: readonly Token[], at: number, number: Number): UnitMatch | null {
  if (!/^pounds?$/u.test(tokens[at]?.lower ?? "") || tokens[at + 1]?.lower === "of" || tokens[at + 1]?.lower === "per")
    return null;
  const match = unitAt(sterling, 0);
  if (match === null || tokens[at + 1]?.lower === "sterling") return null;
  const large = number.scale >= 1e6;
  const earned =
    tokens[at + 1]?.lower === "a" && /^(?:year|month|week|day|hour|share|head)$/u.test(tokens[at + 2]?.lower ?? "");
  const paid = tokens.slice(Math.max(0, at - 7), at).some((token) => moneyWords.test(token.lower));
  return large || earned || paid ? { ...match, to: at + 1 } : null;
}

const moneyWords =
  /^(?:£|pence|cost|costs|costing|paid|pay|pays|paying|price|priced|prices|fined|fine|earn|earns|earned|worth|sold|bought|buy|spend|spent|debt|debts|salary|wage|wages|tax|rent|bill|fee|fees|loan|profit|profits|loss|revenue|invest|invested)$/u;

/** "30C", "98.6F": a lone letter right at a number that can be a temperature; "777F" and "11c" cannot. */
function bareDegrees(tokens: readonly Token[], at: number, number: Number): UnitMatch | null {
  const token = tokens[at];
  if (token === undefined || token.spaced || number.worded || number.scale !== 1) return null;
  if (tokens[at + 1]?.text === "/" || tokens[at + 1]?.text === "-") return null;
  const decimal = !Number.isInteger(number.value);
  const warm = token.text === "C" && Math.abs(number.value) <= 60;
  const hot = token.text === "F" && decimal && Math.abs(number.value) <= 150;
  const match = warm ? unitAt(celsius, 0) : hot ? unitAt(fahrenheit, 0) : null;
  return match === null ? null : { ...match, to: at + 1 };
}
const sterling = tokenise("sterling");
const celsius = tokenise("celsius");
const fahrenheit = tokenise("fahrenheit");

const kinds: Partial<Record<Dimension, QuantityKind>> = {
  money: "money",
  time: "duration",
  people: "count",
  count: "count",
  ratio: "measure",
};

/** The kind of quantity a unit makes. */
export function kindOf(row: UnitRow): QuantityKind {
  if (row.dimension === "share") return row.base === "percentage_point" ? "points" : "percent";
  return kinds[row.dimension] ?? "measure";
}

/** Units whose name holds a scale, with what they are told in. */
const scaledUnits: ReadonlyMap<string, { readonly unit: string; readonly factor: number }> = new Map([
  ["bpd", { unit: "bbl", factor: 1 }],
  ["mbpd", { unit: "bbl", factor: 1e6 }],
  ["kbpd", { unit: "bbl", factor: 1e3 }],
  ["bcm", { unit: "cubic meter", factor: 1e9 }],
  ["bcf", { unit: "cubic foot", factor: 1e9 }],
  ["tcf", { unit: "cubic foot", factor: 1e12 }],
  ["mmbtu", { unit: "btu", factor: 1e6 }],
  ["mtoe", { unit: "tonne of oil equivalent", factor: 1e6 }],
]);

/** True for a unit that is an amount of oil in each day, by its name. */
export function isDaily(row: UnitRow): boolean {
  return row.base === "bpd";
}

/** Megatonnes and kilotonnes are told in tonnes, as the figures of harvests and emissions are; so are other names that hold a scale. */
export function inCommonUnit(
  value: number,
  match: UnitMatch,
): { readonly value: number; readonly unit: string; readonly factor: number } {
  const { row } = match;
  const told = scaledUnits.get(row.id);
  if (told !== undefined) return { value: exact(value, told.factor), unit: told.unit, factor: told.factor };
  if (row.base === "t" && row.factor >= 1000) return { value: exact(value, row.factor), unit: "t", factor: row.factor };
  return { value: exact(value, match.scale), unit: row.id, factor: match.scale };
}

/** Units that are told together in one number: feet with inches, hours with minutes. */
const companions: Readonly<Record<string, readonly string[]>> = {
  ft: ["in"],
  lb: ["oz"],
  hour: ["minute"],
  minute: ["second"],
};

/** "5 ft 2 in", "2 hours and 30 minutes": the smaller unit is added in the larger one. */
export function withSmallerUnit(tokens: readonly Token[], draft: Draft): Draft {
  const smaller = companions[draft.unit ?? ""];
  if (smaller === undefined || draft.value === null) return draft;
  const from = tokens[draft.to]?.lower === "and" ? draft.to + 1 : draft.to;
  const numeral = readNumeral(tokens, from);
  if (numeral === null || tokens[from]?.startsLine) return draft;
  const match = unitAt(tokens, numeral.to) ?? inchesAfterFeet(tokens, numeral.to, draft.unit);
  const added =
    match === null || !smaller.includes(match.row.id) ? null : convert(numeral.value, match.row.id, draft.unit ?? "");
  if (match === null || added === null || added >= 1) return draft;
  return {
    ...draft,
    to: match.to,
    core: { from: draft.core.from, to: match.to },
    value: draft.value + added,
    step: null,
  };
}

const inch = tokenise("inch");

function inchesAfterFeet(tokens: readonly Token[], at: number, unit: string | null): UnitMatch | null {
  if (unit !== "ft" || tokens[at]?.lower !== "in") return null;
  const match = unitAt(inch, 0);
  return match === null ? null : { ...match, to: at + 1 };
}

/** What a rate is counted by, and where its words end. */
export interface PerMatch {
  readonly per: string;
  readonly to: number;
}

const perNouns =
  /^(?:day|night|week|fortnight|month|quarter|year|hour|minute|second|share|barrel|tonne|ton|gallon|litre|liter|kilo|kilogram|kg|gram|pound|ounce|bushel|dozen|person|head|piece|unit|mile|kilometre|kilometer|km|metre|meter|foot|acre|hectare|ha|game|ticket|bottle|cup|pack|household|family|child|student|pupil|passenger|bag|sack|box|page|word|seat|vote|room|trip|shift|class|season|match)$/u;

/** "per 100,000 people", "per capita", "a day", "an hour", "/km", "-a-share": the unit below the line. Null where none follows. */
export function perAt(tokens: readonly Token[], at: number): PerMatch | null {
  const token = tokens[at];
  if (token === undefined || token.startsLine) return null;
  if (token.lower === "per") return afterPer(tokens, at + 1);
  if (token.lower === "to") return toTheUnit(tokens, at + 1);
  if (token.text === "/" && !token.spaced) return afterStroke(tokens, at + 1);
  if (token.lower === "each" && perNouns.test(tokens[at + 1]?.lower ?? ""))
    return { per: perUnit(tokens, at + 1), to: at + 2 };
  const hyphens = token.text === "-" && tokens[at + 1]?.lower === "a" && tokens[at + 2]?.text === "-";
  const noun = hyphens ? at + 3 : at + 1;
  if (!hyphens && token.lower !== "a" && token.lower !== "an") return null;
  const unit = unitAt(tokens, noun);
  const measured = unit?.singular === true && perDimensions.has(unit.row.dimension);
  const to = measured ? unit.to : noun + 1;
  if (!(measured || perNouns.test(tokens[noun]?.lower ?? "")) || isTimeBefore(tokens, to)) return null;
  return { per: measured ? unit.row.id : perUnit(tokens, noun), to };
}

// "18.7 to the dollar", "30 to the mile".
function toTheUnit(tokens: readonly Token[], at: number): PerMatch | null {
  if (tokens[at]?.lower !== "the") return null;
  const unit = unitAt(tokens, tokens[at + 1]?.text === "US" || tokens[at + 1]?.text === "U.S." ? at + 2 : at + 1);
  const meant =
    unit?.singular === true &&
    (unit.row.dimension === "money" || /^(?:gallon|mile)s?$/u.test(tokens[unit.to - 1]?.lower ?? ""));
  return meant ? { per: unit.row.id, to: unit.to } : null;
}

const perDimensions: ReadonlySet<Dimension> = new Set<Dimension>([
  "mass",
  "volume",
  "area",
  "length",
  "energy",
  "power",
]);

// "a year earlier", "a day after": a time, not a rate.
function isTimeBefore(tokens: readonly Token[], at: number): boolean {
  return /^(?:earlier|ago|later|before|after|ended|ending|old|long)$/u.test(tokens[at]?.lower ?? "");
}

function afterPer(tokens: readonly Token[], at: number): PerMatch | null {
  const word = tokens[at]?.lower ?? "";
  if (word === "capita" || word === "head") return { per: "person", to: at + 1 };
  if (word === "annum") return { per: "year", to: at + 1 };
  const count = readNumeral(tokens, at);
  if (count !== null) return perMany(tokens, count.to, count.value);
  if (tokens[at]?.kind !== "word" || word === "cent") return null;
  const match = unitAt(tokens, at);
  if (match === null && phraseEnds.has(word)) return null;
  return match === null ? { per: singular(word), to: at + 1 } : { per: match.row.id, to: match.to };
}

/** "per 100,000 people", "per 1,000 live births": the count stays part of the name of the unit. */
function perMany(tokens: readonly Token[], at: number, count: number): PerMatch {
  for (let here = at; here < at + 3; here++) {
    const word = tokens[here]?.lower ?? "";
    if (tokens[here]?.kind !== "word" || phraseEnds.has(word)) break;
    if (isPlural(word) || word === "population") return { per: `${count} ${perUnit(tokens, here)}`, to: here + 1 };
  }
  return { per: String(count), to: at };
}

function afterStroke(tokens: readonly Token[], at: number): PerMatch | null {
  const count = tokens[at]?.numeral?.shape === "plain" && !tokens[at]?.spaced ? unitAt(tokens, at + 1) : null;
  if (count !== null) return { per: `${tokens[at]?.text} ${count.row.id}`, to: count.to };
  const match = unitAt(tokens, at);
  if (tokens[at]?.kind !== "word" || tokens[at]?.spaced) return null;
  if (tokens[at]?.text === "d") return { per: "day", to: at + 1 };
  if (match !== null) return { per: match.row.id, to: match.to };
  return perNouns.test(tokens[at]?.lower ?? "") ? { per: perUnit(tokens, at), to: at + 1 } : null;
}

function perUnit(tokens: readonly Token[], at: number): string {
  const word = tokens[at]?.lower ?? "";
  if (word === "head" || word === "population") return "person";
  return unitAt(tokens, at)?.row.id ?? singular(word);
}
