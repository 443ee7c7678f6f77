import { describe, expect, test } from "vitest";
import { pageIn, pageOf } from "@/lib/model/paging";

const letters = [..."abcdefg"];

describe("a page of a list that is read whole", () => {
  test.each([
    [1, ["a", "b", "c"], 1, 3],
    [2, ["d", "e", "f"], 4, 6],
    [3, ["g"], 7, 7],
  ])("page %i of seven by threes", (asked, rows, from, to) => {
    expect(pageOf(letters, asked, 3)).toEqual({ rows, page: asked, pages: 3, from, to, total: 7 });
  });

  test("beyond the end it is the last page, and before the start the first", () => {
    expect(pageOf(letters, 9, 3)).toMatchObject({ page: 3, rows: ["g"] });
    expect(pageOf(letters, 0, 3)).toMatchObject({ page: 1, from: 1 });
  });

  test("nothing is one page of nothing", () => {
    expect(pageOf([], 4, 3)).toEqual({ rows: [], page: 1, pages: 1, from: 0, to: 0, total: 0 });
  });

  test("every row is on exactly one page", () => {
    const seen = [1, 2, 3].flatMap((page) => pageOf(letters, page, 3).rows);
    expect(seen).toEqual(letters);
  });
});

describe("the number of a page in an address", () => {
  test.each([
    ["2", 2],
    ["99999", 99_999],
    ["0", 1],
    ["-3", 1],
    ["2.5", 1],
    ["1e9", 1],
    ["100000", 1],
    [undefined, 1],
    [["2", "3"], 1],
  ])("%j", (given, page) => {
    expect(pageIn(given)).toBe(page);
  });
});
