import { describe, expect, it } from "vitest";
import { extract } from "../../../lib/extract/index.ts";
import { journeys, noJourney } from "./journeys.ts";

const read = (text: string) => extract(text, { publisher: "The Ledger", date: "2019-05-14" }).candidates;

describe("people counted by where they went", () => {
  const cases = journeys.flatMap((find) => find.in.map((text) => ({ text, find })));

  it.each(cases)("$text", ({ text, find: { values, indicator, place, counterpart } }) => {
    const counts = read(text).filter(({ content }) => content.quantity?.unit === "person");
    const seen = counts.map(({ content }) => [
      content.quantity?.value ?? content.quantity?.min,
      content.indicatorKey,
      content.place,
      content.counterpart,
    ]);
    expect(seen).toEqual(values.map((value) => [value, indicator, place, counterpart]));
  });

  it.each(noJourney)("reads no journey in: %s", (text) => {
    expect(read(text).filter(({ rules }) => rules.some((rule) => rule.startsWith("journey")))).toEqual([]);
  });

  it.each([
    "Fewer Cubans reached Florida last year than in 2017.",
    "The number of Cubans arriving in Florida has fallen since 2017.",
  ])("reads where those went who become fewer: %s", (text) => {
    const seen = read(text).map(({ content }) => [content.indicatorKey, content.place, content.counterpart]);
    expect(seen).toEqual([["migration", "CU", "US-FL"]]);
  });

  it("shows for both ends the words that name them", () => {
    const [one] = read("About 24,000 Cubans reached Florida in 2015.");
    const words = (field: string) => one?.derivation.find((step) => step.field === field)?.words[0]?.surface;
    expect([words("place"), words("counterpart"), words("indicator")]).toEqual([
      "Cubans",
      "Florida",
      "Cubans reached Florida",
    ]);
  });
});
