import { describe, expect, it } from "vitest";
import { extract } from "../../lib/extract/index.ts";

/** The period of the claim whose figure stands so in the text, and how it is known. */
function periodOf(text: string, figure: string) {
  const { candidates } = extract(text, { publisher: "The Ledger", date: "2019-05-14" });
  const found = candidates.find(({ wording }) => wording.quantityText?.surface.startsWith(figure));
  const { period } = found?.content ?? {};
  const origin = found?.content.known.period;
  return period ? `${period.start}..${period.end} ${origin}` : null;
}

describe("the period of a figure", () => {
  it.each([
    ["The fire killed seven workers on 1 May 2019 and left 19 missing.", "19", "2019-05-01..2019-05-01 carried"],
    ["The fever killed 597 people in 2017, and 95 percent of them were old.", "95", "2017-01-01..2017-12-31 carried"],
    ["In 2018 it counted 85 boats. A week earlier there were 40 boats.", "40", "2019-05-07..2019-05-07 stated"],
    ["The storm closed 82 roads on Saturday and Sunday.", "82", "2019-05-11..2019-05-12 stated"],
    ["The storm closed 82 roads on Saturday and Friday.", "82", "2019-05-11..2019-05-11 stated"],
    ["It counted 82 cases on Saturday and 90 on Sunday.", "82", "2019-05-11..2019-05-11 stated"],
    ["The office reported 82 cases, up from 25 two weeks ago.", "82", "2019-01-01..2019-12-31 assumed"],
    ["Exports came to 90 million dollars, up a fifth on 2017.", "a fifth", "2018-01-01..2018-12-31 carried"],
    [
      "Prices rose 24 percent in March, the office said on Friday, from 23 percent the month before.",
      "23",
      "2019-02-01..2019-02-28 stated",
    ],
    [
      "In 2018 they burned 175 acres, three times the average of the past decade.",
      "175",
      "2018-01-01..2018-12-31 stated",
    ],
    ["There has been no count since 2006, when the census found 140 million.", "140", "2006-01-01..2006-12-31 stated"],
    [
      "It was the sixth march since early December. There were fewer than a week ago, when police counted 31,000.",
      "31,000",
      "2019-05-07..2019-05-07 stated",
    ],
    ["The bank expects growth of 3.5 percent in the year to August.", "3.5", "2018-09-01..2019-08-31 stated"],
    [
      "Parliament passed a budget for 2020 with a deficit of 5 percent.\n\nSpending will rise to 700 million dollars.",
      "700",
      "2020-01-01..2020-12-31 carried",
    ],
  ])("in “%s” of %s is %s", (text, figure, period) => {
    expect(periodOf(text, figure)).toBe(period);
  });

  it("is not that of a plan for what already is", () => {
    const text =
      "Parliament passed a budget for 2020 with a deficit of 5 percent.\n\nSpending rose to 700 million dollars.";
    expect(periodOf(text, "700")).toBe("2019-01-01..2019-12-31 assumed");
  });
});
