import { expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { readAllStepFacts, readStepFacts } from "@/lib/db/read/first-steps";
import { scopeOf } from "@/lib/db/read/scope";
import { showsSteps, stepsOf } from "@/lib/model/first-steps";
import { acceptCandidate, rejectCandidate } from "@/lib/workflow/decide-candidate";
import { markFirstStep, wishFirstSteps } from "@/lib/workflow/mark-first-step";
import { archivePage } from "../support/archive-page";
import { captureText } from "../support/capture";
import { must, noon, openNewsroom } from "../support/newsroom";

vi.setConfig({ testTimeout: 60_000 });

const doneBy = async (actor: Actor) =>
  stepsOf(await readStepFacts(scopeOf(actor), actor.userId), true).flatMap(({ step, done }) => (done ? [step] : []));

test("steps are ticked by what this person did, and by nobody else's acts", async () => {
  const { analyst, colleague } = await openNewsroom();
  const [first, second] = (await captureText(analyst, archivePage)).flat();
  if (!first || !second) throw new Error("the engine proposed nothing");
  expect(await doneBy(analyst)).toEqual(["post"]);
  expect(await doneBy(colleague)).toEqual([]);
  const seen = (one: typeof first) => ({ candidateId: one.id, version: one.version });
  must(await rejectCandidate(colleague, seen(second), { rejectReason: "off-topic", reason: null }, noon));
  expect(await doneBy(colleague)).toEqual([]);
  must(await acceptCandidate(colleague, seen(first), {}, noon));
  expect(await doneBy(colleague)).toEqual(["accept"]);
  expect(await doneBy(analyst)).toEqual(["post"]);
});

test("what was looked at is kept once, for that person", async () => {
  const { analyst, viewer } = await openNewsroom();
  must(await markFirstStep(analyst, "matrix", noon));
  must(await markFirstStep(analyst, "matrix", noon));
  must(await markFirstStep(viewer, "pairs", noon));
  expect(await doneBy(analyst)).toEqual(["matrix"]);
  expect(await doneBy(viewer)).toEqual(["pairs"]);
  expect(await markFirstStep(analyst, "put-away", noon)).toMatchObject({ error: { reason: "invalid" } });
  expect(await markFirstStep(analyst, "assess", noon)).toMatchObject({ error: { reason: "invalid" } });
});

test("put away they stay away until asked for, and what was done is still ticked", async () => {
  const { analyst, colleague } = await openNewsroom();
  const shown = async (actor: typeof analyst) => showsSteps(await readStepFacts(scopeOf(actor), actor.userId), true);
  must(await markFirstStep(analyst, "compare", noon));
  must(await wishFirstSteps(analyst, "put-away", noon));
  must(await wishFirstSteps(analyst, "put-away", noon));
  expect([await shown(analyst), await shown(colleague)]).toEqual([false, true]);
  const all = await readAllStepFacts(scopeOf(analyst), analyst.userId);
  expect(all).toMatchObject({ seen: ["compare"], wish: "put-away" });
  must(await wishFirstSteps(analyst, "asked", noon));
  expect(await shown(analyst)).toBe(true);
  expect(await doneBy(analyst)).toEqual(["compare"]);
  must(await wishFirstSteps(analyst, "put-away", noon));
  expect(await shown(analyst)).toBe(false);
});
