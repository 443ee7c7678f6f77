import { describe, expect, test } from "vitest";
import { newcomerActs, type StepFacts, showsSteps, stepsOf } from "@/lib/model/first-steps";

const newcomer: StepFacts = { verbs: [], acts: 0, cited: false, seen: [], wish: null };
const done = (facts: StepFacts, mayDecide = true) =>
  stepsOf(facts, mayDecide).flatMap((one) => (one.done ? [one.step] : []));

describe("the first steps of somebody", () => {
  test.each([
    ["nothing yet", newcomer, []],
    ["a post that was opened", { ...newcomer, seen: ["post"] }, ["post"]],
    ["a post that was brought in, and never opened", { ...newcomer, verbs: ["apply-import"] }, ["post"]],
    ["a candidate accepted after editing", { ...newcomer, verbs: ["edit-candidate"] }, ["accept"]],
    ["a pair judged without looking at the list", { ...newcomer, verbs: ["link-claims"] }, ["pairs"]],
    ["a judgement that cites", { ...newcomer, verbs: ["assess"], cited: true }, ["assess"]],
    ["compare and the matrix, seen", { ...newcomer, seen: ["compare", "matrix"] }, ["compare", "matrix"]],
  ] as const)("%s", (_, facts, steps) => {
    expect(done(facts)).toEqual(steps);
  });

  test("a rejected candidate is none accepted, and a judgement that cites nothing is not the step", () => {
    expect(done({ ...newcomer, verbs: ["reject-candidate", "assess"] })).toEqual([]);
  });

  test("who may not decide only has what there is to look at", () => {
    expect(stepsOf(newcomer, false).map(({ step }) => step)).toEqual(["post", "pairs", "compare", "matrix"]);
  });
});

describe("whether they stand on the desk", () => {
  const all: StepFacts = {
    ...newcomer,
    verbs: ["accept-candidate"],
    cited: true,
    seen: ["post", "pairs", "compare", "matrix"],
  };
  test.each([
    ["for a newcomer", newcomer, true],
    ["not once all are done", all, false],
    ["not once put away", { ...newcomer, wish: "put-away" }, false],
    ["for whoever asked, done or not", { ...all, wish: "asked" }, true],
    ["not for somebody long at work who never saw them", { ...newcomer, acts: newcomerActs }, false],
  ] as const)("%s", (_, facts, shown) => {
    expect(showsSteps(facts, true)).toBe(shown);
  });

  test("a viewer is done when all is looked at", () => {
    expect(showsSteps({ ...newcomer, seen: ["post", "pairs", "compare", "matrix"] }, false)).toBe(false);
  });
});
