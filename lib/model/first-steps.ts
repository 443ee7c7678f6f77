import type { Verb } from "./events.ts";

/** What looking at something leaves no event of: kept as it is seen, so that a step can be ticked. */
export const sightings = ["post", "pairs", "compare", "matrix"] as const;
/** One of `sightings`. */
export type Sighting = (typeof sightings)[number];

/** The steps of somebody's first queue, in order. */
export const firstSteps = ["post", "accept", "pairs", "compare", "assess", "matrix"] as const;
/** One of `firstSteps`. */
export type FirstStep = (typeof firstSteps)[number];

/** What is on record of one person here. */
export interface StepFacts {
  /** The verbs of their acts; complete unless they are past being a newcomer. */
  readonly verbs: readonly Verb[];
  /** How many acts of theirs there are, counted no further than `newcomerActs`. */
  readonly acts: number;
  /** Whether a judgement of theirs cites anything. */
  readonly cited: boolean;
  readonly seen: readonly Sighting[];
  /** Whether they put the steps away, or asked for them again; the later of the two. */
  readonly wish: "put-away" | "asked" | null;
}

/** Who has done as much as this needs no first steps unless they ask. */
export const newcomerActs = 200;

const provedBy: Readonly<Record<FirstStep, readonly Verb[]>> = {
  post: ["apply-import", "import-post"],
  accept: ["accept-candidate", "edit-candidate", "split-candidate", "merge-candidate"],
  pairs: ["link-claims", "dismiss-suggestion"],
  compare: [],
  assess: [],
  matrix: [],
};

/** Each step open to somebody, and whether the record shows that they have done it; those who may not decide only look. */
export function stepsOf(
  { verbs, cited, seen }: StepFacts,
  mayDecide: boolean,
): readonly { readonly step: FirstStep; readonly done: boolean }[] {
  const isSeen = (step: FirstStep) => seen.some((one) => one === step);
  return firstSteps
    .filter((step) => mayDecide || (step !== "accept" && step !== "assess"))
    .map((step) => ({
      step,
      done: step === "assess" ? cited : isSeen(step) || provedBy[step].some((verb) => verbs.includes(verb)),
    }));
}

/** Whether the steps stand on the desk: until a newcomer has done them or put them away, and for anybody who asked. */
export function showsSteps(facts: StepFacts, mayDecide: boolean): boolean {
  if (facts.wish !== null) return facts.wish === "asked";
  return facts.acts < newcomerActs && stepsOf(facts, mayDecide).some(({ done }) => !done);
}
