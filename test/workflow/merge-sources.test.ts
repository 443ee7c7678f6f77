import { expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { readClaimFacets } from "@/lib/db/read/claim-facets";
import { readClaimList } from "@/lib/db/read/claim-list";
import { readAppearances, readCurrentClaim } from "@/lib/db/read/claims";
import { readHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import { findSourceId } from "@/lib/db/read/source-names";
import { readSource, readSourceList } from "@/lib/db/read/sources";
import { readVocabulary } from "@/lib/db/read/vocabulary";
import { everyClaim } from "@/lib/model/claim-view";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { acceptCandidate } from "@/lib/workflow/decide-candidate";
import { mergeSources, undoMerge } from "@/lib/workflow/merge-sources";
import { runWaitingJobs } from "@/lib/workflow/run-jobs";
import { captureText } from "../support/capture";
import { must, noon } from "../support/newsroom";
import { newsroomWithTwoVoices, onlyReading, sourceCalled } from "../support/sources";

// Each test reads two posts and compares them more than once.
vi.setConfig({ testTimeout: 60_000 });

const reason = "The bureau is the institute under its former name.";

test("a merge is followed everywhere: claims, chains, lists, facets, search and the vocabulary; no key is rewritten", async () => {
  const { analyst, granary, paddy, claims } = await newsroomWithTwoVoices();
  const scope = scopeOf(analyst);
  const where = { workspaceId: scope.workspaceId };
  const before = await db().claimVersion.findMany({ where, select: { claimId: true, claimantId: true } });
  const { name } = (await readSource(scope, granary, null)) ?? { name: "" };
  const old = (await readSource(scope, paddy, null))?.name ?? "";
  must(await mergeSources(analyst, { fromId: paddy, intoId: granary, reason }, noon));
  expect(await db().claimVersion.findMany({ where, select: { claimId: true, claimantId: true } })).toEqual(before);

  const shown = await readClaimList(scope, { ...everyClaim, claimant: name });
  expect(shown).toHaveLength(2);
  for (const { content, sentence } of shown) {
    expect(content.claimant).toBe(name);
    expect(sentence.startsWith(`${name}: `)).toBe(true);
  }
  expect(await readClaimList(scope, { ...everyClaim, claimant: old })).toEqual([]);
  expect((await readClaimFacets(scope, everyClaim)).claimant).toEqual([{ value: name, label: null, count: 2 }]);
  expect(await readClaimList(scope, { ...everyClaim, words: "granary institute" })).toHaveLength(2);
  const [appearance] = await readAppearances(scope, claims[1] ?? "");
  expect(appearance?.chain.at(-1)).toMatchObject({ source: name, sourceId: granary });
  expect(await findSourceId(scope, old)).toBe(granary);
  const list = await readSourceList(scope, "paddy");
  expect(list.map((one) => [one.name, one.claims])).toEqual([[name, 2]]);
  const { sources } = await readVocabulary(scope, defaultVocabulary);
  expect(sources.find((one) => one.name === name)?.aliases).toContain(old);
  expect(sources.some((one) => one.name === old)).toBe(false);
});

test("the readings of the affected claims are made anew, and again when the merge is taken back", async () => {
  const { analyst, granary, paddy } = await newsroomWithTwoVoices();
  expect(await onlyReading(analyst)).toMatchObject({ outcome: "contradicts", tie: null });
  const merge = must(await mergeSources(analyst, { fromId: paddy, intoId: granary, reason }, noon));
  await runWaitingJobs();
  expect((await onlyReading(analyst))?.tie).toBe("same_origin");
  must(await undoMerge(analyst, merge, "They are two bodies after all.", noon));
  await runWaitingJobs();
  expect(await onlyReading(analyst)).toMatchObject({ outcome: "contradicts", tie: null });
  const scope = scopeOf(analyst);
  expect((await readClaimFacets(scope, everyClaim)).claimant.map(({ count }) => count)).toEqual([1, 1]);
  expect((await readHistory(scope, "source", paddy)).map(({ verb }) => verb)).toEqual([
    "undo-merge",
    "merge-sources",
    "create-source",
  ]);
});

test("merges are followed to their end, and a middle one can be taken back", async () => {
  const { analyst, granary, paddy, claims } = await newsroomWithTwoVoices();
  const office = await sourceCalled(analyst, "Harvest Office");
  must(await mergeSources(analyst, { fromId: paddy, intoId: granary, reason }, noon));
  const second = must(await mergeSources(analyst, { fromId: granary, intoId: office, reason }, noon));
  const claimant = async () => (await readCurrentClaim(scopeOf(analyst), claims[1] ?? ""))?.content.claimant;
  expect(await claimant()).toBe("Harvest Office");
  must(await undoMerge(analyst, second, "Not the same.", noon));
  expect(await claimant()).toMatch(/Granary/);
});

test("the same figure under the merged name is one claim with two appearances", async () => {
  const { analyst, granary, paddy, claims } = await newsroomWithTwoVoices();
  must(await mergeSources(analyst, { fromId: granary, intoId: paddy, reason }, noon));
  const text =
    "Rice output in North Korea fell to 2.1 million tonnes in 2015, the Granary Institute said. So it stands.";
  const [candidates = []] = await captureText(analyst, text, "Paper 9", "2015-11-11");
  const [first] = candidates;
  if (!first) throw new Error("the engine proposed nothing");
  // An institute's figure is read as an estimate, a bureau's is not.
  const content = { ...first.draft.content, status: "estimate" } as const;
  const decided = must(await acceptCandidate(analyst, { candidateId: first.id, version: 1 }, { content }, noon));
  expect(decided.claimIds).toEqual([claims[0]]);
});

test("a merge needs a reason, two sources that stand for themselves, and a role; another workspace's are not there", async () => {
  const { analyst, viewer, granary, paddy } = await newsroomWithTwoVoices();
  const third = await sourceCalled(analyst, "Harvest Office");
  const merge = { fromId: paddy, intoId: granary, reason };
  expect(await mergeSources(analyst, { ...merge, reason: " " }, noon)).toMatchObject({
    error: { reason: "invalid", field: "reason" },
  });
  expect(await mergeSources(analyst, { ...merge, intoId: paddy }, noon)).toMatchObject({
    error: { reason: "invalid" },
  });
  expect(await mergeSources(viewer, merge, noon)).toMatchObject({ error: { reason: "not-permitted" } });
  const id = must(await mergeSources(analyst, merge, noon));
  expect(await mergeSources(analyst, merge, noon)).toMatchObject({ error: { reason: "already-done" } });
  expect(await mergeSources(analyst, { fromId: third, intoId: paddy, reason }, noon)).toMatchObject({
    error: { reason: "invalid", field: "into" },
  });
  expect(await mergeSources(analyst, { fromId: granary, intoId: paddy, reason }, noon)).toMatchObject({
    error: { reason: "invalid", field: "into" },
  });
  const other = await newsroomWithTwoVoices();
  expect(await mergeSources(other.analyst, merge, noon)).toMatchObject({ error: { reason: "not-found" } });
  expect(await undoMerge(other.analyst, id, reason, noon)).toMatchObject({ error: { reason: "not-found" } });
  expect(await undoMerge(analyst, id, " ", noon)).toMatchObject({ error: { reason: "invalid" } });
});
