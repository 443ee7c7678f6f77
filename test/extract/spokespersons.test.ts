import { expect, test } from "vitest";
import { extract } from "@/lib/extract/index";
import { readSpokespersons } from "@/lib/extract/spokespersons";

test("who is called a spokesperson speaks for the body named", () => {
  const text =
    "Ann Hale, a regional spokesperson for the Relief Agency (RA), told reporters so. Coast Guard spokesman Tom Ray Bell agreed.";
  expect(readSpokespersons(text)).toEqual([
    { name: "Ann Hale", speaksFor: "Relief Agency" },
    { name: "Tom Ray Bell", speaksFor: "Coast Guard" },
  ]);
});

test("a role held before, a role without a name, and a person who only works there are no voice", () => {
  expect(readSpokespersons("Tom Ray, a former spokesman for the Coast Guard, disagreed.")).toEqual([]);
  expect(readSpokespersons("A spokesman for the Coast Guard disagreed.")).toEqual([]);
  expect(readSpokespersons("Tom Ray, an economist at the Coast Guard, disagreed.")).toEqual([]);
});

test("the programme that was extended is the one named before, and a verb without one names nothing", () => {
  const indicators = (text: string) =>
    extract(text, { publisher: null, date: "2015-11-10" }).candidates.map(({ content }) => content.indicatorKey);
  const named = "The agency launched a food aid programme in July 2013. It extended the programme until June 2016.";
  expect(indicators(named)).toEqual(["aid-programme", "aid-programme"]);
  expect(indicators("It extended the deadline until June 2016.")).toEqual([null]);
});
