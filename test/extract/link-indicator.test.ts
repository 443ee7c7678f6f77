import { describe, expect, test } from "vitest";
import { extract } from "@/lib/extract/index";

const measured = (text: string) =>
  extract(text, { publisher: "Northern Fields", date: "2015-11-10" }).candidates.map(
    ({ content }) => [content.quantity?.value, content.indicatorKey, content.coverage] as const,
  );

const total = "Kenya harvested 4.8 million tonnes of grain in 2015, the ministry said.";

describe("parts of what was measured before", () => {
  test("made up by one and by another without a verb, each by its own name", () => {
    expect(measured(`${total} Rice made up 2.2 million tonnes and maize 1.8 million tonnes.`)).toEqual([
      [4800000, "crop-production", "cereals"],
      [2200000, "crop-production", "rice"],
      [1800000, "crop-production", "maize"],
    ]);
  });

  test("no thing that is no part of it, and none without a whole before", () => {
    expect(measured(`${total} Coal made up 2.2 million tonnes.`)[1]).not.toContain("crop-production");
    expect(measured("Rice made up 2.2 million tonnes.")[0]).not.toContain("crop-production");
  });

  test("what was made is still a production", () => {
    expect(measured("The plant made 2.2 million tonnes of cement in 2014.")).toEqual([
      [2200000, "production", "cement"],
    ]);
  });
});

describe("a change said in the clause of the figure it moves", () => {
  test("is of what that figure measures", () => {
    const text = "Kenya harvested 4.8 million tonnes of grain in 2015, about 2 percent more than a year earlier.";
    expect(measured(text)).toEqual([
      [4800000, "crop-production", "cereals"],
      [2, "crop-production", "cereals"],
    ]);
  });

  test("is of its own thing where it names one", () => {
    const text = "Kenya harvested 4.8 million tonnes of grain in 2015, and exports rose 2 percent.";
    expect(measured(text)[1]?.[1]).toBe("exports");
  });
});
