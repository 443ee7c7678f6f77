import { parsePeriod } from "./gold-period.ts";
import type { TextExample } from "./text-example.ts";

/** A claim as annotated: its place in the text and the fields that are scored; null fields are left out. */
export interface GoldClaim {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly chain: readonly string[];
  readonly figure: GoldFigure | null;
  readonly direction: string | null;
  readonly period: readonly [string, string] | null;
  readonly indicator: string;
  readonly flags: readonly string[];
}

/** The figure of a claim, in offsets of the text. */
export interface GoldFigure {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
}

/** The claims of a text as they were written down; throws at a line that does not fit the text. */
export function goldClaims(example: TextExample, text: string): GoldClaim[] {
  return example.claims
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => goldClaim(line, text, example.id));
}

function goldClaim(line: string, text: string, id: string): GoldClaim {
  const [quote = "", chain = "", figure = "-", direction = "-", period = "-", indicator = "", flags = ""] = line
    .split("|")
    .map((part) => part.trim());
  const start = text.replaceAll("\u00a0", " ").indexOf(quote);
  if (quote === "" || start < 0) throw new Error(`${id}: “${quote}” is not in the text`);
  const place = { start, end: start + quote.length };
  return {
    ...place,
    quote,
    chain: chain === "-" ? [] : chain.split(" > "),
    figure: figure === "-" ? null : goldFigure(figure, quote, start, id),
    direction: direction === "-" ? null : direction,
    period: period === "-" ? null : parsePeriod(period),
    indicator,
    flags: flags === "" ? [] : flags.split(" "),
  };
}

function goldFigure(written: string, quote: string, from: number, id: string): GoldFigure {
  const [surface = "", reading = ""] = written.split(" = ");
  const at = quote.indexOf(surface);
  if (at < 0) throw new Error(`${id}: “${surface}” is not in “${quote}”`);
  const [amount = "", unit = null] = reading.split(" ");
  const [low = "", high = null] = amount.split("..");
  const number = (words: string | null) => (words === null || words === "" ? null : Number(words));
  const bounds =
    high === null ? { value: number(low), min: null, max: null } : { value: null, min: number(low), max: number(high) };
  return { start: from + at, end: from + at + surface.length, ...bounds, unit };
}
