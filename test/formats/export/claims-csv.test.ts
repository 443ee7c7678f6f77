import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { claimsCsv, claimsJson, type ExportedClaim } from "@/lib/formats/export/claims-csv";
import type { ClaimContent } from "@/lib/model/claim";

const content = {
  claimant: "=FAO",
  indicator: "crop production",
  place: "KP",
  population: null,
  coverage: "rice",
  excluding: null,
  status: null,
  modality: "asserts",
  negated: false,
  quantity: null,
  change: null,
  rank: null,
  shareOf: null,
  period: { start: "2015-01-01", end: "2015-12-31", calendar: "calendar", certainty: "known" },
  asOf: null,
  saidOn: null,
  counterpart: null,
  form: null,
  method: null,
  series: null,
  known: { claimant: "stated", period: "assumed", coverage: "stated" },
} as unknown as ClaimContent;

const claim: ExportedClaim = {
  id: "1",
  version: 2,
  sentence: "FAO: rice",
  content,
  appearances: 3,
  marks: { publisher: ["Northern Fields", "Border Notes"], reliability: ["B"], rating: [], link: [], assignee: [] },
};

const lines = (csv: string) => parse(csv) as string[][];

describe("claims as CSV", () => {
  test("hold the columns that are chosen, each field with how it is known, and no other", () => {
    expect(lines(claimsCsv([claim], ["about", "publisher", "rating"]))).toEqual([
      [
        "id",
        "version",
        "sentence",
        "About (period)",
        "About (period): known",
        "As of",
        "As of: known",
        "Publisher",
        "Rating",
      ],
      ["1", "2", "FAO: rice", "2015", "assumed", "", "", "Northern Fields; Border Notes", ""],
    ]);
  });

  test("the claim alone, where no column is chosen", () => {
    expect(lines(claimsCsv([claim], []))).toEqual([
      ["id", "version", "sentence"],
      ["1", "2", "FAO: rice"],
    ]);
  });

  test("every field where nobody chose, guarded against a spreadsheet", () => {
    const [header = [], row = []] = lines(claimsCsv([claim]));
    expect(header).toEqual(expect.arrayContaining(["Claimant", "Method: known", "appearances"]));
    expect(header).not.toContain("Publisher");
    expect(row[header.indexOf("Claimant")]).toBe("'=FAO");
  });
});

describe("claims as JSON", () => {
  test("hold the fields of the columns whole, with how they are known", () => {
    expect(claimsJson([claim], ["about", "coverage", "publisher"])).toEqual({
      claims: [
        {
          id: "1",
          version: 2,
          sentence: "FAO: rice",
          period: content.period,
          asOf: null,
          population: null,
          coverage: "rice",
          excluding: null,
          known: { period: "assumed", coverage: "stated" },
          publisher: ["Northern Fields", "Border Notes"],
        },
      ],
    });
  });

  test("the whole content where nobody chose", () => {
    expect(claimsJson([claim]).claims[0]).toEqual({
      id: "1",
      version: 2,
      sentence: "FAO: rice",
      ...content,
      appearances: 3,
    });
  });
});
