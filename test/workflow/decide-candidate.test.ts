import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { readCandidate } from "@/lib/db/read/candidates";
import { readCurrentClaim } from "@/lib/db/read/claims";
import { scopeOf } from "@/lib/db/read/scope";
import { acceptCandidate, mergeCandidate, rejectCandidate, splitCandidate } from "@/lib/workflow/decide-candidate";
import { undoDecision } from "@/lib/workflow/undo-decision";
import { captureText } from "../support/capture";
import { must, noon, openNewsroom } from "../support/newsroom";

const text =
  "Rice output fell to 2.1 million tonnes in 2015, the FAO said. Rice output fell to 2.1 million tonnes in 2015, the agency said again.";

async function candidatesOf(actor: Actor, words = text) {
  const [candidates = []] = await captureText(actor, words, "Northern Fields", "2015-11-10");
  const [first, second] = candidates;
  if (!first || !second) throw new Error("the engine proposed fewer than two claims");
  return [first, second, ...candidates.slice(2)] as const;
}

const seen = (candidate: { id: string; version: number }) => ({
  candidateId: candidate.id,
  version: candidate.version,
});

describe("deciding on a candidate", () => {
  test("the engine's proposals stand in the post, word for word", async () => {
    const { analyst } = await openNewsroom();
    const candidates = await candidatesOf(analyst);
    expect(candidates.length).toBeGreaterThan(0);
    for (const { start, end, surface } of candidates) expect(text.slice(start, end)).toBe(surface);
  });

  test("accepting makes one claim with one appearance that keeps its chain and words", async () => {
    const { analyst } = await openNewsroom();
    const [first] = await candidatesOf(analyst);
    const { claimIds } = must(await acceptCandidate(analyst, seen(first), {}, noon));
    const claim = await readCurrentClaim(scopeOf(analyst), claimIds[0] ?? "");
    expect(claim?.content.claimant).toMatch(/FAO|Food and Agriculture/);
    expect(claim?.content.quantity).toMatchObject({ value: 2_100_000, unit: "t" });
    const appearances = await db().appearance.findMany({
      where: { claimId: claimIds[0] ?? "" },
      include: { attributionSteps: { orderBy: { position: "asc" }, include: { source: true } } },
    });
    expect(appearances.map(({ surface }) => surface)).toEqual([first.surface]);
    expect(appearances[0]?.attributionSteps.map(({ source }) => source.name)[0]).toBe("Northern Fields");
    expect(appearances[0]?.attributionSteps.at(-1)?.source.name).toBe(claim?.content.claimant);
  });

  test("the same figure by the same claimant is one claim with two appearances", async () => {
    const { analyst } = await openNewsroom();
    const candidates = (await candidatesOf(analyst)).filter(({ draft }) => draft.content.quantity?.value === 2_100_000);
    expect(candidates.length).toBe(2);
    const claims = [];
    for (const candidate of candidates)
      claims.push(...must(await acceptCandidate(analyst, seen(candidate), {}, noon)).claimIds);
    expect(new Set(claims).size).toBe(1);
    expect(await db().appearance.count({ where: { claimId: claims[0] ?? "" } })).toBe(2);
  });

  test("an edit keeps the words as they stand and changes what they are read as", async () => {
    const { analyst } = await openNewsroom();
    const [first] = await candidatesOf(analyst);
    const content = {
      ...first.draft.content,
      coverage: "rice",
      known: { ...first.draft.content.known, coverage: "set" as const },
    };
    const { claimIds } = must(await acceptCandidate(analyst, seen(first), { content }, noon));
    const claim = await readCurrentClaim(scopeOf(analyst), claimIds[0] ?? "");
    expect([claim?.content.coverage, claim?.content.known.coverage]).toEqual(["rice", "set"]);
    expect(await db().appearance.findFirst({ where: { claimId: claimIds[0] ?? "" } })).toMatchObject({
      surface: first.surface,
    });
  });

  test("two people deciding at once: one answer stands, the other is told whose", async () => {
    const { analyst, colleague } = await openNewsroom();
    const [first] = await candidatesOf(analyst);
    const why = { rejectReason: "off-topic", reason: null } as const;
    const results = await Promise.all([
      acceptCandidate(analyst, seen(first), {}, noon),
      rejectCandidate(colleague, seen(first), why, noon),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db().decision.count({ where: { candidateId: first.id, withdrawnAt: null } })).toBe(1);
    const late = await rejectCandidate(colleague, seen(first), why, noon);
    expect(late).toMatchObject({ ok: false, error: { reason: "already-done", theirs: { by: expect.any(String) } } });
  });

  test("two people editing in the same instant: one reading stands, the other is told both, field by field", async () => {
    const { analyst, colleague } = await openNewsroom();
    const [first] = await candidatesOf(analyst);
    const { content } = first.draft;
    const wait = () => new Promise((resolve) => setTimeout(resolve, 200));
    const edits = await db().$transaction(async (tx) => {
      // Both look at it before either takes it: their steps queue behind this one, in this order.
      await tx.$queryRaw`select id::text from candidate where id = ${first.id}::uuid for update`;
      const faster = acceptCandidate(
        analyst,
        seen(first),
        { content: { ...content, population: "state farms" } },
        noon,
      );
      await wait();
      const late = acceptCandidate(colleague, seen(first), { content: { ...content, method: "survey" } }, noon);
      await wait();
      return { faster, late };
    });
    const { claimIds } = must(await edits.faster);
    const late = await edits.late;
    expect(late).toMatchObject({ ok: false, error: { reason: "already-done", theirs: { decision: { claimIds } } } });
    const told = late.ok ? [] : late.error.theirs?.fields.map(({ label: _, ...field }) => field);
    expect(told).toEqual([
      { name: "population", theirs: "state farms", yours: "", untouched: true },
      { name: "method", theirs: "", yours: "survey", untouched: false },
    ]);
    expect(await db().decision.count({ where: { candidateId: first.id } })).toBe(1);
    expect(await db().appearance.count({ where: { candidateId: first.id } })).toBe(1);
  });

  test("the same decision sent again, at once or later, is made once and answered alike", async () => {
    const { analyst, colleague } = await openNewsroom();
    const [first] = await candidatesOf(analyst);
    const sent = { ...seen(first), decisionId: crypto.randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => acceptCandidate(analyst, sent, {}, noon)));
    answers.push(await acceptCandidate(analyst, sent, {}, noon));
    expect(new Set(answers.map((answer) => JSON.stringify(must(answer)))).size).toBe(1);
    expect(must(await acceptCandidate(analyst, sent, {}, noon)).decisionId).toBe(sent.decisionId);
    expect(await db().decision.count({ where: { candidateId: first.id } })).toBe(1);
    expect(await db().appearance.count({ where: { candidateId: first.id } })).toBe(1);
    expect(await acceptCandidate(colleague, sent, {}, noon)).toMatchObject({ error: { reason: "already-done" } });
  });

  test("taking back sent again takes back once", async () => {
    const { analyst, colleague } = await openNewsroom();
    const [first] = await candidatesOf(analyst);
    const { decisionId } = must(await acceptCandidate(analyst, seen(first), {}, noon));
    must(await undoDecision(analyst, decisionId, noon));
    must(await undoDecision(analyst, decisionId, noon));
    expect(await undoDecision(colleague, decisionId, noon)).toMatchObject({ error: { reason: "already-done" } });
    expect(await db().event.count({ where: { subjectId: first.id, verb: "undo-decision" } })).toBe(1);
  });

  test("undoing an acceptance withdraws the claim and the candidate waits again", async () => {
    const { analyst } = await openNewsroom();
    const [first] = await candidatesOf(analyst);
    const { decisionId, claimIds } = must(await acceptCandidate(analyst, seen(first), {}, noon));
    must(await undoDecision(analyst, decisionId, noon));
    expect(await readCurrentClaim(scopeOf(analyst), claimIds[0] ?? "")).toBeNull();
    const again = await readCandidate(scopeOf(analyst), first.id);
    expect(again?.decisions).toEqual([]);
    must(await acceptCandidate(analyst, { candidateId: first.id, version: again?.version ?? 0 }, {}, noon));
  });

  test("undoing is refused while an assessment refers to the claim", async () => {
    const { analyst } = await openNewsroom();
    const [first] = await candidatesOf(analyst);
    const { decisionId, claimIds } = must(await acceptCandidate(analyst, seen(first), {}, noon));
    const question = {
      workspaceId: analyst.workspaceId,
      id: crypto.randomUUID(),
      title: "Rice",
      slug: "rice",
      indicatorText: "rice",
      createdAt: noon,
      createdById: analyst.userId,
    };
    await db().question.create({ data: question });
    await db().questionClaim.create({
      data: {
        workspaceId: analyst.workspaceId,
        id: crypto.randomUUID(),
        questionId: question.id,
        claimId: claimIds[0] ?? "",
        addedById: analyst.userId,
        addedAt: noon,
      },
    });
    expect(await undoDecision(analyst, decisionId, noon)).toMatchObject({ ok: false, error: { reason: "in-use" } });
  });

  test("merging adds an appearance and changes nothing of the claim", async () => {
    const { analyst } = await openNewsroom();
    const [first, second] = await candidatesOf(analyst);
    const { claimIds } = must(await acceptCandidate(analyst, seen(first), {}, noon));
    const before = await readCurrentClaim(scopeOf(analyst), claimIds[0] ?? "");
    must(await mergeCandidate(analyst, seen(second), claimIds[0] ?? "", noon));
    expect(await readCurrentClaim(scopeOf(analyst), claimIds[0] ?? "")).toEqual(before);
    expect(await db().appearance.count({ where: { claimId: claimIds[0] ?? "" } })).toBe(2);
  });

  test("a split needs at least two parts and gives each its claim", async () => {
    const { analyst } = await openNewsroom();
    const [first] = await candidatesOf(analyst);
    const content = first.draft.content;
    expect(await splitCandidate(analyst, seen(first), [{ content }], noon)).toMatchObject({
      ok: false,
      error: { reason: "invalid" },
    });
    const parts = [
      { content },
      { content: { ...content, indicator: "rice area", indicatorKey: null, quantity: null } },
    ];
    expect(must(await splitCandidate(analyst, seen(first), parts, noon)).claimIds).toHaveLength(2);
  });

  test("rejecting for another reason needs words; a viewer decides nothing", async () => {
    const { analyst, viewer } = await openNewsroom();
    const [first] = await candidatesOf(analyst);
    const other = { rejectReason: "other", reason: " " } as const;
    expect(await rejectCandidate(analyst, seen(first), other, noon)).toMatchObject({
      error: { reason: "invalid", field: "reason" },
    });
    expect(await acceptCandidate(viewer, seen(first), {}, noon)).toMatchObject({ error: { reason: "not-permitted" } });
  });

  test("every decision has its event", async () => {
    const { analyst } = await openNewsroom();
    const [first, second] = await candidatesOf(analyst);
    must(await acceptCandidate(analyst, seen(first), {}, noon));
    must(await rejectCandidate(analyst, seen(second), { rejectReason: "duplicate", reason: null }, noon));
    const verbs = await db().event.findMany({
      where: { workspaceId: analyst.workspaceId, subjectKind: "candidate" },
      orderBy: { id: "asc" },
    });
    expect(verbs.map(({ verb }) => verb)).toEqual(["accept-candidate", "reject-candidate"]);
  });

  test("another workspace's candidate is not there", async () => {
    const [here, there] = [await openNewsroom(), await openNewsroom()];
    const [first] = await candidatesOf(here.analyst);
    expect(await acceptCandidate(there.analyst, seen(first), {}, noon)).toMatchObject({
      error: { reason: "not-found" },
    });
  });
});
