import { describe, expect, test } from "vitest";
import { againstIn } from "@/lib/model/form.schema";

function form(...fields: readonly (readonly [name: string, value: string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe("a form counts against", () => {
  test.each([
    ["the version it was drawn at", [], 3, 3],
    ["the version read before it was refused, though the page was drawn anew since", [["seen", "3"]], 5, 3],
    ["what its sender settled with, however it was drawn", [["against", "4"]], 3, 4],
    [
      "what its sender settled with after it was served again",
      [
        ["seen", "3"],
        ["against", "5"],
      ],
      5,
      5,
    ],
    ["the built-in entry, which has no version yet", [["seen", "0"]], 2, 0],
    ["what it was drawn at where nonsense is sent", [["seen", "new"]], 3, 3],
    ["what it was drawn at where nothing is sent under the name", [["seen", ""]], 3, 3],
  ] as const)("%s", (_, fields, drawnAt, version) => {
    expect(againstIn(form(...fields), drawnAt)).toBe(version);
  });
});
