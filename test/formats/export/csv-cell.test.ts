import { expect, test } from "vitest";
import { csvCell, spreadsheetFile } from "@/lib/formats/export/csv-cell";

test.each([
  ["=1+1", "'=1+1"],
  ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["-A1", "'-A1"],
  ["+2 % (estimate) [8]", "'+2 % (estimate) [8]"],
  ["\tx", "'\tx"],
])("a spreadsheet does not run %j", (text, guarded) => expect(csvCell(text)).toBe(guarded));

test.each(["-14", "+7.8%", "+2 %", "+2\u00A0%", "-1,396.5", "3.7 million t", "FAO", "", "-1e6"])(
  "%j stays as it is",
  (text) => expect(csvCell(text)).toBe(text),
);

test("a file for a spreadsheet begins with the mark it knows UTF-8 by, and is otherwise as it was", () => {
  const file = new TextEncoder().encode(spreadsheetFile("“−14 %”\n"));
  expect([...file.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(file)).toBe("“−14 %”\n");
});
