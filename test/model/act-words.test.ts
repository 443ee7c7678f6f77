import { describe, expect, test } from "vitest";
import { actWords } from "@/lib/model/act-words";

const rice = { claimId: "1", sentence: "FAO: rice production: down 12%" };
const question = "How did the harvest of 2015 compare?";

describe("a line of the history", () => {
  test.each([
    [
      "a claim gathered under a question, by its sentence",
      "add-to-question",
      null,
      rice,
      question,
      `added “${rice.sentence}” to ${question}`,
    ],
    [
      "one taken out of it again",
      "remove-from-question",
      rice,
      null,
      question,
      `removed “${rice.sentence}” from ${question}`,
    ],
    [
      "one taken out whose claim is gone",
      "remove-from-question",
      { claimId: "1", sentence: null },
      null,
      question,
      `removed a claim from ${question}`,
    ],
    ["on the question's own page", "add-to-question", null, rice, null, `added “${rice.sentence}” to it`],
    ["an act whose payload was erased", "add-to-question", null, null, question, `added a claim to ${question}`],
    ["an act that names its object itself", "edit-claim", rice, rice, "FAO: rice", "edited FAO: rice"],
    ["an act on the claim's own page", "edit-claim", rice, rice, null, "edited"],
    ["making a claim, which is its own object", "create-claim", null, rice, null, "made a claim"],
  ] as const)("names %s", (_, verb, before, after, about, line) => {
    expect(actWords({ verb, before, after }, about)).toBe(line);
  });
});
