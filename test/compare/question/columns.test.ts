import { describe, expect, test } from "vitest";
import { columnsOf } from "@/lib/compare/question/columns";
import { say } from "../../corpus/compare/say";

const said = (from: string | null, to: string | null) =>
  say("Rice output in North Korea fell 12 percent in 2015, the FAO said.", { saidOn: { from, to } }).content;
const labels = (...contents: readonly ReturnType<typeof said>[]) =>
  columnsOf(contents, "said").columns.map(({ label }) => label);

describe("the columns of the matrix over when things were said", () => {
  test("what is only known to have been said by a day does not stand under that day", () => {
    expect(labels(said("2015-10-09", "2015-10-09"), said(null, "2015-10-09"), said("2015-10-09", null))).toEqual([
      "by 9 October 2015",
      "9 October 2015",
      "not before 9 October 2015",
    ]);
  });

  test("many days are drawn together by month, and very many by year; the order stays that of time", () => {
    const day = (month: number, date: number) => said(`2015-0${month}-0${date}`, `2015-0${month}-0${date}`);
    const nine = [3, 2, 1].flatMap((month) => [1, 2, 3].map((date) => day(month, date)));
    expect(labels(...nine)).toEqual(["January 2015", "February 2015", "March 2015"]);
    const years = Array.from({ length: 12 }, (_, year) => said(`${2001 + year}-05-01`, `${2001 + year}-05-01`));
    expect(labels(...years)).toHaveLength(12);
  });

  test("what nothing bounds stands last, as not stated", () => {
    expect(labels(said(null, null), said("2015-10-09", "2015-10-09"))).toEqual(["9 October 2015", "not stated"]);
  });
});
