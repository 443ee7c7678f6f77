import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { readVersion } from "@/lib/db/read/claims";
import { readPartners } from "@/lib/db/read/partners";
import { scopeOf } from "@/lib/db/read/scope";
import { readStatements } from "@/lib/db/read/statements";
import { readPairs } from "@/lib/db/read/suggestions";
import { readVocabulary } from "@/lib/db/read/vocabulary";
import { readCoverageRow } from "@/lib/db/read/vocabulary-rows";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { acceptCandidate } from "@/lib/workflow/decide-candidate";
import { editClaim } from "@/lib/workflow/edit-claim";
import { editCoverage } from "@/lib/workflow/edit-coverage";
import { addIndicator } from "@/lib/workflow/edit-indicator";
import { dismissPair, linkClaims, withdrawLink } from "@/lib/workflow/link-claims";
import { runWaitingJobs } from "@/lib/workflow/run-jobs";
import { suggestComparisons } from "@/lib/workflow/suggest-comparisons";
import { captureText } from "../support/capture";
import { must, noon, openNewsroom } from "../support/newsroom";

const text =
  "The Bank of Korea said North Korea’s GDP grew 1 percent in 2014. The economist Lena Hartmann said North Korea’s GDP fell in 2014. The FAO said rice output in North Korea was around 2.1 million tonnes in 2015, down from 2.4 million tonnes in 2014.";

async function acceptedClaims(actor: Actor) {
  const [candidates = []] = await captureText(actor, text, "Northern Fields", "2015-11-10");
  const ids: string[] = [];
  for (const { id, version } of candidates)
    ids.push(...must(await acceptCandidate(actor, { candidateId: id, version }, {}, noon)).claimIds);
  const claims = await readStatements(scopeOf(actor), ids);
  const [grew, fell] = claims.filter(({ content }) => content.indicatorKey?.includes("gdp"));
  if (!grew || !fell) throw new Error(`the engine read ${claims.map(({ sentence }) => sentence)}`);
  return { ids, grew, fell, pair: { from: { id: grew.id, version: 1 }, to: { id: fell.id, version: 1 } } };
}

const judgement = {
  kind: "contradicts",
  reason: "One says up, one says down",
  asRetoldBy: null,
  explanations: ["unknown"],
  remains: null,
} as const;

const edit = (
  actor: Actor,
  claim: { id: string; version: number },
  content: Parameters<typeof editClaim>[1]["content"],
) => editClaim(actor, { claimId: claim.id, version: claim.version, content, reason: "Read again" }, noon);

describe("suggestions of a claim", () => {
  test("runs at the same time offer each pair once, whichever claim they start from", async () => {
    const { analyst } = await openNewsroom();
    const { grew, fell } = await acceptedClaims(analyst);
    const runs = [grew.id, fell.id, grew.id, fell.id].map((id) => suggestComparisons(analyst, id, noon));
    const added = (await Promise.all(runs)).map(must);
    const rows = await db().comparisonSuggestion.findMany({ where: { workspaceId: analyst.workspaceId } });
    const keys = rows.map((row) => `${row.aClaimId} ${row.bClaimId}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(added.reduce((sum, one) => sum + one, 0)).toBe(rows.length);
    expect(must(await suggestComparisons(analyst, grew.id, noon))).toBe(0);
  });

  test("of an older version leave the lists once the claim is compared anew", async () => {
    const { analyst } = await openNewsroom();
    const { grew, fell } = await acceptedClaims(analyst);
    must(await suggestComparisons(analyst, grew.id, noon));
    expect(await readPairs(scopeOf(analyst), 50)).toHaveLength(1);
    const period = grew.content.period && { ...grew.content.period, start: "2011-01-01", end: "2011-12-31" };
    must(await edit(analyst, grew, { ...grew.content, period }));
    expect(await readPartners(scopeOf(analyst), fell.id)).not.toContain(grew.id);
    must(await suggestComparisons(analyst, grew.id, noon));
    expect(await readPairs(scopeOf(analyst), 50)).toEqual([]);
  });

  test("a linked pair comes back when a field of one of the two changed, and says which; not before", async () => {
    const { analyst } = await openNewsroom();
    const { grew, fell, pair } = await acceptedClaims(analyst);
    must(await suggestComparisons(analyst, grew.id, noon));
    must(await linkClaims(analyst, pair, judgement, noon));
    must(await suggestComparisons(analyst, grew.id, noon));
    expect(await readPairs(scopeOf(analyst), 50)).toEqual([]);
    must(await edit(analyst, fell, { ...fell.content, population: "whole economy" }));
    must(await suggestComparisons(analyst, grew.id, noon));
    const back = await readPairs(scopeOf(analyst), 50);
    expect(back.map(({ returnedBecause }) => returnedBecause)).toEqual(["population"]);
    must(await suggestComparisons(analyst, fell.id, noon));
    expect(await readPairs(scopeOf(analyst), 50)).toHaveLength(1);
  });

  test("an answer taken back counts no more", async () => {
    const { analyst } = await openNewsroom();
    const { grew, pair } = await acceptedClaims(analyst);
    must(await dismissPair(analyst, pair, { kind: "unsure", reason: "The lecture is not at hand" }, noon));
    must(await suggestComparisons(analyst, grew.id, noon));
    expect(await readPairs(scopeOf(analyst), 50)).toEqual([]);
    const id = must(await linkClaims(analyst, pair, judgement, noon));
    must(await withdrawLink(analyst, { id, version: 1 }, "Linked by mistake", noon));
    expect(await readPairs(scopeOf(analyst), 50)).toEqual([]);
  });

  test("are of one workspace, and not for those who only read", async () => {
    const [here, there] = [await openNewsroom(), await openNewsroom()];
    const { grew } = await acceptedClaims(here.analyst);
    expect(await suggestComparisons(there.analyst, grew.id, noon)).toMatchObject({ error: { reason: "not-found" } });
    expect(await suggestComparisons(here.viewer, grew.id, noon)).toMatchObject({ error: { reason: "not-permitted" } });
  });
});

describe("when the vocabulary changes", () => {
  // The admin says that rice is no part of the cereals, or that it is again.
  async function ricePartOf(actor: Actor, partOf: readonly string[]) {
    const { coverages } = await readVocabulary(scopeOf(actor), defaultVocabulary);
    const entry = coverages.find((one) => one.key === "rice");
    const row = await readCoverageRow(scopeOf(actor), "rice");
    if (!entry) throw new Error("no coverage rice");
    const fields = { ...entry, partOf, aliases: row?.aliases ?? [] };
    must(await editCoverage(actor, { key: "rice", version: row?.version ?? 0 }, fields, noon));
  }

  async function newsroomOfPartAndWhole() {
    const { analyst, admin } = await openNewsroom();
    const words =
      "The FAO said rice production in North Korea fell in 2015. The WFP said cereal production in North Korea grew in 2015.";
    const [candidates = []] = await captureText(analyst, words, "Northern Fields", "2016-11-10");
    for (const { id, version } of candidates)
      must(await acceptCandidate(analyst, { candidateId: id, version }, {}, noon));
    await runWaitingJobs();
    return { analyst, admin };
  }

  const waiting = async (actor: Actor) =>
    (await readPairs(scopeOf(actor), 50)).map(({ id, outcome, bearing, tie }) => ({ id, outcome, bearing, tie }));

  test("the readings that rest on it are brought up to date, without being asked for pair by pair", async () => {
    const { analyst, admin } = await newsroomOfPartAndWhole();
    const [before] = await waiting(analyst);
    expect(before).toMatchObject({ outcome: "compatible", bearing: "pulls-against", tie: "part-of" });
    await ricePartOf(admin, []);
    await runWaitingJobs();
    expect(await waiting(analyst)).toEqual([]);
    await ricePartOf(admin, ["cereals"]);
    await runWaitingJobs();
    expect(await waiting(analyst)).toEqual([before]);
    expect(await runWaitingJobs()).toBe(0);
    expect(await db().comparisonSuggestion.count({ where: { workspaceId: analyst.workspaceId } })).toBe(1);
  });

  test("a pair that was answered does not come back for it", async () => {
    const { analyst, admin } = await newsroomOfPartAndWhole();
    const [pair] = await readPairs(scopeOf(analyst), 50);
    if (!pair) throw new Error("no pair");
    const versions = { from: { id: pair.a.id, version: 1 }, to: { id: pair.b.id, version: 1 } };
    must(await dismissPair(analyst, versions, { kind: "not-comparable", reason: "A part and its whole" }, noon));
    for (const partOf of [[], ["cereals"]]) {
      await ricePartOf(admin, partOf);
      await runWaitingJobs();
    }
    expect(await waiting(analyst)).toEqual([]);
  });

  test("a claim that was only worded is compared again once its words are a name", async () => {
    const { analyst, admin } = await openNewsroom();
    const words = "The number of lanterns lit in North Korea rose to 4,100 in 2015.";
    const [candidates = []] = await captureText(analyst, words, "Northern Fields", "2016-11-10");
    const claims: string[] = [];
    for (const { id, version } of candidates)
      claims.push(...must(await acceptCandidate(analyst, { candidateId: id, version }, {}, noon)).claimIds);
    const [claim] = await readStatements(scopeOf(analyst), claims);
    expect(claim?.content.indicatorKey).toBeNull();
    await runWaitingJobs();
    const lights = {
      name: claim?.content.indicator ?? "",
      aliases: [],
      dimension: null,
      unit: null,
      definition: "Lit lamps.",
    };
    must(await addIndicator(admin, { ...lights, parent: null, partOf: null, family: null, polarity: 0 }, noon));
    const asked = await db().outboxJob.findMany({ where: { workspaceId: admin.workspaceId, sentAt: null } });
    expect(asked.map(({ payload }) => (payload as { subjectId: string }).subjectId)).toEqual([claim?.id]);
  });
});

test("a claim read for comparison says what its version says, in every field", async () => {
  const { analyst } = await openNewsroom();
  const { ids } = await acceptedClaims(analyst);
  const statements = await readStatements(scopeOf(analyst), ids.toReversed());
  expect(statements.map(({ id }) => id)).toEqual(ids.toReversed());
  for (const { id, content, version, surface, figure, post } of statements) {
    expect([id, content]).toEqual([id, (await readVersion(scopeOf(analyst), id, version))?.content]);
    expect(text.slice(post?.start ?? 0)).toContain(surface);
    if (content.quantity) expect(text.slice(figure?.start, figure?.end)).toMatch(/\d/);
  }
  expect(statements.flatMap(({ chain }) => chain.map(({ source }) => source))).toContain("Northern Fields");
});
