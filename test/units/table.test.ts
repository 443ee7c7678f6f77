import { describe, expect, it } from "vitest";
import { convert, convertInterval, convertible } from "../../lib/units/convert.ts";
import { closed } from "../../lib/units/interval.ts";
import { dimensionOf, unitRow, unitTable } from "../../lib/units/table.ts";
import { dimensions } from "../../lib/units/unit-row.ts";

describe("the unit table", () => {
  it("names every unit once", () => {
    const ids = unitTable.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(unitTable.map((row) => [row.id, row] as const))("%s is a sound row", (_, row) => {
    expect(dimensions).toContain(row.dimension);
    expect(row.factor).toBeGreaterThan(0);
    expect(row.source).not.toBe("");
    for (const surface of [...row.surfaces, ...(row.plurals ?? [])]) expect(surface).toBe(surface.toLowerCase().trim());
  });

  it.each(unitTable.map((row) => [row.id, row] as const))("%s goes to its base and back", (_, row) => {
    const there = convert(42, row.id, row.base) ?? convert(42, row.id, row.id);
    expect(there).not.toBeNull();
    if (unitRow(row.base) === null || there === null) return;
    expect(unitRow(row.base)?.factor).toBe(1);
    expect(convert(there, row.base, row.id)).toBeCloseTo(42, 6);
  });

  it("gives one surface to one unit", () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const row of unitTable) {
      for (const surface of new Set([...row.surfaces, ...(row.plurals ?? [])])) {
        const other = owner.get(surface);
        if (other !== undefined && other !== row.id) shared.push(`${surface}: ${other}, ${row.id}`);
        owner.set(surface, row.id);
      }
    }
    expect(shared).toEqual([]);
  });
});

describe("signs and symbols", () => {
  it.each(["symbols", "signs"] as const)("of two units never look the same: %s", (field) => {
    const all = unitTable.flatMap((row) => [...new Set(row[field] ?? [])]);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  });

  it("stand before the number for money alone", () => {
    expect(unitTable.filter((row) => (row.signs ?? []).length > 0 && row.dimension !== "money")).toEqual([]);
  });
});

describe("conversion", () => {
  it.each([
    [1, "t", "kg", 1000],
    [2204.62, "lb", "t", 1],
    [1, "mi", "km", 1.609344],
    [100, "C", "F", 212],
    [98.6, "F", "C", 37],
    [2, "year", "month", 24],
    [1, "week", "day", 7],
    [250, "basis point", "percentage_point", 2.5],
    [150, "penny", "GBP", 1.5],
  ])("%d %s in %s", (value, from, to, expected) => {
    expect(convert(value, from, to)).toBeCloseTo(expected, 2);
  });

  it.each([
    ["USD", "EUR"],
    ["KRW", "KPW"],
    ["percent", "percentage_point"],
    ["day", "month"],
    ["t", "L"],
    ["market", "country"],
    ["cent", "USD"],
    ["goat", "sheep"],
  ])("there is none from %s to %s", (from, to) => {
    expect(convertible(from, to)).toBe(false);
    expect(convert(1, from, to)).toBeNull();
    expect(convertInterval(closed(1, 2), from, to)).toBeNull();
  });

  it("takes intervals along", () => {
    expect(convertInterval(closed(1, 2), "t", "kg")).toEqual(closed(1000, 2000));
  });

  it("leaves a counted noun as it is", () => {
    expect(convert(406, "goat", "goat")).toBe(406);
    expect(dimensionOf("goat")).toBe("count");
    expect(dimensionOf("person")).toBe("people");
  });
});
