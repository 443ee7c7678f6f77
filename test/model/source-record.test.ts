import { describe, expect, test } from "vitest";
import { recordWords, sourceRecord } from "@/lib/model/source-record";

const rated = (rank: number | null, claims: number, worst = 1, best = 5) => ({ rank, worst, best, claims });

describe("the record of a source", () => {
  test("says nothing of it below ten checked claims, however clear they look", () => {
    const record = sourceRecord([rated(1, 9), rated(null, 200)]);
    expect(record).toEqual({ claims: 209, checked: 9, split: null });
    expect(recordWords(record)).toBe("9 checked: too few to say");
    expect(recordWords(sourceRecord([rated(null, 3)]))).toBe("None checked: too few to say");
  });

  test("splits from ten on by the middle of the scale, which is neither side", () => {
    const record = sourceRecord([rated(5, 4), rated(4, 3), rated(3, 1), rated(2, 1), rated(1, 1), rated(null, 5)]);
    expect(record).toEqual({ claims: 15, checked: 10, split: { supported: 7, contradicted: 2 } });
    expect(recordWords(record)).toBe("10 checked: 7 supported, 2 contradicted, 1 unresolved");
  });

  test("a workspace's own scale is split by its own middle", () => {
    expect(sourceRecord([rated(3, 6, 0, 3), rated(1, 4, 0, 3)]).split).toEqual({ supported: 6, contradicted: 4 });
  });

  test("a source without a claim has an empty record", () => {
    expect(sourceRecord([])).toEqual({ claims: 0, checked: 0, split: null });
  });
});
