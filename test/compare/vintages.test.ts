import { expect, test } from "vitest";
import { vintagesOf } from "@/lib/compare/vintages";
import { defaultVocabulary as vocabulary } from "@/lib/model/vocabulary/index";
import { say } from "../corpus/compare/say";

const said = (on: string) => ({ saidOn: { from: on, to: on }, series: "Crop Prospects" });
const july = say("The FAO said Kenya would produce 3.9 million tonnes of maize in 2015.", said("2015-07-10"));
const october = say("The FAO said Kenya would produce 3.7 million tonnes of maize in 2015.", said("2015-10-09"));
const december = say("The FAO said Kenya would produce 3.5 million tonnes of maize in 2015.", said("2015-12-09"));
const wheat = say("The FAO said Kenya would produce 0.3 million tonnes of wheat in 2015.", said("2015-12-09"));
const ministry = say("The ministry said Kenya would produce 4.4 million tonnes of maize in 2015.", said("2015-11-09"));

test("figures of one series stand in the order they were said", () => {
  expect(vintagesOf(october, [december, july], vocabulary).map(({ id }) => id)).toEqual([
    july.id,
    october.id,
    december.id,
  ]);
});

test("another crop and another voice are no vintages", () => {
  expect(vintagesOf(october, [wheat, ministry], vocabulary)).toEqual([]);
});
