import { expect, test } from "vitest";
import { csvCell } from "@/lib/formats/export/csv-cell";

test.each([
  ["=1+1", "'=1+1"],
  ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["-A1", "'-A1"],
  ["\tx", "'\tx"],
])("a spreadsheet does not run %j", (text, guarded) => expect(csvCell(text)).toBe(guarded));

test.each(["-14", "+7.8%", "-1,396.5", "3.7 million t", "FAO", "", "-1e6"])("%j stays as it is", (text) =>
  expect(csvCell(text)).toBe(text),
);
