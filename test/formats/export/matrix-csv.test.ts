import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { matrixCsv } from "@/lib/formats/export/matrix-csv";
import type { MatrixEntry, QuestionMatrix } from "@/lib/model/question-view";

const entry = (claimId: string, words: string, point: number | null): MatrixEntry => ({
  claimId,
  figure: {
    kind: "change",
    words,
    arrow: null,
    interval: null,
    unit: "percent",
    point,
    low: -14.5,
    high: Infinity,
    lowOpen: false,
    highOpen: true,
  },
  status: "forecast",
  hedge: null,
  missing: ["names no period"],
  reports: 1,
  standing: { rating: null, contradicts: [] },
});

const matrix: QuestionMatrix = {
  by: "said",
  columns: [
    { key: "a", label: "September 2015" },
    { key: "b", label: "October 2015" },
  ],
  groups: [
    {
      origin: "FAO",
      uses: [],
      rows: [
        {
          key: "FAO · rice",
          voice: "FAO",
          counts: "rice",
          through: [],
          changed: null,
          cells: [[entry("one", "−14 %", -14)], []],
        },
        {
          key: "FAO · rice > The Daily",
          voice: "The Daily",
          counts: "",
          through: [],
          changed: ["“around” dropped"],
          cells: [[], [entry("two", "−14 %", -14)]],
        },
      ],
    },
  ],
};

const notes = [
  {
    claimId: "one",
    sentence: "FAO: rice",
    said: "",
    about: "2015",
    reports: [
      { words: '=HYPERLINK("x")', where: "Post, p. 1", through: "AFP" },
      { words: "fell by 14 %", where: "Other", through: "" },
    ],
  },
];

describe("the matrix as a spreadsheet", () => {
  const rows: string[][] = parse(
    matrixCsv({ title: "Harvest: 2015", origins: "2 reports · 1 origin" }, matrix, notes),
    { relax_column_count: true, skip_empty_lines: false },
  );

  test("rows are those of the screen, retellings named as such, gaps said in words", () => {
    expect(rows[0]).toEqual(["Harvest: 2015"]);
    expect(rows.find(([origin]) => origin === "Origin")?.slice(4)).toEqual(["September 2015", "October 2015"]);
    const body = rows.filter(([origin]) => origin === "FAO");
    expect(body).toEqual([
      ["FAO", "FAO", "rice", "", "−14 % (forecast) [1]", "none in the imported posts"],
      [
        "FAO",
        "as retold by The Daily",
        "not stated",
        "“around” dropped",
        "none in the imported posts",
        "−14 % (forecast) [2]",
      ],
    ]);
  });

  test("each report is a footnote with its exact words; an open bound is empty, and what a spreadsheet would run is guarded", () => {
    const foot = rows.slice(rows.findIndex(([first]) => first === "Note") + 1);
    expect(foot.map((row) => [row[0], row[3], row[5], row[12], row[14]])).toEqual([
      ["1", "-14", "", `'=HYPERLINK("x")`, "AFP"],
      ["1", "-14", "", "fell by 14 %", ""],
      ["2", "-14", "", "", ""],
    ]);
  });
});
