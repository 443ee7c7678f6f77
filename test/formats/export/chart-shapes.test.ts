import { expect, test } from "vitest";
import { colourOf, shapePath } from "@/lib/formats/export/chart-shapes";

test("no two of three dozen origins have the same shape in the same colour, and the first six differ in both", () => {
  const looks = Array.from({ length: 36 }, (_, origin) => `${shapePath(origin, 0, 0, 5)} ${colourOf(origin)}`);
  expect(new Set(looks).size).toBe(36);
  const six = Array.from({ length: 6 }, (_, origin) => origin);
  expect(new Set(six.map(colourOf))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  expect(new Set(six.map((origin) => shapePath(origin, 0, 0, 5))).size).toBe(6);
});
