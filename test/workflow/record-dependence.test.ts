import { expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { scopeOf } from "@/lib/db/read/scope";
import { readSource } from "@/lib/db/read/sources";
import { recordDependence, withdrawDependence } from "@/lib/workflow/record-dependence";
import { runWaitingJobs } from "@/lib/workflow/run-jobs";
import { must, noon, openNewsroom } from "../support/newsroom";
import { newsroomWithTwoVoices, onlyReading } from "../support/sources";

// Each test reads two posts and compares them more than once.
vi.setConfig({ testTimeout: 60_000 });

async function twoVoices() {
  const newsroom = await newsroomWithTwoVoices();
  const of = (await readSource(scopeOf(newsroom.analyst), newsroom.granary, null))?.name ?? "";
  const { workspaceId } = newsroom.analyst;
  const post = await db().post.findFirstOrThrow({ where: { workspaceId }, include: { postRevisions: true } });
  const note = "Its yearbook says so.";
  const entered = { sourceId: newsroom.paddy, of, from: null, to: null, note, postId: null, words: null };
  return { ...newsroom, post, entered };
}

test("using another's data is no second voice; the words that say so are stored with their place", async () => {
  const { analyst, post, entered } = await twoVoices();
  const text = post.postRevisions[0]?.text ?? "";
  const words = text.slice(5, 40);
  const id = must(await recordDependence(analyst, { ...entered, postId: post.id, words }, noon));
  const row = await db().sourceDependence.findFirstOrThrow({ where: { id } });
  expect(text.slice(row.start ?? 0, row.end ?? 0)).toBe(words);
  await runWaitingJobs();
  expect((await onlyReading(analyst))?.tie).toBe("uses_data_of");
  must(await withdrawDependence(analyst, id, noon));
  await runWaitingJobs();
  expect((await onlyReading(analyst))?.tie).toBeNull();
});

test("words that do not stand in the post are refused, and nothing is recorded", async () => {
  const { analyst, post, entered } = await twoVoices();
  const lie = { ...entered, postId: post.id, words: "The bureau copies the institute." };
  expect(await recordDependence(analyst, lie, noon)).toMatchObject({
    error: { reason: "words-not-in-text", field: "words" },
  });
  expect(await recordDependence(analyst, { ...lie, postId: null }, noon)).toMatchObject({
    error: { reason: "invalid", field: "post" },
  });
  const { workspaceId } = analyst;
  expect(await db().sourceDependence.count({ where: { workspaceId } })).toBe(0);
});

test("it needs a note, a source that is here, and a role; another workspace's post is not there", async () => {
  const { analyst, viewer, post, entered } = await twoVoices();
  expect(await recordDependence(analyst, { ...entered, note: "" }, noon)).toMatchObject({
    error: { reason: "invalid", field: "note" },
  });
  expect(await recordDependence(analyst, { ...entered, of: "Nobody" }, noon)).toMatchObject({
    error: { reason: "invalid", field: "other" },
  });
  expect(await recordDependence(viewer, entered, noon)).toMatchObject({ error: { reason: "not-permitted" } });
  const other = await openNewsroom();
  expect(await recordDependence(other.analyst, { ...entered, postId: post.id }, noon)).toMatchObject({
    error: { reason: "not-found" },
  });
});
