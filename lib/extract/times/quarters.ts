import { months, readMonthName, readTrailingYear } from "./months.ts";
import { ruleNamedYear } from "./named-years.ts";
import type { Parsed, YearRef } from "./node.ts";
import { readCount, readOrdinal } from "./numbers.ts";
import { follower, type Token, tokenAt } from "./tokens.ts";
import { readYearDigits, readYearRef } from "./years.ts";

/** "Q3 2019", "3Q19", "2019 H2", "the third quarter of last year", "first-half". */
export function rulePartYear(tokens: readonly Token[], at: number): Parsed | null {
  return (
    readCoded(tokens, at) ??
    readYearThenCoded(tokens, at) ??
    readOrdinalPart(tokens, at) ??
    readFirstMonths(tokens, at) ??
    readYearsQuarter(tokens, at) ??
    readMonthQuarter(tokens, at)
  );
}

/** "Q3", "H1", "3Q", "1H" with a year in two or four digits after it. */
function readCoded(tokens: readonly Token[], at: number): Parsed | null {
  const coded = readCode(tokens, at);
  if (!coded) return null;
  const digits = tokenAt(tokens, coded.next);
  if (!digits.gap && digits.kind === "number" && digits.end - digits.start === 2) {
    return partYear(coded.node, { by: "stated", year: 2000 + digits.value }, coded.next + 1);
  }
  const fiscal = readFiscal(tokens, coded.next);
  if (fiscal) return fiscal;
  const year = readTrailingYear(tokens, coded.next);
  return partYear(coded.node, year?.node ?? null, year?.next ?? coded.next);
}

/** After a quarter "FY25", "of fiscal 2025": where in the calendar it lies, the text does not say. */
function readFiscal(tokens: readonly Token[], at: number): Parsed | null {
  const year = ruleNamedYear(tokens, follower(tokens, at).text === "of" ? at + 1 : at);
  return year?.node.kind === "named-year" && year.node.calendar === "fiscal" ? year : null;
}

interface Code {
  readonly letter: "q" | "h";
  readonly nth: number;
}

function readCode(tokens: readonly Token[], at: number): Parsed<Code> | null {
  const a = tokenAt(tokens, at);
  const b = tokenAt(tokens, at + 1);
  if (b.gap) return null;
  const word = a.kind === "word" ? a : b;
  const digit = a.kind === "word" ? b : a;
  const letter = word.text === "q" || word.text === "h" ? word.text : null;
  if (
    !letter ||
    digit.kind !== "number" ||
    digit.end - digit.start !== 1 ||
    (a !== word && a.lexeme === b.lexeme && !word.capital)
  )
    return null;
  if (digit.value < 1 || digit.value > (letter === "q" ? 4 : 2)) return null;
  return { node: { letter, nth: digit.value }, next: at + 2 };
}

function partYear({ letter, nth }: Code, year: YearRef | null, next: number): Parsed {
  return {
    node: letter === "q" ? months(nth * 3 - 2, 3, "quarter", year) : months(nth * 6 - 5, 6, "half", year),
    next,
  };
}

function readYearThenCoded(tokens: readonly Token[], at: number): Parsed | null {
  const year = readYearDigits(tokens, at);
  if (year === null) return null;
  const coded = readCode(tokens, tokenAt(tokens, at + 1).text === "-" ? at + 2 : at + 1);
  return coded && partYear(coded.node, { by: "stated", year }, coded.next);
}

/** "the third quarter of last year", "second-quarter 2015", "first half". */
function readOrdinalPart(tokens: readonly Token[], at: number): Parsed | null {
  const nth = readNth(tokens, at);
  if (!nth) return null;
  const pair = readPair(tokens, nth);
  if (pair) return pair;
  const unit = follower(tokens, tokenAt(tokens, nth.next).text === "-" ? nth.next + 1 : nth.next);
  const next = unit === tokenAt(tokens, nth.next) ? nth.next + 1 : nth.next + 2;
  const letter = unit.lexeme.unit === "quarter" ? "q" : unit.lexeme.unit === "half" ? "h" : null;
  if (!letter || unit.lexeme.plural) return null;
  const value = nth.node === -1 ? (letter === "q" ? 4 : 2) : nth.node;
  if (value > (letter === "q" ? 4 : 2)) return null;
  const fiscal = readFiscal(tokens, next);
  if (fiscal) return fiscal;
  const year = readTrailingYear(tokens, next);
  // "the first half of the 1990s", "the first quarter of the game": another rule's, or nobody's.
  if (!year && (follower(tokens, next).text === "of" || nth.node === -1)) return null;
  if (!year && letter === "h" && !isHalfHere(tokens, at, next)) return null;
  return partYear({ letter, nth: value }, year?.node ?? null, year?.next ?? next);
}

/** "in the first nine months", of the year the text is about; with "of" after it another rule reads what it is of. */
function readFirstMonths(tokens: readonly Token[], at: number): Parsed | null {
  const nth = readNth(tokens, at);
  if (nth?.node !== 1) return null;
  const count = readCount(tokens, nth.next);
  const size = count?.value ?? 0;
  if (!count || !Number.isInteger(size) || size < 2 || size > 11) return null;
  const unit = tokenAt(tokens, count.next).lexeme;
  const next = count.next + 1;
  if (unit.unit !== "month" || !unit.plural || ["of", "after", "in"].includes(follower(tokens, next).text)) return null;
  return isHalfHere(tokens, at, next) ? { node: months(1, size, "half", null), next } : null;
}

/** "the first and second quarters of 2020": from the one to the other. */
function readPair(tokens: readonly Token[], first: Parsed<number>): Parsed | null {
  if (!/^(?:and|to)$/.test(follower(tokens, first.next).text)) return null;
  const last = readNth(tokens, first.next + 1);
  const unit = last ? follower(tokens, last.next).lexeme : null;
  if (!last || unit?.unit !== "quarter" || !unit.plural || first.node < 1 || last.node <= first.node || last.node > 4)
    return null;
  const year = readTrailingYear(tokens, last.next + 1);
  const count = (last.node - first.node + 1) * 3;
  return {
    node: months(first.node * 3 - 2, count, "quarter", year?.node ?? null),
    next: year?.next ?? last.next + 1,
  };
}

/** A half without its year: "in the first half", "first-half profit"; the first half of a match has no way to be told apart but its company. */
function isHalfHere(tokens: readonly Token[], at: number, next: number): boolean {
  if (tokenAt(tokens, next - 2).text === "-") return true;
  const before = tokenAt(tokens, tokenAt(tokens, at - 1).text === "the" ? at - 2 : at - 1).text;
  if (!["in", "during", "for", "over", "through"].includes(before)) return false;
  for (let index = Math.max(0, at - 25); index < next + 25; index += 1) {
    if (FIGURES.has(tokenAt(tokens, index).text)) return true;
  }
  return false;
}

const FIGURES: ReadonlySet<string> = new Set(
  "percent % pct percentage million billion trillion tonnes tons growth output exports imports profit sales revenue gdp".split(
    " ",
  ),
);

/** "first", "3rd", or −1 for "last" and "final". */
export function readNth(tokens: readonly Token[], at: number): Parsed<number> | null {
  const here = tokenAt(tokens, at);
  if (here.text === "last" || here.text === "final") return { node: -1, next: at + 1 };
  const ordinal = readOrdinal(tokens, at);
  return ordinal && { node: ordinal.value, next: ordinal.next };
}

/** "this year's third quarter", "next year's first half", "2014's fourth quarter". */
function readYearsQuarter(tokens: readonly Token[], at: number): Parsed | null {
  const year = readYearRef(tokens, at);
  if (!year || follower(tokens, year.next).text !== "'" || tokenAt(tokens, year.next + 1).text !== "s") return null;
  const part = readOrdinalPart(tokens, year.next + 2);
  if (part?.node.kind !== "months" || part.node.year) return null;
  return { node: { ...part.node, year: year.node }, next: part.next };
}

/** "the March quarter": the one that ends with the month. */
function readMonthQuarter(tokens: readonly Token[], at: number): Parsed | null {
  const name = readMonthName(tokens, at);
  if (!name || follower(tokens, name.next).text !== "quarter" || name.node % 3 !== 0) return null;
  const year = readTrailingYear(tokens, name.next + 1);
  return { node: months(name.node - 2, 3, "quarter", year?.node ?? null), next: year?.next ?? name.next + 1 };
}
