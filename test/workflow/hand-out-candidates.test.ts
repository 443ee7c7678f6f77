import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { wholeQueue } from "@/lib/model/queue-view";
import { rejectCandidate } from "@/lib/workflow/decide-candidate";
import { handOutCandidates, leaseLength, releaseCandidates } from "@/lib/workflow/hand-out-candidates";
import { archivePage } from "../support/archive-page";
import { captureText } from "../support/capture";
import { must, noon, openNewsroom } from "../support/newsroom";

async function newsroomWithQueue() {
  const people = await openNewsroom();
  const posts = await captureText(people.analyst, archivePage);
  return { ...people, candidates: posts.flat() };
}

const later = (ms: number) => new Date(noon.getTime() + ms);
const ask = (actor: Actor, take: number, now = noon, more: { first?: string; holding?: string[] } = {}) =>
  handOutCandidates(actor, { first: null, holding: [], take, queue: wholeQueue, ...more }, now);

describe("handing out candidates", () => {
  test("gives the most check-worthy first, and the next ones to the next person", async () => {
    const { analyst, colleague, candidates } = await newsroomWithQueue();
    const [mine, theirs] = [must(await ask(analyst, 2)).next, must(await ask(colleague, 2)).next];
    const best = [...candidates].sort((a, b) => b.worth - a.worth).map(({ worth }) => worth);
    const worthOf = (id: string) => candidates.find((one) => one.id === id)?.worth;
    expect([...mine, ...theirs].map(worthOf)).toEqual(best.slice(0, 4));
    expect(new Set([...mine, ...theirs]).size).toBe(4);
  });

  test("many people at once are never handed the same one, and nothing is left over", async () => {
    const { analyst, colleague, reviewer, editor, candidates } = await newsroomWithQueue();
    const people = [analyst, colleague, reviewer, editor];
    const rounds = Array.from({ length: 24 }, (_, index) => people[index % people.length] ?? analyst);
    const held = new Map(people.map(({ userId }) => [userId, new Set<string>()]));
    const answers = await Promise.all(rounds.map(async (actor) => ({ actor, next: must(await ask(actor, 1)).next })));
    for (const { actor, next } of answers) for (const id of next) held.get(actor.userId)?.add(id);
    const everyones = [...held.values()].flatMap((ids) => [...ids]);
    expect(new Set(everyones).size).toBe(everyones.length);
    const rows = await db().candidateLease.findMany({ where: { workspaceId: analyst.workspaceId } });
    expect(rows.length).toBe(everyones.length);
    for (const { userId, candidateId } of rows)
      expect(held.get(userId as Actor["userId"])?.has(candidateId)).toBe(true);
    expect(everyones.length).toBeGreaterThanOrEqual(people.length);
    expect(everyones.length).toBeLessThanOrEqual(candidates.length);
  });

  test("says who has the one that was opened, and does not take it from them", async () => {
    const { analyst, colleague } = await newsroomWithQueue();
    const [first = ""] = must(await ask(analyst, 1)).next;
    const answer = must(await ask(colleague, 1, noon, { first }));
    expect(answer.taken).toMatchObject({ by: analyst.name });
    expect(answer.next).not.toContain(first);
  });

  test("a lease runs out, is renewed by asking, and ends when one leaves", async () => {
    const { analyst, colleague } = await newsroomWithQueue();
    const [first = ""] = must(await ask(analyst, 1)).next;
    must(await ask(analyst, 0, later(leaseLength - 1000), { holding: [first] }));
    expect(must(await ask(colleague, 1, later(leaseLength + 1000))).next).not.toContain(first);
    expect(must(await ask(colleague, 1, later(2 * leaseLength))).next).toContain(first);
    must(await releaseCandidates(analyst, [first]));
    expect(must(await ask(analyst, 0, later(2 * leaseLength), { first })).taken).toMatchObject({ by: colleague.name });
    must(await releaseCandidates(colleague, [first]));
    expect(must(await ask(analyst, 0, later(2 * leaseLength), { first })).taken).toBeNull();
  });

  test("what is decided is handed to nobody", async () => {
    const { analyst, colleague, candidates } = await newsroomWithQueue();
    const [first = ""] = must(await ask(analyst, 1)).next;
    const version = candidates.find(({ id }) => id === first)?.version ?? 0;
    const why = { rejectReason: "off-topic", reason: null } as const;
    must(await rejectCandidate(analyst, { candidateId: first, version }, why, noon));
    expect(must(await ask(colleague, 10)).next).not.toContain(first);
  });

  test("a viewer is handed nothing, and another workspace's candidate is not there", async () => {
    const [here, there] = [await newsroomWithQueue(), await openNewsroom()];
    expect(await ask(here.viewer, 1)).toMatchObject({ error: { reason: "not-permitted" } });
    const first = here.candidates[0]?.id ?? "";
    expect(await ask(there.analyst, 1, noon, { first })).toMatchObject({ error: { reason: "not-found" } });
    expect(must(await ask(there.analyst, 10, noon, { holding: [] })).next).toEqual([]);
  });
});
