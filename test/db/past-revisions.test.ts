import { expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { countQueue, countQueueView, readQueue, readQueueIds, readQueuePage } from "@/lib/db/read/candidates";
import { readPastRevisions } from "@/lib/db/read/past-revisions";
import { readPostList } from "@/lib/db/read/posts";
import { countWork, readQueueFacets } from "@/lib/db/read/queue-work";
import { scopeOf } from "@/lib/db/read/scope";
import { wholeQueue } from "@/lib/model/queue-view";
import { acceptCandidate } from "@/lib/workflow/decide-candidate";
import { setAsidePost } from "@/lib/workflow/set-aside-post";
import { undoImport } from "@/lib/workflow/undo-import";
import { captureText } from "../support/capture";
import { must, noon, openNewsroom } from "../support/newsroom";

vi.setConfig({ testTimeout: 60_000 });

const rice = "Rice output in North Korea fell to 2.1 million tonnes in 2015, the FAO said.";
const maize = "Maize output in North Korea fell to 1.9 million tonnes in 2015, the FAO said.";
const page = (first: string) => `The harvest\n\n${first} ${maize}`;
const edited = page(rice.replace("2.1", "2.3"));

/** What waits, by every way to ask for it: each answer is the numbers of the revisions. */
async function waitingRevisions(actor: Actor, post: string | null) {
  const scope = scopeOf(actor);
  const asking = { userId: actor.userId, now: noon, without: [], take: 50, after: null };
  const view = { ...wholeQueue, post };
  const ids = await readQueueIds(scope, view, asking);
  const byId = await db().candidate.findMany({ where: { id: { in: ids } }, include: { revision: true } });
  const listed = await readQueue(scope, { ...asking, mine: false, postId: post, indicatorKey: null });
  const paged = await readQueuePage(scope, view, asking);
  expect(await countQueueView(scope, view, asking)).toBe(paged.length);
  expect((await countQueue(scope, post)).waiting).toBe(paged.length);
  return [byId, listed, paged].map((rows) => rows.map(({ revision }) => revision.number));
}

test("once a page was edited, only what its newest revision says waits; what was decided stays", async () => {
  const { analyst } = await openNewsroom();
  const scope = scopeOf(analyst);
  const [[first] = []] = await captureText(analyst, page(rice));
  must(await acceptCandidate(analyst, { candidateId: first?.id ?? "", version: first?.version ?? 0 }, {}, noon));
  await captureText(analyst, edited);
  const [post] = await readPostList(scope, { words: null, publisherId: null, take: 5, after: null });
  for (const of of [null, post?.id ?? ""])
    for (const numbers of await waitingRevisions(analyst, of)) {
      expect(numbers.length).toBeGreaterThan(0);
      expect(new Set(numbers)).toEqual(new Set([2]));
    }
  const { waiting, decided } = await countQueue(scope, post?.id ?? null);
  expect(decided).toBe(1);
  expect(post).toMatchObject({ waiting, decided: 1 });
  expect((await countWork(scope)).fresh).toBe(waiting);
  expect((await readQueueFacets(scope, null)).claimants.reduce((sum, { count }) => sum + count, 0)).toBe(waiting);
});

test("when the newer revision is set aside, what the one before it says waits again", async () => {
  const { analyst } = await openNewsroom();
  await captureText(analyst, page(rice));
  await captureText(analyst, edited);
  const run = await db().importRun.findFirstOrThrow({
    where: { workspaceId: analyst.workspaceId },
    orderBy: { id: "desc" },
  });
  must(await undoImport(analyst, run.id, noon));
  for (const numbers of await waitingRevisions(analyst, null)) {
    expect(numbers.length).toBeGreaterThan(0);
    expect(new Set(numbers)).toEqual(new Set([1]));
  }
});

test("a post with one revision, and another post, are untouched; another workspace's revisions never count", async () => {
  const { analyst } = await openNewsroom();
  await captureText(analyst, page(rice));
  await captureText((await openNewsroom()).analyst, edited);
  expect(await readPastRevisions(scopeOf(analyst))).toEqual([]);
  const [post] = await readPostList(scopeOf(analyst), { words: null, publisherId: null, take: 5, after: null });
  must(await setAsidePost(analyst, post?.id ?? "", "A test page.", noon));
  for (const numbers of await waitingRevisions(analyst, null)) expect(numbers).toEqual([]);
});
