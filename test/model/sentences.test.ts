import { expect, test } from "vitest";
import { sentencesOf } from "@/lib/model/sentences";

test.each([
  [
    "It fell. [1] It rose again.[2][3]",
    [
      ["It fell.", [1]],
      ["It rose again.", [2, 3]],
    ],
  ],
  [
    "Output was 3.7 Mt. The U.S. [1] figure differs",
    [
      ["Output was 3.7 Mt.", []],
      ["The U.S. figure differs", [1]],
    ],
  ],
  [
    "One line\nanother [4] line",
    [
      ["One line", []],
      ["another line", [4]],
    ],
  ],
  [
    "“It fell.” [2] See e.g. the table.",
    [
      ["“It fell.”", [2]],
      ["See e.g. the table.", []],
    ],
  ],
  [
    "It fell. [1] It rose again. [2]",
    [
      ["It fell.", [1]],
      ["It rose again.", [2]],
    ],
  ],
  [" \n [1] ", []],
])("%j is read sentence by sentence with what each cites", (reasoning, expected) => {
  expect(sentencesOf(reasoning).map(({ text, cites }) => [text, cites])).toEqual(expected);
});

test("joined one to a line, the sentences are found again in their places", () => {
  const once = sentencesOf("The U.S. survey [1] fell. It rose! Did it? [2]\nYes").map(({ text }) => text);
  expect(sentencesOf(once.join("\n")).map(({ text }) => text)).toEqual(once);
});
