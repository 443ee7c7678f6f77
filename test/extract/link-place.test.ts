import { expect, test } from "vitest";
import { extract } from "@/lib/extract/index";

const placesIn = (text: string) =>
  extract(text, { publisher: "Northern Fields", date: "2015-11-10" }).candidates.map(({ content }) => content.place);

test("a place said to lie in a country is the place, for the figure it is compared with too", () => {
  const text =
    "Production at Kaesong in North Korea reached $186 million in 2015, compared with $148 million a year earlier.";
  expect(placesIn(text)).toEqual(["KP-kaesong", "KP-kaesong"]);
});

test("a capital that plans or says stands for its country, and a capital that people live in is itself", () => {
  expect(placesIn("Nairobi plans to import 500,000 tonnes of maize in 2016.")).toEqual(["KE"]);
  expect(placesIn("Unemployment in Nairobi rose to 12 percent in 2015.")).toEqual(["KE-nairobi"]);
});

test("the country alone is the country, and another country does not hold the place", () => {
  expect(placesIn("Production in North Korea reached $186 million in 2015.")).toEqual(["KP"]);
  expect(placesIn("After talks in Kaesong, production in Kenya reached $186 million in 2015.")).toEqual(["KE"]);
});
