import { expect, test } from "vitest";
import { matrixPage } from "@/lib/compare/question/matrix-page";
import type { MatrixEntry, QuestionMatrix } from "@/lib/model/question-view";

// One origin for each year; what a cell holds does not matter here, only that it holds something.
const entry = { claimId: "claim" } as MatrixEntry;

function matrixOfOrigins(count: number): QuestionMatrix {
  const columns = Array.from({ length: count }, (_, year) => ({ key: `${1980 + year}`, label: `${1980 + year}` }));
  const groups = columns.map(({ key }, year) => ({
    origin: `Origin of ${key}`,
    uses: [],
    rows: [
      {
        key,
        voice: `Origin of ${key}`,
        counts: "",
        through: [],
        changed: null,
        cells: columns.map((_, column) => (column === year ? [entry] : [])),
      },
    ],
  }));
  return { by: "about", columns, groups };
}

test("a matrix that fits on one page is left as it is", () => {
  const matrix = matrixOfOrigins(20);
  expect(matrixPage(matrix, 3)).toMatchObject({ groups: { page: 1, pages: 1 } });
  expect(matrixPage(matrix, 1).matrix).toBe(matrix);
});

test("a large one is shown by origins, every entry on exactly one page and under its own column", () => {
  const matrix = matrixOfOrigins(45);
  const pages = [1, 2, 3].map((page) => matrixPage(matrix, page));
  expect(pages.map(({ groups }) => groups.rows.length)).toEqual([20, 20, 5]);
  for (const { matrix: shown } of pages)
    for (const { rows } of shown.groups)
      for (const { key, cells } of rows) {
        expect(cells).toHaveLength(shown.columns.length);
        expect(cells.flatMap((cell, column) => (cell.length > 0 ? [shown.columns[column]?.key] : []))).toEqual([key]);
      }
  const all = pages.flatMap(({ matrix: shown }) => shown.groups.map(({ origin }) => origin));
  expect(all).toEqual(matrix.groups.map(({ origin }) => origin));
});
