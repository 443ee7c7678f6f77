import { expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { countWaitingFor, readOpenCrossChecks } from "@/lib/db/read/cross-checks";
import { countWork, readChangedSinceAssessed, readDisagreements, readMyCrossChecks } from "@/lib/db/read/queue-work";
import { scopeOf } from "@/lib/db/read/scope";
import { readPairCounts } from "@/lib/db/read/suggestions";
import { adjudicate } from "@/lib/workflow/adjudicate-assessments";
import { assess } from "@/lib/workflow/assess-claim";
import { addToQuestion } from "@/lib/workflow/gather-claims";
import { submitCrossCheck } from "@/lib/workflow/submit-cross-check";
import { newsroomWithClaim } from "../support/judging";
import { must, noon } from "../support/newsroom";
import { askHarvest } from "../support/questions";
import { newsroomWithTwoVoices } from "../support/sources";

vi.setConfig({ testTimeout: 60_000 });

const only = async (actor: Actor) => {
  const [check] = await readOpenCrossChecks(scopeOf(actor));
  if (!check) throw new Error("no cross-check waits");
  return { id: check.id, version: check.version };
};

test("a cross-check waits for those who may do it, and the strip counts what the list shows", async () => {
  const { analyst, colleague, subject, draft } = await newsroomWithClaim();
  must(await assess(analyst, subject, draft("supported"), { ask: true }, noon));
  const waiting = async (actor: Actor) => [
    await countWaitingFor(scopeOf(actor), actor.userId),
    (await readMyCrossChecks(scopeOf(actor), actor.userId)).length,
  ];
  expect(await waiting(colleague)).toEqual([1, 1]);
  expect(await waiting(analyst)).toEqual([0, 0]);
});

test("two ratings that differ are a disagreement until somebody settles it; two that agree are none", async () => {
  const { analyst, colleague, reviewer, subject, draft } = await newsroomWithClaim();
  const scope = scopeOf(reviewer);
  must(await assess(analyst, subject, draft("supported"), { ask: true }, noon));
  must(await submitCrossCheck(colleague, await only(colleague), draft("supported"), noon));
  expect(await readDisagreements(scope)).toEqual([]);
  must(await assess(analyst, subject, draft("supported", { reasoning: "It says so twice." }), { ask: true }, noon));
  const seen = await only(colleague);
  must(await submitCrossCheck(colleague, seen, draft("contradicted"), noon));
  expect(await readDisagreements(scope)).toMatchObject([
    { why: `${analyst.name} and ${colleague.name} rate it differently`, path: ["cross-checks", seen.id] },
  ]);
  must(await adjudicate(reviewer, seen.id, { draft: draft("unresolved"), reason: "Both read half of it." }, noon));
  expect(await readDisagreements(scope)).toEqual([]);
});

test("two answers to a question differ by their likelihood, as they have no rating", async () => {
  const { analyst, colleague, subject, draft } = await newsroomWithClaim();
  const { id } = await askHarvest(analyst);
  must(await addToQuestion(analyst, id, [subject.id], noon));
  const answer = (likelihood: "likely" | "unlikely") =>
    draft("supported", { ratingPointId: null, credibility: null, answer: "It fell.", likelihood });
  must(await assess(analyst, { kind: "question", id }, answer("likely"), { ask: true }, noon));
  must(await submitCrossCheck(colleague, await only(colleague), answer("unlikely"), noon));
  expect((await readDisagreements(scopeOf(analyst))).map(({ why }) => why)).toEqual([
    `${analyst.name} and ${colleague.name} answer it differently`,
  ]);
});

test("the strip counts the pairs the list of pairs shows, and nothing is changed since it was assessed", async () => {
  const { analyst } = await newsroomWithTwoVoices();
  const scope = scopeOf(analyst);
  const { pairs } = await countWork(scope);
  expect(pairs).toBe(1);
  expect(pairs).toBe((await readPairCounts(scope)).all);
  expect(await readChangedSinceAssessed(scope)).toEqual([]);
});
