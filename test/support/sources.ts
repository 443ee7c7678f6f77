import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { acceptCandidate } from "@/lib/workflow/decide-candidate";
import { addSource, type EnteredSource } from "@/lib/workflow/edit-source";
import { runWaitingJobs } from "@/lib/workflow/run-jobs";
import { captureText } from "./capture";
import { must, noon, openNewsroom } from "./newsroom";

/** A source as a form sends it, named, and blank but for what is given. */
export function enteredSource(name: string, more: Partial<EnteredSource> = {}): EnteredSource {
  return { name, kind: "other", parent: null, place: null, interest: null, interestOn: null, ...more };
}

/** The id of a source made by hand. */
export async function sourceCalled(actor: Actor, name: string, more: Partial<EnteredSource> = {}): Promise<string> {
  return must(await addSource(actor, enteredSource(name, more), noon));
}

/** A newsroom in which two bodies, under names the built-in tables do not know, say different things of one figure. */
export async function newsroomWithTwoVoices() {
  const people = await openNewsroom();
  const claims: string[] = [];
  for (const [index, text] of [
    "Rice output in North Korea fell to 2.1 million tonnes in 2015, the Granary Institute said.",
    "Rice output in North Korea rose to 2.6 million tonnes in 2015, the Paddy Bureau said.",
  ].entries()) {
    const [candidates = []] = await captureText(people.analyst, text, `Paper ${index}`, "2015-11-10");
    const [first] = candidates;
    if (!first) throw new Error("the engine proposed nothing");
    const seen = { candidateId: first.id, version: first.version };
    claims.push(...must(await acceptCandidate(people.analyst, seen, {}, noon)).claimIds);
  }
  await runWaitingJobs();
  const { workspaceId } = people.analyst;
  const idOf = async (name: string) =>
    (await db().source.findFirstOrThrow({ where: { workspaceId, name: { contains: name } } })).id;
  return { ...people, claims, granary: await idOf("Granary Institute"), paddy: await idOf("Paddy Bureau") };
}

/** The engine's standing reading of the only pair of a workspace. */
export async function onlyReading(actor: Actor) {
  return db().comparisonSuggestion.findFirst({ where: { workspaceId: actor.workspaceId, supersededAt: null } });
}
