import { isoDate } from "@/lib/units/calendar";
import {
  halfPeriod,
  marketingYear,
  monthPeriod,
  type Period,
  period,
  quarterPeriod,
  yearPeriod,
} from "@/lib/units/period";

/** A time as the tables write it: 2014, 2014-03, 2014 H1, 2014 Q2, 2014-03-31, 2014..2016, 2015/16 marketing, 2015/16 fiscal, 2014-06..2014-11 season; "implied" or "undated" behind it where nobody names its days. */
export function readPeriod(text: string): Period {
  const [, named, how] = /^(.+) (implied|undated)$/.exec(text) ?? [];
  if (named !== undefined) return { ...readPeriod(named), certainty: how === "undated" ? "unknown" : "implied" };
  const [, plain = text, calendar] = /^(.+?) (marketing|fiscal|season)$/.exec(text) ?? [];
  const found = spanFrom(plain, calendar);
  if (calendar === undefined) return found;
  return { ...found, calendar: calendar as Period["calendar"] };
}

function spanFrom(text: string, calendar: string | undefined): Period {
  const [first = "", last] = text.split("..");
  if (last !== undefined) return period(oneFrom(first, calendar).start, oneFrom(last, calendar).end);
  return oneFrom(first, calendar);
}

// A marketing year is taken to run from November, a fiscal year from April.
function oneFrom(text: string, calendar: string | undefined): Period {
  const [, year = "", rest = ""] = /^(\d{4})(.*)$/.exec(text) ?? [];
  const at = Number(year);
  if (rest.startsWith("/")) return marketingYear(at, calendar === "fiscal" ? 4 : 11);
  const [, kind, number = "0"] = /^ ([HQ])(\d)$/.exec(rest) ?? [];
  if (kind === "H") return halfPeriod(at, Number(number));
  if (kind === "Q") return quarterPeriod(at, Number(number));
  const [, month, day] = /^-(\d\d)(?:-(\d\d))?$/.exec(rest) ?? [];
  if (day !== undefined)
    return period(isoDate(at, Number(month), Number(day)), isoDate(at, Number(month), Number(day)));
  if (month !== undefined) return monthPeriod(at, Number(month));
  if (rest === "" && year !== "") return yearPeriod(at);
  throw new Error(`“${text}” is no time`);
}
