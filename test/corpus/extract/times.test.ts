import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TimeMention } from "../../../lib/extract/mentions.ts";
import { TIME_RULES } from "../../../lib/extract/times/grammar.ts";
import { readTimes } from "../../../lib/extract/times.ts";
import { parseIsoDate } from "../../../lib/units/calendar.ts";
import { processorTime } from "../../support/processor-time.ts";
import { TIME_CORPORA, WRITTEN_ON } from "./times.ts";
import { NEWS_OF, NEWS_TIMES } from "./times-news.ts";

const read = (text: string, reference: string | null = WRITTEN_ON) => readTimes(text, { reference });
const days = ({ from, to }: TimeMention) => (from === null || to === null ? null : [from, to]);

describe("the time grammar", () => {
  test("every rule has at least three phrasings it finds and three it leaves alone", () => {
    for (const rule of [...Object.keys(TIME_RULES), "range"]) {
      expect(TIME_CORPORA[rule]?.finds.length, rule).toBeGreaterThanOrEqual(3);
      expect(TIME_CORPORA[rule]?.ignores.length, rule).toBeGreaterThanOrEqual(3);
    }
  });

  for (const [rule, { finds, ignores }] of Object.entries(TIME_CORPORA)) {
    describe(rule, () => {
      test.each(finds)('reads "$reads" in "$in"', (find) => {
        const mention = read(find.in, find.on).find(({ surface }) => surface === find.reads);
        expect(mention, `found ${read(find.in).map(({ surface }) => surface)}`).toBeDefined();
        expect(mention && days(mention)).toEqual(find.as);
      });

      test.each(ignores)('leaves "%s" alone', (text) => {
        expect(read(text).map(({ surface }) => surface)).toEqual([]);
      });
    });
  }
});

describe("times in the news", () => {
  test.each(NEWS_TIMES.map(([text, ...times]) => [text, times] as const))("%s", (text, times) => {
    expect(read(text, NEWS_OF).map(({ surface, from, to }) => [surface, from, to])).toEqual(times);
  });
});

describe("a time in its text", () => {
  const story =
    "Ferry traffic grew 12 percent in 2014, slowing from 15 percent in 2013. Freight rose 3 percent, up from 2 percent a year earlier. " +
    "It stood at 9 in the first quarter, compared with 8 in the same period last year, the port said on Friday.";

  test("what is compared with is a base, and the next comparison counts from what was told, not from the base", () => {
    expect(read(story).map(({ surface, role, from, to }) => [surface, role, from, to])).toEqual([
      ["2014", "period", "2014-01-01", "2014-12-31"],
      ["2013", "base", "2013-01-01", "2013-12-31"],
      ["a year earlier", "base", "2013-01-01", "2013-12-31"],
      ["first quarter", "period", "2015-01-01", "2015-03-31"],
      ["the same period last year", "base", "2014-01-01", "2014-03-31"],
      ["Friday", "point", "2015-11-06", "2015-11-06"],
    ]);
  });

  test("a figure after a month is no day of it", () => {
    expect(
      read("In December 2014, 20 ships sank; by February, 25 percent were back; in March 30 ships."),
    ).toMatchObject([{ surface: "December 2014" }, { surface: "February" }, { surface: "March" }]);
  });

  test("a base is of the time before what it is compared with", () => {
    const texts = [
      "It stood at 51 in March, up from 50 in February.",
      "It fell to 4 in the first quarter from 5 in the fourth quarter.",
      "It was 6 in May 2012, more than in June.",
      "Sales of 4 in the three months to May beat 3 in the previous three months.",
    ];
    expect(texts.map((text) => read(text).at(-1)?.from)).toEqual([
      "2015-02-01",
      "2014-10-01",
      "2011-06-01",
      "2014-12-01",
    ]);
  });

  test("more than so many compares nothing, and a range keeps its own from", () => {
    expect(read("More than 26 boats sank in 2014.").map(({ role }) => role)).toEqual(["period"]);
    expect(read("He sailed from 1998 until 2004 and again in 2010.").map(({ role }) => role)).toEqual([
      "period",
      "period",
    ]);
    expect(read("more than in 2012 and 2013").map(({ role }) => role)).toEqual(["base", "base"]);
  });

  test("a figure that merely comes from somewhere in a year has no base", () => {
    expect(read("Imports of salt from Bergen fell in 2014.").map(({ role }) => role)).toEqual(["period"]);
  });

  test("a date alone on its line is a header, a day a point, a length a duration", () => {
    const text =
      "Harbour news\n\nMonday, November 9th, 2015\n\nThe lock was shut on 2 May for six weeks, as of late April.";
    expect(read(text).map(({ role }) => role)).toEqual(["header", "point", "duration", "point"]);
  });

  test("each place has its own date, and no period is carried into a text of another date", () => {
    const text = "Catches fell last year. They rose from a year earlier. | They rose from a year earlier.";
    const article = text.indexOf("|");
    const referenceAt = (offset: number) => (offset < article ? "2015-11-10" : "2009-06-01");
    expect(readTimes(text, { referenceAt }).map(({ from }) => from)).toEqual([
      "2014-01-01",
      "2013-01-01",
      "2008-01-01",
    ]);
  });

  test("without a date only what is stated is resolved", () => {
    const mentions = read("In July it fell, last year it rose, in 2013 it stood still.", null);
    expect(mentions.map(({ from, certainty }) => [from, certainty])).toEqual([
      [null, "unknown"],
      [null, "unknown"],
      ["2013-01-01", "known"],
    ]);
  });

  test("stated years are known, carried and assumed ones implied, a fiscal year unknown", () => {
    const mentions = read("in May 2013, in July, in fiscal 2014");
    expect(mentions.map(({ certainty, calendar }) => [certainty, calendar])).toEqual([
      ["known", "calendar"],
      ["implied", "calendar"],
      ["unknown", "fiscal"],
    ]);
  });

  test("a marketing year described once is understood after", () => {
    const text = "Imports in 2015/16 (November/October) are forecast above those of 2014/15.";
    expect(read(text).map(({ surface, from, to, calendar }) => [surface, from, to, calendar])).toEqual([
      ["2015/16 (November/October)", "2015-11-01", "2016-10-31", "marketing"],
      ["2014/15", "2014-11-01", "2015-10-31", "marketing"],
    ]);
  });

  test("years in a list stay apart, neighbouring months join unless told respectively", () => {
    const surfaces = (text: string) => read(text).map(({ surface }) => surface);
    expect(surfaces("in 2009 and 2010, respectively")).toEqual(["2009", "2010"]);
    expect(surfaces("in March and April 2014")).toEqual(["March and April 2014"]);
    expect(surfaces("4 and 5 percent in March and April respectively")).toEqual(["March", "April"]);
    expect(read("in March and July 2012").map(({ from }) => from)).toEqual(["2012-03-01", "2012-07-01"]);
  });

  test("the caller can ask for the future", () => {
    const [mention] = readTimes("in July", { reference: WRITTEN_ON, prefer: "future" });
    expect(mention && days(mention)).toEqual(["2016-07-01", "2016-07-31"]);
  });
});

const pieces = fc.constantFrom(
  ..."in from between and to the of last this next first year years month quarter half early mid late may march".split(
    " ",
  ),
  ..."May 5 12 2014 2015 31 ' - / , . ( ) : s 16 summer fall decade every ago earlier before after week Monday".split(
    " ",
  ),
  ..."end so far date 1990s 1,000 3.5 fiscal 2015/16 several 99999999 weeks later same period Q3 Easter".split(" "),
  "\n\n",
  "\u00a0",
  "\u2019",
  "\u2013",
);
const mangled = fc
  .array(pieces, { maxLength: 60 })
  .chain((words) => fc.constantFrom(" ", "").map((space) => words.join(space)));
const anyText = fc.oneof(mangled, fc.string({ maxLength: 200, unit: "binary" }));
const anyReference = fc.constantFrom(null, "0001-01-01", "2000-02-29", WRITTEN_ON, "9999-12-31");

describe("any text", () => {
  test("yields mentions in order, apart, that say what stands there and end no earlier than they start", () => {
    fc.assert(
      fc.property(anyText, anyReference, (text, reference) => {
        let end = 0;
        for (const mention of readTimes(text, { reference })) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.surface).toBe(text.slice(mention.start, mention.end));
          expect((mention.from === null) === (mention.to === null)).toBe(true);
          if (mention.from !== null && mention.to !== null) {
            expect(parseIsoDate(mention.from)).not.toBeNull();
            expect(parseIsoDate(mention.to)).not.toBeNull();
            expect(mention.from <= mention.to).toBe(true);
          }
          end = mention.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  test("is read the same twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
    );
  });

  test("keeps its mentions when a sentence without time comes first", () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const lead = "Boats sank.\n\n";
        const moved = read(lead + text).map(({ start, surface }) => [start - lead.length, surface]);
        expect(moved).toEqual(read(`\n\n${text}`).map(({ start, surface }) => [start - 2, surface]));
      }),
    );
  });
});

describe("a long text", () => {
  const fills = {
    digits: "1234567890",
    spaces: "          ",
    commas: "1,1,1,1,1,",
    parentheses: "((2014)))(",
    quotes: "'''\"\u2019\u201d'87",
    earlies: "early mid ",
    counts: "3 hours 4 ",
    ordinals: "the first ",
    months: "May to Jun-",
    froms: "from 2014 ",
    lasts: "last next ",
    dates: "10/1-11/2-",
  };

  test.each(Object.entries(fills))(
    "of %s takes time in proportion to its length",
    (_, fill) => {
      const once = fill.repeat(2_500);
      const twice = once + once;
      read(twice);
      // The best of several tries: a busy machine slows single ones down, a quadratic rule all of them.
      const ratios = Array.from({ length: 4 }, () => timed(twice) / timed(once));
      expect(Math.min(...ratios)).toBeLessThan(2.8);
    },
    30_000,
  );

  function timed(text: string): number {
    return processorTime(() => read(text));
  }
});
