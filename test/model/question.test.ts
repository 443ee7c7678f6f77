import { describe, expect, test } from "vitest";
import { type Yardstick, yardstickOf, yardstickTitle } from "@/lib/model/question";
import { readQuestionForm } from "@/lib/model/question.schema";
import { leadingAnswer } from "@/lib/model/question-answer";
import { monthPeriod, yearPeriod } from "@/lib/units/period";
import { say } from "../corpus/compare/say";

const form = (fields: Readonly<Record<string, string>>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

describe("the title of a yardstick", () => {
  const bare: Yardstick = {
    indicator: "rice production",
    indicatorKey: null,
    coverage: null,
    place: null,
    period: null,
    base: null,
  };
  test.each<[Partial<Yardstick>, string]>([
    [{}, "Rice production"],
    [{ place: "KP", period: yearPeriod(2015) }, "Rice production, KP: 2015"],
    [
      { period: yearPeriod(2015), base: { kind: "year-before", period: yearPeriod(2014) } },
      "Rice production: 2015 against 2014",
    ],
    [{ base: { kind: "average", period: null } }, "Rice production: against an average"],
    [{ base: { kind: "not-stated", period: null } }, "Rice production"],
  ])("%j", (more, title) => {
    expect(yardstickTitle({ ...bare, ...more })).toBe(title);
  });
});

describe("a question as a form sends it", () => {
  test("periods are read from words, and the year before is worked out", () => {
    const read = readQuestionForm(
      form({ indicator: "rice production", period: "October 2015", baseKind: "year-before" }),
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        title: null,
        yardstick: { period: monthPeriod(2015, 10), base: { kind: "year-before", period: monthPeriod(2014, 10) } },
      },
    });
  });

  test("a base period alone is another base; nothing asked for is none", () => {
    expect(readQuestionForm(form({ indicator: "x", basePeriod: "2010" }))).toMatchObject({
      value: { yardstick: { base: { kind: "other", period: yearPeriod(2010) } } },
    });
    expect(readQuestionForm(form({ indicator: "x" }))).toMatchObject({ value: { yardstick: { base: null } } });
  });

  test.each([
    [{ indicator: "" }, "indicator"],
    [{ indicator: "x", period: "last autumn" }, "period"],
    [{ indicator: "x", basePeriod: "2015-13" }, "basePeriod"],
    [{ indicator: "x", baseKind: "whim" }, "baseKind"],
  ])("%j is refused at its field", (fields, field) => {
    expect(readQuestionForm(form(fields as Record<string, string>))).toMatchObject({
      ok: false,
      error: { reason: "invalid", field },
    });
  });
});

test("a claim's own yardstick takes a change whose base nobody names to be from the year before", () => {
  const { content } = say("Rice output in North Korea fell 12 percent in 2015, the FAO said.");
  const change = content.change && {
    ...content.change,
    base: { kind: "not-stated", period: null, text: null } as const,
  };
  expect(yardstickOf({ ...content, change }).base).toEqual({ kind: "year-before", period: yearPeriod(2014) });
  expect(yardstickOf({ ...content, change: null }).base).toBeNull();
});

describe("the answer at the head of a question", () => {
  const answer = (id: string, more: { superseded?: boolean; signOff?: object; adjudicates?: object } = {}) =>
    ({ id, sealed: false, superseded: false, signOff: null, adjudicates: null, ...more }) as const;
  const sealed = { id: "sealed", sealed: true, superseded: false } as const;
  test.each([
    ["the newest of equals", [answer("old"), answer("new")], "new"],
    ["a signed-off one before a newer one", [answer("signed", { signOff: {} }), answer("new")], "signed"],
    [
      "one that settled two before all",
      [answer("signed", { signOff: {} }), answer("settled", { adjudicates: {} }), answer("new")],
      "settled",
    ],
    ["never a replaced one", [answer("old"), answer("replaced", { superseded: true, signOff: {} })], "old"],
    ["never a sealed one", [answer("open"), sealed], "open"],
    ["none while all are sealed", [sealed], undefined],
  ])("is %s", (_, answers, id) => {
    expect(leadingAnswer(answers)?.id).toBe(id);
  });
});
