import { expect, test } from "vitest";
import { keysBelow } from "@/lib/model/vocabulary-below";

const sets = [
  { key: "cereals", partOf: ["food"] },
  { key: "rice", partOf: ["cereals"] },
  { key: "maize", partOf: ["cereals", "fodder"] },
  { key: "markets", partOf: [] },
];

test("what lies under an entry, over several steps, and the entry itself", () => {
  const below = (key: string) => [...keysBelow(sets, key, ({ partOf }) => partOf)].sort();
  expect(below("food")).toEqual(["cereals", "food", "maize", "rice"]);
  expect(below("fodder")).toEqual(["fodder", "maize"]);
  expect(below("rice")).toEqual(["rice"]);
});

test("a circle ends", () => {
  const circle = [
    { key: "a", up: "b" },
    { key: "b", up: "a" },
  ];
  expect([...keysBelow(circle, "a", ({ up }) => [up])].sort()).toEqual(["a", "b"]);
});
