import { expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { countQueueView, readCandidate, readQueueIds } from "@/lib/db/read/candidates";
import { readCurrentClaim } from "@/lib/db/read/claims";
import { readQueueClaimants } from "@/lib/db/read/queue-claimants";
import { readQueueFacets } from "@/lib/db/read/queue-work";
import { scopeOf } from "@/lib/db/read/scope";
import { wholeQueue } from "@/lib/model/queue-view";
import { addAlias, withdrawAlias } from "@/lib/workflow/add-alias";
import { acceptCandidate } from "@/lib/workflow/decide-candidate";
import { mergeSources } from "@/lib/workflow/merge-sources";
import { captureText } from "../support/capture";
import { must, noon, openNewsroom } from "../support/newsroom";
import { sourceCalled } from "../support/sources";

vi.setConfig({ testTimeout: 60_000 });

// One waiting candidate for each name, said by whoever the name says.
async function queueSaidBy(actor: Actor, names: readonly string[]): Promise<readonly string[]> {
  const text = names.map((_, index) => `Rice output in Peru rose ${index + 2} percent in 2014.`).join("\n\n");
  const candidates = (await captureText(actor, text, "Northern Fields", "2015-11-10")).flat();
  expect(candidates).toHaveLength(names.length);
  for (const [index, { id }] of candidates.entries())
    await db()
      .$executeRaw`update candidate set content = jsonb_set(content, '{claimant}', to_jsonb(${names[index]}::text))
      where workspace_id = ${actor.workspaceId}::uuid and id = ${id}::uuid`;
  return candidates.map(({ id }) => id);
}

test("spellings of one source are one claimant of the queue, and just the one accepting gives", async () => {
  const { analyst } = await openNewsroom();
  const scope = scopeOf(analyst);
  const institute = await sourceCalled(analyst, "Granary Institute");
  must(await addAlias(analyst, institute, "the graineries", noon));
  const bureau = await sourceCalled(analyst, "Paddy Bureau");
  must(await mergeSources(analyst, { fromId: bureau, intoId: institute, reason: "One body, renamed." }, noon));
  const names = ["granary institute", "Paddy Bureau", "The Graineries", "Field Office", "field office", "FAO"];
  const ids = await queueSaidBy(analyst, [...names, "food and agriculture organization"]);
  const facets = await readQueueClaimants(scope, null);
  expect(facets.map(({ count }) => count)).toEqual([3, 2, 2]);
  expect(facets.map(({ value }) => value)).toEqual(["Granary Institute", "FAO", "Field Office"]);
  const asking = { userId: analyst.userId, now: noon, without: [], take: 20 };
  for (const { value, count } of facets) {
    const view = { ...wholeQueue, claimant: value.toUpperCase() };
    const found = await readQueueIds(scope, view, asking);
    expect(found).toHaveLength(count);
    expect(await countQueueView(scope, view, asking)).toBe(count);
    for (const id of found) {
      const candidate = await readCandidate(scope, id);
      const seen = { candidateId: id, version: candidate?.version ?? 0 };
      const [claimId = ""] = must(await acceptCandidate(analyst, seen, {}, noon)).claimIds;
      expect((await readCurrentClaim(scope, claimId))?.content.claimant.toLowerCase()).toBe(value.toLowerCase());
    }
  }
  expect(ids).toHaveLength(7);
  expect(await readQueueClaimants(scope, null)).toEqual([]);
});

test("a name taken back from a source is that source no more, and an unknown claimant finds nothing", async () => {
  const { analyst } = await openNewsroom();
  const scope = scopeOf(analyst);
  const institute = await sourceCalled(analyst, "Granary Institute");
  const aliasId = must(await addAlias(analyst, institute, "the graineries", noon));
  must(await withdrawAlias(analyst, aliasId, noon));
  await queueSaidBy(analyst, ["Granary Institute", "the graineries"]);
  expect((await readQueueClaimants(scope, null)).map(({ count }) => count)).toEqual([1, 1]);
  const asking = { userId: analyst.userId, now: noon, without: [], take: 20 };
  expect(await readQueueIds(scope, { ...wholeQueue, claimant: "the grain" }, asking)).toEqual([]);
});

test("beside the queue of one post only its own claimants are counted", async () => {
  const { analyst } = await openNewsroom();
  const scope = scopeOf(analyst);
  const [first = ""] = await queueSaidBy(analyst, ["Granary Institute", "FAO"]);
  await captureText(analyst, "Exports of Chad rose 4 percent in 2013, FAO said.", "Southern Fields", "2015-11-11");
  const post = (await readCandidate(scope, first))?.revision.postId ?? "";
  expect((await readQueueClaimants(scope, post)).map(({ count }) => count)).toEqual([1, 1]);
  const whole = await readQueueClaimants(scope, null);
  expect(whole.map(({ value, count }) => [value, count])).toEqual([
    ["FAO", 2],
    ["Granary Institute", 1],
  ]);
  const { claimants, indicators } = await readQueueFacets(scope, post);
  expect(claimants).toHaveLength(2);
  expect(indicators.reduce((sum, { count }) => sum + count, 0)).toBe(2);
});
