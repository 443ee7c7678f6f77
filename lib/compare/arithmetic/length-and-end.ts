import type { Finding } from "../../model/comparison.ts";
import { addDays, addMonths, type IsoDate } from "../../units/calendar.ts";
import type { Period } from "../../units/period.ts";
import { sharedWords } from "../plain-words.ts";
import type { Side } from "../side.ts";
import { type ArithmeticCheck, idsOf, oneVoice } from "./check.ts";
import { gap, type Page } from "./page.ts";

/** A start, a length and an end: "launched a two-year programme in July 2013", "due to end in December", "extended by six months until June". */
export const lengthAndEndCheck: ArithmeticCheck = {
  id: "length-and-end",
  title: "Start, length and end",
  find: (page) =>
    page.sides
      .filter((side) => lengthOf(side) !== null)
      .flatMap((length) => [...startAndEnd(length, page), ...extension(length, page)]),
};

const NEAR = 300;
const begins =
  /\b(?:launch(?:ed|es)?|start(?:ed|s)?|beg[au]n|begins|opened|introduced|signed|took office|came into force)\b/i;
const ends =
  /\b(?:finish(?:ed|es)?|ends?|ended|expires?|expired|concludes?|concluded|runs? out|completed|closes?|due to end)\b/i;
const extended = /\b(?:extend(?:ed|s|ing)?|prolong(?:ed|s|ing)?|extension|lengthen(?:ed)?)\b/i;
const until = /\b(?:until|till|through|to|up to)\b/i;

/** A length in whole days or months; null for anything else. */
function lengthOf({
  content,
  assertion,
}: Side): { readonly months: number; readonly days: number; readonly words: string } | null {
  const { quantity } = content;
  const value = quantity?.value ?? null;
  if (!quantity || value === null || value <= 0 || assertion.denied) return null;
  const months = { month: 1, year: 12 }[quantity.unit ?? ""];
  const days = { day: 1, week: 7 }[quantity.unit ?? ""];
  const words = `${value} ${quantity.unit}${value === 1 ? "" : "s"}`;
  if (months !== undefined && Number.isInteger(value * months)) return { months: value * months, days: 0, words };
  return days !== undefined && Number.isInteger(value * days) ? { months: 0, days: value * days, words } : null;
}

function after(day: IsoDate, { months, days }: { months: number; days: number }): IsoDate {
  return addDays(addMonths(day, months), days);
}

/** A day, a month or a part of a year as a point in time; null for a whole year or more, and for a time only assumed. */
function pointOf({ content }: Side): Period | null {
  const { period } = content;
  if (period === null || period.certainty === "unknown" || content.known.period === "assumed") return null;
  return addMonths(period.start, 4) > period.end ? period : null;
}

/** "A two-year programme in July 2013 … extended through the end of 2015": an extension leads past the first end. */
function startAndEnd(length: Side, page: Page): readonly Finding[] {
  const span = lengthOf(length);
  const start = pointOf(length);
  if (!span || !start || !begins.test(length.statement.surface)) return [];
  const first: Period = { ...start, start: after(start.start, span), end: after(start.end, span) };
  const [end, ...more] = page.near(length, NEAR).filter((one) => isAbout(length, one) && pointOf(one) && endsAt(one));
  const stated = end && pointOf(end);
  if (!end || !stated || more.length > 0) return [];
  const longer = extended.test(end.statement.surface);
  const against = longer
    ? addMonths(stated.end, 1) < first.start
    : addMonths(stated.end, 1) < first.start || addMonths(first.end, 1) < stated.start;
  const working = `${span.words} from ${start.start} lead to ${first.start}; ${longer ? "extended to" : "stated"}: ${stated.end}.`;
  return [finding(idsOf(length, end), against, longer ? "length-before-extension" : "length-and-end", working)];
}

function endsAt({ statement: { surface } }: Side): boolean {
  return ends.test(surface) || (extended.test(surface) && until.test(surface));
}

/** "Due to end in December … another six months … extended until the middle of next year". */
function extension(length: Side, page: Page): readonly Finding[] {
  const span = lengthOf(length);
  if (!span || !extended.test(length.statement.surface)) return [];
  const around = page
    .near(length, NEAR)
    .filter((one) => isAbout(length, one) && pointOf(one) && lengthOf(one) === null);
  const olds = around.filter(({ statement }) => ends.test(statement.surface) && !extended.test(statement.surface));
  const news = around.filter(({ statement }) => extended.test(statement.surface) && until.test(statement.surface));
  const [old, fresh] = [olds[0], news[0]];
  const [was, is] = [old && pointOf(old), fresh && pointOf(fresh)];
  if (!old || !fresh || !was || !is || olds.length > 1 || news.length > 1) return [];
  const [low, high] = [after(was.start, span), after(was.end, span)];
  // "The middle of next year" and "this December" are each good to a month.
  const against = addMonths(is.end, 1) < low || addMonths(high, 1) < is.start;
  const working = `${span.words} after ${was.start === was.end ? was.start : `${was.start} to ${was.end}`} lead to ${low} to ${high}; stated: ${is.start} to ${is.end}.`;
  return [finding(idsOf(old, length, fresh), against, "end-and-extension", working)];
}

// A programme, a lease, a term: the thing is named in both, or taken up by a pronoun right after.
function isAbout(a: Side, b: Side): boolean {
  if (!oneVoice(a, b)) return false;
  const things = sharedWords(a.statement.surface, b.statement.surface).filter(
    (word) => word.length > 4 && !/^\d|extend|until|month|finish/.test(word),
  );
  return (
    things.length > 0 ||
    (gap(a, b) <= 40 && /\b(?:it|this|which|they)\b/i.test(`${a.statement.surface} ${b.statement.surface}`))
  );
}

function finding(claims: readonly string[], against: boolean, relation: string, working: string): Finding {
  return {
    check: "length-and-end",
    verdict: against ? "does-not-add-up" : "adds-up",
    claims,
    relation,
    working,
    implied: null,
  };
}
