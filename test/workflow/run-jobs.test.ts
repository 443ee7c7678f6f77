import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { newId } from "@/lib/db/ids";
import { applyImport } from "@/lib/workflow/apply-import";
import { keepImport } from "@/lib/workflow/check-import";
import { relayJobs, runWaitingJobs } from "@/lib/workflow/run-jobs";
import { must, noon, openNewsroom } from "../support/newsroom";

const answers = { publisher: "Northern Fields", date: "2015-11-10", language: "en", separate: [], format: null };

/** An import asked for, not yet done: its job, and those that follow from it, wait. */
async function importOf(actor: Actor, content: string): Promise<void> {
  must(await applyImport(actor, must(await keepImport(actor, { name: null, content, answers }, noon)), noon));
}

const waiting = (actor: Actor) => db().outboxJob.count({ where: { workspaceId: actor.workspaceId, sentAt: null } });
const candidates = (actor: Actor) => db().candidate.count({ where: { workspaceId: actor.workspaceId } });

beforeEach(async () => {
  await db().outboxJob.updateMany({ where: { sentAt: null }, data: { sentAt: noon } });
});

describe("jobs done in one's own process", () => {
  test("one after the other, with those that follow from them, each once", async () => {
    const { analyst } = await openNewsroom();
    await importOf(analyst, "Kenya’s tea exports rose 5 percent in 2014, the board said.");
    expect(await runWaitingJobs()).toBe(2);
    expect(await candidates(analyst)).toBe(1);
    expect(await waiting(analyst)).toBe(0);
    expect(await runWaitingJobs()).toBe(0);
  });

  test("tells what they capture and read by the clock they are given, not by the machine's", async () => {
    const { analyst } = await openNewsroom();
    await importOf(analyst, "Kenya’s tea exports rose 5 percent in 2014, the board said.");
    const story = new Date("2015-11-16T08:00:00.000Z");
    await runWaitingJobs(() => story);
    const where = { workspaceId: analyst.workspaceId };
    expect(await db().postRevision.findMany({ where, select: { capturedAt: true } })).toEqual([{ capturedAt: story }]);
    expect(await db().candidate.findMany({ where, select: { createdAt: true } })).toEqual([{ createdAt: story }]);
  });

  test("two processes at once share them, and nothing doubles", async () => {
    const { analyst } = await openNewsroom();
    for (const year of [2010, 2011, 2012, 2013])
      await importOf(analyst, `Kenya’s tea exports rose 5 percent in ${year}, the board said.`);
    const done = await Promise.all([runWaitingJobs(), runWaitingJobs()]);
    await runWaitingJobs();
    expect(done[0] + done[1]).toBeGreaterThanOrEqual(4);
    expect(await candidates(analyst)).toBe(4);
    expect(await db().post.count({ where: { workspaceId: analyst.workspaceId } })).toBe(4);
  });

  test("one that fails is said, waits for another try, and what was done before it is not done again", async () => {
    const { analyst, viewer } = await openNewsroom();
    await importOf(analyst, "Kenya’s tea exports rose 5 percent in 2014, the board said.");
    const id = newId();
    const payload = { workspaceId: viewer.workspaceId, userId: viewer.userId, subjectId: newId() };
    const later = new Date(noon.getTime() + 1000);
    await db().outboxJob.create({
      data: { workspaceId: viewer.workspaceId, id, name: "extract-post", payload, effectKey: id, createdAt: later },
    });
    await expect(runWaitingJobs()).rejects.toThrow("not-permitted");
    expect(await db().outboxJob.findFirst({ where: { id } })).toMatchObject({ sentAt: null, takenAt: null });
    expect(await waiting(analyst)).toBeGreaterThan(0);
    await db().membership.updateMany({ where: { userId: viewer.userId }, data: { role: "analyst" } });
    await expect(runWaitingJobs()).rejects.toThrow("not-found");
    await db().outboxJob.updateMany({ where: { id }, data: { sentAt: noon } });
    await runWaitingJobs();
    expect(await candidates(analyst)).toBe(1);
  });

  test("one that a killed process had taken is left alone for a while, then done", async () => {
    const { analyst } = await openNewsroom();
    await importOf(analyst, "Kenya’s tea exports rose 5 percent in 2014, the board said.");
    const taken = new Date("2026-01-01T12:00:00.000Z");
    await db().outboxJob.updateMany({ where: { workspaceId: analyst.workspaceId }, data: { takenAt: taken } });
    const minutesOn = (minutes: number) => () => new Date(taken.getTime() + minutes * 60_000);
    expect(await runWaitingJobs(minutesOn(5))).toBe(0);
    expect(await relayJobs(async () => {}, minutesOn(5)())).toBe(0);
    expect(await runWaitingJobs(minutesOn(20))).toBe(2);
    expect(await candidates(analyst)).toBe(1);
  });
});
