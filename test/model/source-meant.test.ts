import { describe, expect, test } from "vitest";
import { sourceMeant } from "@/lib/model/source-meant";
import type { SourceEntry } from "@/lib/model/vocabulary";

const entry = (name: string, ...aliases: string[]): SourceEntry => ({
  name,
  aliases,
  kind: "government",
  parent: null,
  speaksFor: null,
  place: null,
});
const row = (name: string, aliases: string[] = [], more: { withdrawn?: string[]; heir?: string } = {}) => ({
  name,
  aliases,
  withdrawn: more.withdrawn ?? [],
  heir: more.heir ?? null,
});

const builtIn = [entry("Ministry of Harvests", "harvest ministry", "MoH"), entry("Bureau of Markets", "the bureau")];

describe("whom a claimant's name means", () => {
  test.each([
    ["a built-in alias in any case", [], "HARVEST ministry ", "Ministry of Harvests"],
    ["the workspace's own name in any case", [row("Granary Institute")], "granary institute", "Granary Institute"],
    ["an alias given here", [row("Granary Institute", ["the institute"])], "The Institute", "Granary Institute"],
    ["an alias given here before a built-in one", [row("Granary Institute", ["MoH"])], "moh", "Granary Institute"],
    [
      "a name before another's alias",
      [row("Paddy Bureau"), row("Elsewhere", ["paddy bureau"])],
      "Paddy Bureau",
      "Paddy Bureau",
    ],
    [
      "what it was merged into",
      [row("Paddy Bureau", [], { heir: "Granary Institute" }), row("Granary Institute")],
      "paddy bureau",
      "Granary Institute",
    ],
    [
      "the heir of a built-in source",
      [row("Bureau of Markets", [], { heir: "Granary Institute" }), row("Granary Institute")],
      "the bureau",
      "Granary Institute",
    ],
    ["itself, once taken back", [row("Ministry of Harvests", [], { withdrawn: ["MoH"] })], "MoH", "MoH"],
    ["itself, trimmed, where nobody has it", [row("Granary Institute")], " grain office ", "grain office"],
  ])("%s", (_, rows, name, means) => {
    expect(sourceMeant(builtIn, rows)(name)).toBe(means);
  });

  test("part of a name means nobody else", () => {
    expect(sourceMeant(builtIn, [row("Granary Institute")])("institute")).toBe("institute");
  });
});
