import { describe, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { readQueue } from "@/lib/db/read/candidates";
import { readHistory } from "@/lib/db/read/events";
import { readPost, readPostList } from "@/lib/db/read/posts";
import { scopeOf } from "@/lib/db/read/scope";
import { acceptCandidate } from "@/lib/workflow/decide-candidate";
import { importExcerpt } from "@/lib/workflow/import-excerpt";
import { bringBackPost, setAsidePost } from "@/lib/workflow/set-aside-post";
import { undoDecision } from "@/lib/workflow/undo-decision";
import { undoImport } from "@/lib/workflow/undo-import";
import { archivePage } from "../support/archive-page";
import { captureText } from "../support/capture";
import { must, noon, openNewsroom } from "../support/newsroom";

vi.setConfig({ testTimeout: 60_000 });

const text = "Rice falls\n\nRice output in North Korea fell to 2.1 million tonnes in 2015, the FAO said.";
const csv =
  "claimant,indicator,value,unit,place,period,quotation,publisher,date\n" +
  'FAO,rice production,2.1,million tonnes,North Korea,2015,"Rice output fell to 2.1 million tonnes in 2015.",Northern Fields,2015-11-10\n' +
  'WFP,rice production,2.2,million tonnes,North Korea,2015,"Rice output reached 2.2 million tonnes in 2015.",Northern Fields,2015-11-10\n';

const listed = (actor: Actor) =>
  readPostList(scopeOf(actor), { words: null, publisherId: null, take: 50, after: null });
const runsOf = ({ workspaceId }: Actor) => db().importRun.findMany({ where: { workspaceId }, orderBy: { id: "asc" } });
const queueOf = (actor: Actor) =>
  readQueue(scopeOf(actor), {
    userId: actor.userId,
    now: noon,
    mine: false,
    postId: null,
    indicatorKey: null,
    take: 50,
    after: null,
  });

async function lastRun(actor: Actor): Promise<string> {
  return (await runsOf(actor)).at(-1)?.id ?? "";
}

describe("undoing an import", () => {
  const kinds = [
    ["a post", (actor: Actor) => captureText(actor, text), 1],
    ["an archive page", (actor: Actor) => captureText(actor, archivePage), 3],
    ["a spreadsheet of claims", (actor: Actor) => captureText(actor, csv), 2],
  ] as const;

  test.each(kinds)("%s: its posts are set aside, and come back when it is imported again", async (_, bring, posts) => {
    const { analyst } = await openNewsroom();
    await bring(analyst);
    expect(await listed(analyst)).toHaveLength(posts);
    must(await undoImport(analyst, await lastRun(analyst), noon));
    expect(await listed(analyst)).toEqual([]);
    expect(await queueOf(analyst)).toEqual([]);
    expect(await db().post.count({ where: { workspaceId: analyst.workspaceId } })).toBe(posts);
    await bring(analyst);
    expect(await listed(analyst)).toHaveLength(posts);
    expect(await db().post.count({ where: { workspaceId: analyst.workspaceId } })).toBe(posts);
    must(await undoImport(analyst, await lastRun(analyst), noon));
    expect(await listed(analyst)).toEqual([]);
  });

  test("an excerpt is an import like any other", async () => {
    const { analyst } = await openNewsroom();
    const excerpt = {
      quotation: "Maize fell to 1.1 Mt.",
      publisher: "Yearbook",
      citation: "Yearbook 2015, p. 4",
      date: null,
      url: null,
    };
    const id = must(await importExcerpt(analyst, excerpt, noon));
    const [run] = await runsOf(analyst);
    expect(run).toMatchObject({ format: "excerpt", name: "Yearbook 2015, p. 4", phase: "done", total: 1 });
    must(await undoImport(analyst, run?.id ?? "", noon));
    expect(await listed(analyst)).toEqual([]);
    expect(must(await importExcerpt(analyst, excerpt, noon))).toBe(id);
    expect(await listed(analyst)).toHaveLength(1);
  });

  test("a revision: the one before it stands again; the post stays, and what was brought before cannot go first", async () => {
    const { analyst } = await openNewsroom();
    await captureText(analyst, text);
    const first = await lastRun(analyst);
    await captureText(analyst, text.replace("2.1", "2.3"));
    const second = await lastRun(analyst);
    const [post] = await listed(analyst);
    expect(post?.revisions).toBe(2);
    expect(await undoImport(analyst, first, noon)).toMatchObject({
      error: { reason: "in-use", blockers: [expect.stringContaining("a later capture of “Rice falls”")] },
    });
    must(await undoImport(analyst, second, noon));
    expect((await readPost(scopeOf(analyst), post?.id ?? "", null))?.revision).toMatchObject({ number: 1, text });
    expect((await queueOf(analyst)).every(({ revision }) => revision.number === 1)).toBe(true);
    await captureText(analyst, text.replace("2.1", "2.3"));
    expect((await readPost(scopeOf(analyst), post?.id ?? "", null))?.revision.number).toBe(2);
    expect(await db().postRevision.count({ where: { workspaceId: analyst.workspaceId } })).toBe(2);
  });

  test("is refused while a claim stands on its posts, naming it, and goes through once the decision is taken back", async () => {
    const { analyst } = await openNewsroom();
    const [[candidate] = []] = await captureText(analyst, text);
    const seen = { candidateId: candidate?.id ?? "", version: candidate?.version ?? 0 };
    const { decisionId } = must(await acceptCandidate(analyst, seen, {}, noon));
    const run = await lastRun(analyst);
    const refused = await undoImport(analyst, run, noon);
    expect(refused).toMatchObject({
      error: { reason: "in-use", blockers: [expect.stringMatching(/^the claim “.+”$/)] },
    });
    expect(await listed(analyst)).toHaveLength(1);
    must(await undoDecision(analyst, decisionId, noon));
    must(await undoImport(analyst, run, noon));
    expect(await undoImport(analyst, run, noon)).toMatchObject({ error: { reason: "already-done" } });
    expect((await readHistory(scopeOf(analyst), "import", run)).map(({ verb }) => verb)).toEqual([
      "undo-import",
      "apply-import",
    ]);
  });

  test("is not for viewers, nor for another workspace", async () => {
    const { analyst, viewer } = await openNewsroom();
    await captureText(analyst, text);
    const run = await lastRun(analyst);
    expect(await undoImport(viewer, run, noon)).toMatchObject({ error: { reason: "not-permitted" } });
    expect(await undoImport((await openNewsroom()).analyst, run, noon)).toMatchObject({
      error: { reason: "not-found" },
    });
  });
});

test("a post is set aside by hand with a reason, and brought back", async () => {
  const { analyst, viewer } = await openNewsroom();
  const [candidates = []] = await captureText(analyst, text);
  const [post] = await listed(analyst);
  const id = post?.id ?? "";
  expect(await setAsidePost(analyst, id, " ", noon)).toMatchObject({ error: { reason: "invalid", field: "reason" } });
  expect(await setAsidePost(viewer, id, "Spam", noon)).toMatchObject({ error: { reason: "not-permitted" } });
  must(await setAsidePost(analyst, id, "It is a test page.", noon));
  expect(await setAsidePost(analyst, id, "Again", noon)).toMatchObject({ error: { reason: "already-done" } });
  expect([await listed(analyst), await queueOf(analyst)]).toEqual([[], []]);
  const [candidate] = candidates;
  const seen = { candidateId: candidate?.id ?? "", version: candidate?.version ?? 0 };
  expect(await acceptCandidate(analyst, seen, {}, noon)).toMatchObject({
    error: { reason: "invalid", detail: expect.stringContaining("set aside") },
  });
  must(await bringBackPost(analyst, id, noon));
  must(await acceptCandidate(analyst, seen, {}, noon));
  expect(await listed(analyst)).toHaveLength(1);
  expect(await bringBackPost(analyst, id, noon)).toMatchObject({ error: { reason: "already-done" } });
});
