import { scaleAbbreviations, scaleWords } from "../../text/number-words.ts";
import { readNumeral } from "../../text/numerals.ts";
import type { Token } from "../../text/tokens.ts";
import { convertible } from "../../units/convert.ts";
import { unitRow } from "../../units/table.ts";
import { type Draft, draftOf } from "./draft.ts";
import { isScale, signAt, type UnitMatch, unitAt } from "./lexicon.ts";

/** Scales that are only read as such after a sign of money: elsewhere "m" is a metre and "t" a tonne. */
const moneyScales: ReadonlyMap<string, number> = new Map([
  ["m", 1e6],
  ["t", 1e12],
  ["T", 1e12],
]);

/** Codes of currencies that are also words or marks in capitals; they need digits glued to them. */
const wordlike = /^(?:ALL|TOP|TRY|CUP|MOP|PEN|MAD|BAM|GEL|SOS|AMD|ANG|LAK|RON|VES|DM|TL|RM)$/u;

/** Money below nought: "-$5m", "minus $5m". Null where no money follows the sign. */
export function negativeMoney(tokens: readonly Token[], at: number): Draft | null {
  const token = tokens[at];
  const word = token?.lower === "minus" || token?.lower === "negative";
  const sign = token?.kind === "sign" && "-−–".includes(token.text) && token.spaced && !tokens[at + 1]?.spaced;
  const money = word || sign ? signedMoney(tokens, at + 1) : null;
  if (money?.value == null) return null;
  return { ...money, from: at, core: { from: at, to: money.core.to }, value: -money.value };
}

/** Money with its sign before the number: "$3.7 billion", "US$ 5m", "EUR 125", "MAUD 60". Null where no number follows. */
export function signedMoney(tokens: readonly Token[], at: number): Draft | null {
  const sign = signAt(tokens, at) ?? letterSign(tokens, at);
  if (sign === null || isGluedToWord(tokens, at) || isEvent(tokens, at)) return null;
  const minus =
    /^[-−]$/u.test(tokens[sign.to]?.text ?? "") && !tokens[sign.to]?.spaced && tokens[at]?.kind === "sign" ? 1 : 0;
  const numeral = readNumeral(tokens, sign.to + minus);
  const first = tokens[sign.to];
  if (numeral === null || first === undefined || first.startsLine) return null;
  if (numeral.worded && sign.row.id !== "USD" && sign.row.id !== "EUR") return null;
  if (wordlike.test(tokens[at]?.text ?? "") && first.spaced) return null;
  if (sign.singular && tokens[at - 1]?.kind === "number") return null;
  if (tokens[numeral.to]?.text === "%") return null;
  const { to, scale } = trailingScale(tokens, numeral.to, numeral.worded);
  const factor = sign.scale * scale;
  const end = absorbCurrency(tokens, to, sign);
  const draft = draftOf(
    { from: at, to: end.to },
    {
      kind: "money",
      value: exact(minus === 1 ? -numeral.value : numeral.value, factor),
      unit: end.unit,
      step: numeral.step === null ? null : exact(numeral.step, factor),
      scale: numeral.scale * factor,
      worded: numeral.worded,
    },
  );
  return withCoins(tokens, draft);
}

/** Currencies written as letters right at their number; they need a large one, since "R2" and "N95" are names. */
const letters: ReadonlyMap<string, string> = new Map([
  ["R", "ZAR"],
  ["N", "NGN"],
  ["Y", "JPY"],
  ["SR", "SAR"],
  ["MK", "MWK"],
]);

function letterSign(tokens: readonly Token[], at: number): UnitMatch | null {
  const row = unitRow(letters.get(tokens[at]?.text ?? "") ?? "");
  const number = tokens[at + 1];
  if (row === null || number?.kind !== "number" || number.spaced) return null;
  const scale = scaleWords.get(tokens[at + 2]?.lower ?? "") ?? scaleAbbreviations.get(tokens[at + 2]?.text ?? "") ?? 1;
  const large = number.numeral?.shape === "grouped" || scale >= 1e6 || moneyScales.has(tokens[at + 2]?.text ?? "");
  return large ? { row, to: at + 1, scale: 1, singular: false } : null;
}

// "Euro 2024" and "COP28" are events.
function isEvent(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at + 1];
  if (number?.numeral?.shape !== "plain" || scaleWords.has(tokens[at + 2]?.lower ?? "")) return false;
  const year = number.text.length === 4 && number.text.startsWith("20");
  return tokens[at]?.text === "Euro" ? year : tokens[at]?.text === "COP" && !number.spaced && number.text.length <= 2;
}

// "CA$5" is read from its first letter; the "$" of "X$5", an unknown dollar, is left alone.
function isGluedToWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return (
    token !== undefined && !token.spaced && token.kind === "sign" && before?.kind === "word" && before.text.length <= 3
  );
}

function trailingScale(
  tokens: readonly Token[],
  at: number,
  worded: boolean,
): { readonly to: number; readonly scale: number } {
  const token = tokens[at];
  const scale = moneyScales.get(token?.text ?? "");
  const ends = tokens[at + 1]?.kind !== "number" || (tokens[at + 1]?.spaced ?? true);
  return scale !== undefined && !worded && ends ? { to: at + 1, scale } : { to: at, scale: 1 };
}

/** "$7.61 billion dollars", "$10 Australian dollars": a name after the number says the same again, or which dollar it is. */
function absorbCurrency(
  tokens: readonly Token[],
  at: number,
  sign: UnitMatch,
): { readonly to: number; readonly unit: string } {
  const name = unitAt(tokens, at);
  const alone = { to: at, unit: sign.row.id };
  if (name === null || name.row.dimension !== "money" || tokens[at]?.kind !== "word") return alone;
  if (tokens[name.to]?.kind === "number" || tokens[at]?.startsLine) return alone;
  if (name.row.id === sign.row.id) return { to: name.to, unit: sign.row.id };
  return sign.row.id === "USD" && / dollar/u.test(name.row.surfaces[0] ?? "")
    ? { to: name.to, unit: name.row.id }
    : alone;
}

/** "75 USD million": a scale after the code. */
export function scaleAfter(tokens: readonly Token[], at: number): { readonly to: number; readonly scale: number } {
  if (!isScale(tokens, at) || tokens[at]?.startsLine) return { to: at, scale: 1 };
  const word = tokens[at]?.lower ?? "";
  return word.endsWith("s") ? { to: at, scale: 1 } : { to: at + 1, scale: scaleWords.get(word) ?? 1 };
}

/** "3 dollars 50 cents", "15 dollars and 50", "17 USD 25": what follows is counted in hundredths of the money before. */
export function withCoins(tokens: readonly Token[], money: Draft): Draft {
  if (money.value === null || money.scale !== 1 || !Number.isInteger(money.value) || money.unit === null) return money;
  const joined = tokens[money.to]?.lower === "and";
  const from = joined ? money.to + 1 : money.to;
  const coins = readNumeral(tokens, from);
  if (coins === null || coins.form !== "number" || tokens[from]?.startsLine) return money;
  if (!Number.isInteger(coins.value) || coins.value < 1 || coins.value > 99 || coins.scale !== 1) return money;
  const to = coinEnd(tokens, coins.to, money.unit);
  if (to === null) return money;
  const hundredths = tokens[coins.to]?.lower === "mao" || tokens[coins.to]?.lower === "jiao" ? 10 : 100;
  const value = money.value + Math.sign(money.value || 1) * (coins.value / hundredths);
  return { ...money, to, core: { from: money.core.from, to }, value: exact(value, 1), step: 0.01 };
}

const coinNames = /^(?:cents?|pence|penny|pennies|centimes?|paise|mao|jiao|kopecks?)$/u;

// Either the coin is named, or nothing follows that the number could count.
function coinEnd(tokens: readonly Token[], at: number, unit: string): number | null {
  const next = tokens[at];
  if (next === undefined || next.startsLine) return at;
  if (coinNames.test(next.lower)) return at + 1;
  if (unitAt(tokens, at) !== null && !convertible(unit, "cent")) return null;
  if (next.kind === "sign") return ".;!?)".includes(next.text) ? at : null;
  return next.lower === "and" || next.lower === "more" ? at : null;
}

/** Product of a written number and a power of ten without the dust of binary fractions. */
export function exact(value: number, factor: number): number {
  if (factor === 1) return Number(value.toPrecision(15));
  const product = value * factor;
  return Number.isFinite(product) ? Number(product.toPrecision(15)) : product;
}
