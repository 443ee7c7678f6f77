import { describe, expect, test } from "vitest";
import { columnsWord, listColumnNames, readColumns } from "@/lib/model/list-columns";

describe("the columns of a list", () => {
  test("stand in their own order, each once, whatever the order they were named in", () => {
    expect(readColumns("said,claimant,said")).toEqual(["claimant", "said"]);
  });

  test("are read back as they are written, the claim alone too", () => {
    for (const columns of [listColumnNames, ["rating"] as const, []])
      expect(readColumns(columnsWord(columns))).toEqual(columns);
  });

  test("are not chosen where nothing known is named", () => {
    for (const given of [undefined, "", "secret", ["claimant"], "constructor"]) expect(readColumns(given)).toBeNull();
  });
});
