import { expect, test, vi } from "vitest";
import { scopeOf } from "@/lib/db/read/scope";
import { readSource } from "@/lib/db/read/sources";
import { recordVoice, withdrawVoice } from "@/lib/workflow/record-voice";
import { runWaitingJobs } from "@/lib/workflow/run-jobs";
import { must, noon } from "../support/newsroom";
import { newsroomWithTwoVoices, onlyReading } from "../support/sources";

// Each test reads two posts and compares them more than once.
vi.setConfig({ testTimeout: 60_000 });

const open = { from: null, to: null, note: null };

test("who speaks for another makes one voice with it, until that is taken back", async () => {
  const { analyst, granary, paddy } = await newsroomWithTwoVoices();
  const name = (await readSource(scopeOf(analyst), granary, null))?.name ?? "";
  const id = must(await recordVoice(analyst, { sourceId: paddy, speaksFor: name, ...open }, noon));
  await runWaitingJobs();
  expect((await onlyReading(analyst))?.tie).toBe("same_origin");
  must(await withdrawVoice(analyst, id, noon));
  await runWaitingJobs();
  expect((await onlyReading(analyst))?.tie).toBeNull();
});

test("a spokesperson of another year is a voice of its own", async () => {
  const { analyst, granary, paddy } = await newsroomWithTwoVoices();
  const name = (await readSource(scopeOf(analyst), granary, null))?.name ?? "";
  const voice = { sourceId: paddy, speaksFor: name, note: null };
  must(await recordVoice(analyst, { ...voice, from: "2010-01-01", to: "2012-12-31" }, noon));
  await runWaitingJobs();
  expect((await onlyReading(analyst))?.tie).toBeNull();
  must(await recordVoice(analyst, { ...voice, from: "2015-01-01", to: null }, noon));
  await runWaitingJobs();
  expect((await onlyReading(analyst))?.tie).toBe("same_origin");
});

test("it needs two sources that are here, days in order, and a role", async () => {
  const { analyst, viewer, granary, paddy } = await newsroomWithTwoVoices();
  const name = (await readSource(scopeOf(analyst), granary, null))?.name ?? "";
  const voice = { sourceId: paddy, speaksFor: name, ...open };
  expect(await recordVoice(analyst, { ...voice, speaksFor: "Nobody" }, noon)).toMatchObject({
    error: { reason: "invalid", field: "other" },
  });
  expect(await recordVoice(analyst, { ...voice, sourceId: granary }, noon)).toMatchObject({
    error: { reason: "invalid", field: "other" },
  });
  expect(await recordVoice(analyst, { ...voice, from: "2015-02-01", to: "2015-01-01" }, noon)).toMatchObject({
    error: { reason: "invalid", field: "to" },
  });
  expect(await recordVoice(viewer, voice, noon)).toMatchObject({ error: { reason: "not-permitted" } });
  must(await recordVoice(analyst, voice, noon));
  expect(await recordVoice(analyst, voice, noon)).toMatchObject({ error: { reason: "already-done" } });
});
