import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { inTransaction } from "../db/transaction.ts";
import { deleteFirstStepMark, insertFirstStepMark } from "../db/write/first-steps.ts";
import { type Sighting, sightings } from "../model/first-steps.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";

/** Keeps that the actor has seen what a first step leads to. No history: looking is no act. Refuses: not-permitted, invalid. */
export function markFirstStep(actor: Actor, seen: string, now: Date): Promise<Result<Sighting, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "workspace.read")) return refuse("not-permitted");
    const sighting = sightings.find((one) => one === seen);
    if (!sighting) return refuse("invalid", { detail: "There is no such step" });
    await insertFirstStepMark(tx, sighting, now);
    return ok(sighting);
  });
}

/** Takes the first steps off the actor's desk for good, or puts them back. What was done stays ticked. Refuses: not-permitted. */
export function wishFirstSteps(actor: Actor, wish: "put-away" | "asked", now: Date): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "workspace.read")) return refuse("not-permitted");
    await deleteFirstStepMark(tx, wish === "asked" ? "put-away" : "asked");
    await insertFirstStepMark(tx, wish, now);
    return ok(null);
  });
}
