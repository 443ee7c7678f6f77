import { expect, test } from "vitest";
import { explainedWords } from "@/lib/model/link-kinds";

test("that it is not known is never told as what explains a difference", () => {
  expect(explainedWords(["coverage", "form"])).toBe("Explained by coverage, form.");
  expect(explainedWords(["unknown"])).toBe("What explains it is not known.");
  expect(explainedWords(["coverage", "unknown"])).toBe("Explained by coverage, in part not known.");
  expect(explainedWords([])).toBeNull();
});
