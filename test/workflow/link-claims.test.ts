import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { readJudgedLately } from "@/lib/db/read/judged-lately";
import { scopeOf } from "@/lib/db/read/scope";
import { readStatements } from "@/lib/db/read/statements";
import { readPairCounts, readPairs } from "@/lib/db/read/suggestions";
import { acceptCandidate } from "@/lib/workflow/decide-candidate";
import { editClaim } from "@/lib/workflow/edit-claim";
import { dismissPair, linkClaims, undoDismissal, withdrawLink } from "@/lib/workflow/link-claims";
import { suggestComparisons } from "@/lib/workflow/suggest-comparisons";
import { captureText } from "../support/capture";
import { must, noon, openNewsroom } from "../support/newsroom";

const text =
  "The Bank of Korea said North Korea’s GDP grew 1 percent in 2014. The economist Lena Hartmann said North Korea’s GDP fell in 2014. The FAO said rice output in North Korea was 2.1 million tonnes in 2015.";

async function twoClaims(actor: Actor) {
  const [candidates = []] = await captureText(actor, text, "Northern Fields", "2015-11-10");
  const ids: string[] = [];
  for (const { id, version } of candidates)
    ids.push(...must(await acceptCandidate(actor, { candidateId: id, version }, {}, noon)).claimIds);
  for (const id of ids) must(await suggestComparisons(actor, id, noon));
  const claims = await readStatements(scopeOf(actor), ids);
  const [grew, fell] = claims.filter(({ content }) => content.indicatorKey?.includes("gdp"));
  if (!grew || !fell) throw new Error(`the engine read ${claims.map(({ sentence }) => sentence)}`);
  return { grew, fell, pair: { from: { id: grew.id, version: 1 }, to: { id: fell.id, version: 1 } } };
}

async function claimIds(actor: Actor): Promise<string[]> {
  const rows = await scopeOf(actor).client.claim.findMany({
    where: { workspaceId: actor.workspaceId },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

const judgement = {
  kind: "contradicts",
  reason: "One says up, one says down",
  asRetoldBy: null,
  explanations: ["unknown"],
  remains: null,
} as const;

describe("pairs to judge", () => {
  test("opposite readings of one year are offered once, the unrelated claim is not", async () => {
    const { analyst } = await openNewsroom();
    const { grew, fell } = await twoClaims(analyst);
    const pairs = await readPairs(scopeOf(analyst), 50);
    expect(pairs.map(({ outcome, a, b }) => [outcome, [a.id, b.id].sort()])).toEqual([
      ["contradicts", [grew.id, fell.id].sort()],
    ]);
    expect(must(await suggestComparisons(analyst, grew.id, noon))).toBe(0);
  });

  test("a linked pair leaves the list, and comes back when the link is withdrawn", async () => {
    const { analyst } = await openNewsroom();
    const { pair } = await twoClaims(analyst);
    const id = must(await linkClaims(analyst, pair, judgement, noon));
    expect(await readPairs(scopeOf(analyst), 50)).toEqual([]);
    expect(await linkClaims(analyst, pair, judgement, noon)).toMatchObject({
      ok: false,
      error: { reason: "already-done" },
    });
    must(await withdrawLink(analyst, { id, version: 1 }, "Linked by mistake", noon));
    expect(await readPairs(scopeOf(analyst), 50)).toHaveLength(1);
  });

  test("pairs are counted by their reading, and asked for by it", async () => {
    const { analyst } = await openNewsroom();
    await twoClaims(analyst);
    const scope = scopeOf(analyst);
    expect(await readPairCounts(scope)).toEqual({ all: 1, byOutcome: [{ outcome: "contradicts", count: 1 }] });
    expect(await readPairs(scope, 50, "contradicts")).toHaveLength(1);
    expect(await readPairs(scope, 50, "undecided")).toEqual([]);
  });

  test("one answer serves several wordings of two voices, all or none, and never where it matters which is which", async () => {
    const { analyst } = await openNewsroom();
    const { grew, pair } = await twoClaims(analyst);
    const rice = (await readStatements(scopeOf(analyst), await claimIds(analyst))).find(
      ({ id }) => ![pair.from.id, pair.to.id].includes(id),
    );
    if (!rice) throw new Error("no third claim");
    const also = [{ from: { id: grew.id, version: 1 }, to: { id: rice.id, version: 7 } }];
    expect(await linkClaims(analyst, pair, { ...judgement, also }, noon)).toMatchObject({
      ok: false,
      error: { reason: "stale" },
    });
    expect(await readPairs(scopeOf(analyst), 50)).toHaveLength(1);
    expect(await linkClaims(analyst, pair, { ...judgement, kind: "revises", also }, noon)).toMatchObject({
      ok: false,
      error: { reason: "invalid" },
    });
    must(
      await dismissPair(
        analyst,
        pair,
        {
          kind: "unsure",
          reason: "To be asked",
          also: [{ from: { id: grew.id, version: 1 }, to: { id: rice.id, version: 1 } }],
        },
        noon,
      ),
    );
    expect(await readJudgedLately(scopeOf(analyst), analyst.userId)).toHaveLength(2);
  });

  test("one's own last answers are listed, newest first, until they are taken back; another's are not", async () => {
    const { analyst, reviewer } = await openNewsroom();
    const { grew, fell, pair } = await twoClaims(analyst);
    const scope = scopeOf(analyst);
    const dismissed = must(await dismissPair(analyst, pair, { kind: "unsure", reason: "To be asked" }, noon));
    const linked = must(await linkClaims(analyst, pair, judgement, new Date(noon.getTime() + 1000)));
    expect(await readJudgedLately(scope, analyst.userId)).toMatchObject([
      { id: linked, as: "link", kind: "contradicts", version: 1 },
      { id: dismissed, as: "dismissal", kind: "unsure" },
    ]);
    expect(await readJudgedLately(scope, reviewer.userId)).toEqual([]);
    must(await withdrawLink(analyst, { id: linked, version: 1 }, "Taken back", noon));
    must(await undoDismissal(analyst, dismissed, noon));
    expect(await readJudgedLately(scope, analyst.userId)).toEqual([]);
    expect([grew.id, fell.id]).toContain((await readPairs(scope, 50))[0]?.a.id);
  });

  test("a dismissed pair returns only when a field changed, and says which", async () => {
    const { analyst } = await openNewsroom();
    const { pair, grew } = await twoClaims(analyst);
    must(await dismissPair(analyst, pair, { kind: "unsure", reason: "The lecture is not at hand" }, noon));
    must(await suggestComparisons(analyst, grew.id, noon));
    expect(await readPairs(scopeOf(analyst), 50)).toEqual([]);
    const content = { ...grew.content, status: "estimate" as const, population: "whole economy" };
    must(
      await editClaim(
        analyst,
        { claimId: grew.id, version: 1, content, reason: "The bank calls it an estimate" },
        noon,
      ),
    );
    must(await suggestComparisons(analyst, grew.id, noon));
    const [back] = await readPairs(scopeOf(analyst), 50);
    expect(back?.returnedBecause).toContain("population");
  });

  test("a judgement needs a reason, a role, and the versions that were seen", async () => {
    const { analyst, viewer } = await openNewsroom();
    const { pair } = await twoClaims(analyst);
    expect(await linkClaims(analyst, pair, { ...judgement, reason: " " }, noon)).toMatchObject({
      error: { reason: "invalid", field: "reason" },
    });
    expect(await linkClaims(viewer, pair, judgement, noon)).toMatchObject({ error: { reason: "not-permitted" } });
    const old = { ...pair, from: { ...pair.from, version: 7 } };
    expect(await linkClaims(analyst, old, judgement, noon)).toMatchObject({
      error: { reason: "stale", theirs: { version: 1 } },
    });
  });

  test("a claim of another workspace cannot be linked", async () => {
    const [here, there] = [await openNewsroom(), await openNewsroom()];
    const { pair } = await twoClaims(here.analyst);
    expect(await linkClaims(there.analyst, pair, judgement, noon)).toMatchObject({ error: { reason: "not-found" } });
  });
});
