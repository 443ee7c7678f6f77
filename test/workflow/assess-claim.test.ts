import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { readAssessment, readAssessmentsOf } from "@/lib/db/read/assessments";
import { readCurrentClaim } from "@/lib/db/read/claims";
import { readWorkspaceHistory } from "@/lib/db/read/events";
import { readReliabilityOf } from "@/lib/db/read/scales";
import { scopeOf } from "@/lib/db/read/scope";
import { assess } from "@/lib/workflow/assess-claim";
import { editClaim } from "@/lib/workflow/edit-claim";
import { everything } from "../support/history";
import { newsroomWithClaim } from "../support/judging";
import { must, noon } from "../support/newsroom";

const alone = { ask: false };

describe("assessing a claim", () => {
  test("judgements of two people stand side by side; a later one by the same person replaces only theirs", async () => {
    const { analyst, colleague, viewer, subject, draft } = await newsroomWithClaim();
    const first = must(await assess(analyst, subject, draft("supported"), alone, noon));
    must(await assess(colleague, subject, draft("contradicted"), alone, noon));
    const later = must(await assess(analyst, subject, draft("unresolved"), alone, noon));
    const shown = await readAssessmentsOf(scopeOf(viewer), viewer, subject);
    expect(shown.map((one) => [one.author.name, !one.sealed && one.rating?.key, one.superseded])).toEqual([
      ["Ines", "supported", true],
      ["Jonas", "contradicted", false],
      ["Ines", "unresolved", false],
    ]);
    expect(await db().assessment.findFirst({ where: { id: later } })).toMatchObject({ supersedesId: first });
  });

  test("it is sealed from those who may still cross-check it, in the history too, and open to its author and to readers", async () => {
    const { analyst, colleague, reviewer, viewer, subject, draft } = await newsroomWithClaim();
    const id = must(await assess(analyst, subject, draft("supported"), alone, noon));
    const sealedFor = async (actor: typeof analyst) => (await readAssessment(scopeOf(actor), actor, id))?.sealed;
    expect([await sealedFor(colleague), await sealedFor(reviewer)]).toEqual([true, true]);
    expect([await sealedFor(analyst), await sealedFor(viewer)]).toEqual([false, false]);
    const shown = await readAssessment(scopeOf(colleague), colleague, id);
    expect(JSON.stringify(shown)).not.toMatch(/supported|likely|The report says so/i);
    const history = await readWorkspaceHistory(scopeOf(colleague), { ...everything, take: 50 });
    const event = history.find(({ verb }) => verb === "assess");
    expect([event?.by, event?.after]).toEqual(["Ines", null]);
  });

  test("choosing a letter records a dated judgement of the claimant; the same letter again cites it", async () => {
    const { analyst, colleague, subject, draft } = await newsroomWithClaim();
    const letter = (basis: string | null) => draft("supported", { reliability: { letter: "B", basis } });
    const bare = await assess(analyst, subject, letter(null), alone, noon);
    expect(bare).toMatchObject({ ok: false, error: { reason: "invalid", field: "basis" } });
    const first = must(await assess(analyst, subject, letter("Its figures are seldom revised"), alone, noon));
    const second = must(await assess(analyst, subject, letter(null), alone, noon));
    const { workspaceId } = analyst;
    const judgements = await db().reliabilityJudgement.findMany({ where: { workspaceId }, include: { source: true } });
    const claim = await readCurrentClaim(scopeOf(analyst), subject.id);
    expect(judgements.map(({ letter: one, source }) => [one, source.name])).toEqual([["B", claim?.content.claimant]]);
    const rows = await db().assessment.findMany({ where: { id: { in: [first, second] } } });
    expect(new Set(rows.map((row) => row.reliabilityJudgementId))).toEqual(new Set([judgements[0]?.id]));
    const claimant = claim?.content.claimant ?? "";
    const seenBy = async (actor: typeof analyst) =>
      (await readReliabilityOf(scopeOf(actor), claimant, actor.userId)).letter;
    // The letter would give away what the sealed judgement says.
    expect([await seenBy(analyst), await seenBy(colleague)]).toEqual(["B", null]);
  });

  test("words that do not stand in the captured text are refused, and nothing is kept", async () => {
    const { analyst, subject, words, draft } = await newsroomWithClaim();
    const evidence = [{ sentence: 0, role: "supports", cited: { ...words, surface: `${words.surface}!` } }] as const;
    const refused = await assess(analyst, subject, draft("supported", { evidence }), alone, noon);
    expect(refused).toMatchObject({ ok: false, error: { reason: "words-not-in-text" } });
    expect(await db().assessment.count({ where: { workspaceId: analyst.workspaceId } })).toBe(0);
  });

  test("another workspace's words and ratings cannot be used", async () => {
    const here = await newsroomWithClaim();
    const there = await newsroomWithClaim();
    const foreignWords = here.draft("supported", { evidence: [{ sentence: 0, role: "context", cited: there.words }] });
    expect(await assess(here.analyst, here.subject, foreignWords, alone, noon)).toMatchObject({ ok: false });
    const foreignRating = await assess(here.analyst, here.subject, there.draft("supported"), alone, noon);
    expect(foreignRating).toMatchObject({ ok: false, error: { field: "rating" } });
    const foreignClaim = await assess(here.analyst, there.subject, here.draft("supported"), alone, noon);
    expect(foreignClaim).toMatchObject({ ok: false, error: { reason: "not-found" } });
  });

  test("a claim that changed meanwhile is not judged as it was; a viewer judges nothing", async () => {
    const { analyst, colleague, viewer, subject, draft } = await newsroomWithClaim();
    const claim = await readCurrentClaim(scopeOf(analyst), subject.id);
    if (!claim) throw new Error("no claim");
    const content = { ...claim.content, coverage: "rice and corn" };
    must(
      await editClaim(colleague, { claimId: subject.id, version: 1, content, reason: "The table counts both" }, noon),
    );
    const stale = await assess(analyst, subject, draft("supported"), alone, noon);
    expect(stale).toMatchObject({ ok: false, error: { reason: "stale", theirs: { by: "Jonas" } } });
    const denied = await assess(viewer, { ...subject, version: 2 }, draft("supported"), alone, noon);
    expect(denied).toMatchObject({ ok: false, error: { reason: "not-permitted" } });
  });
});
