import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { sha256 } from "@/lib/db/hash";
import { readCurrentClaim } from "@/lib/db/read/claims";
import { readOpenCrossChecks } from "@/lib/db/read/cross-checks";
import { readPublicPage } from "@/lib/db/read/publications";
import { scopeOf } from "@/lib/db/read/scope";
import { inTransaction } from "@/lib/db/transaction";
import { insertCrossCheckWaiver } from "@/lib/db/write/cross-check-waiver";
import { recordEvent } from "@/lib/db/write/events";
import { ok } from "@/lib/model/result";
import { canonicalJson } from "@/lib/text/canonical-json";
import { assess } from "@/lib/workflow/assess-claim";
import { correctPublication } from "@/lib/workflow/correct-publication";
import { editClaim } from "@/lib/workflow/edit-claim";
import { addToQuestion } from "@/lib/workflow/gather-claims";
import { type LinkJudgement, linkClaims, withdrawLink } from "@/lib/workflow/link-claims";
import { publishAssessment } from "@/lib/workflow/publish-assessment";
import { retractPublication } from "@/lib/workflow/retract-publication";
import { signOffAssessment } from "@/lib/workflow/sign-off-assessment";
import { submitCrossCheck } from "@/lib/workflow/submit-cross-check";
import { newsroomWithClaim } from "../support/judging";
import { must, noon } from "../support/newsroom";
import { askHarvest, claimsOfText } from "../support/questions";

const later = new Date(noon.getTime() + 60_000);

async function checkedJudgement(checker: "colleague" | "reviewer" = "colleague") {
  const newsroom = await newsroomWithClaim();
  const { analyst, subject, draft } = newsroom;
  const id = must(await assess(analyst, subject, draft("supported"), { ask: true }, noon));
  const [check] = await readOpenCrossChecks(scopeOf(analyst));
  const seen = { id: check?.id ?? "", version: 1 };
  must(await submitCrossCheck(newsroom[checker], seen, draft("unresolved"), noon));
  const input = { assessmentId: id, version: 1, slug: "rice-2015", headline: "What became of the rice" };
  return { ...newsroom, id, input };
}

async function readyJudgement(checker: "colleague" | "reviewer" = "colleague") {
  const newsroom = await checkedJudgement(checker);
  must(await signOffAssessment(newsroom.reviewer, { id: newsroom.id, version: 1 }, null, noon));
  return newsroom;
}

describe("publishing", () => {
  test("keeps that who signed it off had checked it as well, so that readers are told of two people, not three", async () => {
    const { editor, input } = await readyJudgement("reviewer");
    must(await publishAssessment(editor, input, noon));
    const page = await readPublicPage(editor.workspaceSlug, "rice-2015");
    expect(page?.snapshot.crossCheck).toMatchObject({ state: "submitted", signedOffBy: "one-of-the-two" });
  });

  test("freezes a snapshot whose hash can be worked out again, with the words it quotes and the view that differed", async () => {
    const { editor, input, words } = await readyJudgement();
    const published = must(await publishAssessment(editor, input, noon));
    const page = await readPublicPage(editor.workspaceSlug, "rice-2015");
    expect(page?.hash).toBe(sha256(canonicalJson(page?.snapshot)));
    expect(page?.snapshot.subject.claims[0]?.appearances.map((one) => one.words)).toEqual([words.surface]);
    expect(page?.snapshot.judgement.rating?.key).toBe("supported");
    expect(page?.snapshot.crossCheck).toMatchObject({
      second: { rating: { key: "unresolved" } },
      signedOffBy: "a-third",
    });
    const rows = await db().publicationAppearance.findMany({ where: { publicationId: published.id } });
    expect(rows.map(({ claimVersion }) => claimVersion)).toEqual([1]);
    const overwrite = db().publication.updateMany({ where: { id: published.id }, data: { headline: "Other" } });
    await expect(overwrite).rejects.toThrow();
  });

  test("is an editor's to do, and waits for the sign-off and the cross-check", async () => {
    const { reviewer, editor, analyst, subject, draft, input } = await checkedJudgement();
    expect(await publishAssessment(reviewer, input, noon)).toMatchObject({ error: { reason: "not-permitted" } });
    const unsigned = await publishAssessment(editor, input, noon);
    expect(unsigned).toMatchObject({ error: { reason: "not-ready", blockers: ["A reviewer signed it off"] } });
    const alone = must(await assess(analyst, subject, draft("contradicted"), { ask: false }, noon));
    const sealed = await publishAssessment(editor, { ...input, assessmentId: alone }, noon);
    expect(sealed).toMatchObject({ error: { reason: "sealed" } });
    const replaced = await publishAssessment(editor, input, noon);
    expect(replaced).toMatchObject({ error: { blockers: expect.arrayContaining([expect.stringMatching(/latest/)]) } });
  });

  test("does without a cross-check where the workspace waives them, and says so", async () => {
    const { analyst, reviewer, editor, subject, draft } = await newsroomWithClaim();
    must(
      await inTransaction(editor, async (tx) => {
        const id = await insertCrossCheckWaiver(tx, "Two of us are away", noon);
        await recordEvent(
          tx,
          { verb: "waive-cross-checks", subjectKind: "workspace", subjectId: tx.workspaceId },
          noon,
        );
        return ok(id);
      }),
    );
    const id = must(await assess(analyst, subject, draft("supported"), { ask: false }, noon));
    must(await signOffAssessment(reviewer, { id, version: 1 }, null, noon));
    const input = { assessmentId: id, version: 1, slug: "alone", headline: "Judged once" };
    must(await publishAssessment(editor, input, noon));
    const page = await readPublicPage(editor.workspaceSlug, "alone");
    expect(page?.snapshot.crossCheck).toEqual({ state: "waived", reason: "Two of us are away" });
  });

  test("is refused when the claim changed after it was judged, when it is out already, and under a taken address", async () => {
    const { analyst, editor, subject, input } = await readyJudgement();
    must(await publishAssessment(editor, input, noon));
    expect(await publishAssessment(editor, input, noon)).toMatchObject({ error: { reason: "invalid", field: "slug" } });
    expect(await publishAssessment(editor, { ...input, slug: "Rice!" }, noon)).toMatchObject({
      error: { field: "slug" },
    });
    const claim = await readCurrentClaim(scopeOf(analyst), subject.id);
    if (!claim) throw new Error("no claim");
    const content = { ...claim.content, coverage: "rice and corn" };
    must(await editClaim(analyst, { claimId: subject.id, version: 1, content, reason: "Both are meant" }, noon));
    const late = await publishAssessment(editor, { ...input, slug: "rice-again" }, noon);
    expect(late).toMatchObject({
      error: { blockers: ["What was judged has not changed since", "It is not published already"] },
    });
  });
});

describe("publishing a question", () => {
  async function answeredQuestion() {
    const newsroom = await newsroomWithClaim();
    const { analyst, colleague, reviewer, subject, draft } = newsroom;
    const said =
      "Grain output in North Korea rose in 2015, Tongil Sinbo said. Maize output in North Korea fell in 2015, the WFP said.";
    const [rose, maize] = await claimsOfText(analyst, said);
    const [apart] = await claimsOfText(analyst, "Rice output in Japan fell 3 percent in 2015, the ministry said.");
    if (!rose || !maize || !apart) throw new Error("the engine proposed too little");
    const { id: questionId } = await askHarvest(analyst);
    must(await addToQuestion(analyst, questionId, [subject.id, rose.id, maize.id], noon));
    const link = async (by: Actor, from: string, to: string, more: Partial<LinkJudgement> = {}) =>
      must(
        await linkClaims(
          by,
          { from: { id: from, version: 1 }, to: { id: to, version: 1 } },
          { kind: "contradicts", reason: "Up is not down", asRetoldBy: null, explanations: [], remains: null, ...more },
          noon,
        ),
      );
    const answer = draft("supported", { ratingPointId: null, credibility: null, answer: "It fell." });
    const publish = async () => {
      const id = must(await assess(analyst, { kind: "question", id: questionId }, answer, { ask: true }, later));
      const check = (await readOpenCrossChecks(scopeOf(analyst))).find(({ first }) => first.id === id);
      must(await submitCrossCheck(colleague, { id: check?.id ?? "", version: 1 }, answer, later));
      must(await signOffAssessment(reviewer, { id, version: 1 }, null, later));
      const input = { assessmentId: id, version: 1, slug: "harvest", headline: "Did the harvest fall?" };
      return { input, published: must(await publishAssessment(newsroom.editor, input, later)) };
    };
    const linksAt = async (slug: string) =>
      (await readPublicPage(newsroom.editor.workspaceSlug, slug))?.snapshot.subject.links;
    return { ...newsroom, rose, maize, apart, link, publish, linksAt };
  }

  test("freezes what was judged between its claims as they are published, and nothing else", async () => {
    const { analyst, colleague, subject, rose, maize, apart, draft, link, publish, linksAt, editor } =
      await answeredQuestion();
    const more = { asRetoldBy: "Northern Fields", explanations: ["retelling"], remains: "Which year" } as const;
    const judged = await link(colleague, rose.id, subject.id, more);
    const secret = draft("unresolved", { credibility: null, reasoning: "What the second may not read." });
    must(await assess(analyst, { kind: "link", id: judged }, secret, { ask: true }, noon));
    const dropped = await link(analyst, subject.id, maize.id, { kind: "corroborates", reason: "Taken back" });
    must(await withdrawLink(analyst, { id: dropped, version: 1 }, "Another measure", noon));
    await link(analyst, subject.id, apart.id, { reason: "Of a claim not gathered" });
    await link(analyst, rose.id, maize.id, { reason: "Of an older wording" });
    const content = { ...maize.content, coverage: "maize and millet" };
    must(await editClaim(analyst, { claimId: maize.id, version: 1, content, reason: "Both are meant" }, noon));
    await publish();
    const page = await readPublicPage(editor.workspaceSlug, "harvest");
    const links = await linksAt("harvest");
    const sentences = page?.snapshot.subject.claims.map(({ sentence }) => sentence) ?? [];
    expect(links).toEqual([
      {
        kind: "contradicts",
        from: expect.any(Number),
        to: expect.any(Number),
        reason: "Up is not down",
        ...more,
        judgedBy: "another-person",
        judgedAt: noon.toISOString(),
      },
    ]);
    const sides = links?.flatMap(({ from, to }) => [sentences[from], sentences[to]]).sort();
    expect(sides).toEqual([rose.sentence, sentences.find((one) => one.startsWith("FAO"))].sort());
    expect(JSON.stringify(page?.snapshot)).not.toMatch(/may not read|Taken back|not gathered|older wording/);
    expect(JSON.stringify(links)).not.toContain(colleague.name);
  });

  test("a correction holds what was judged since, and the page it corrects what was known then", async () => {
    const { analyst, subject, rose, link, publish, linksAt, editor } = await answeredQuestion();
    const { input, published } = await publish();
    await link(analyst, subject.id, rose.id);
    const old = { id: published.id, note: "A contradiction was left out" };
    must(await correctPublication(editor, old, { ...input, slug: "harvest-corrected" }, later));
    expect(await linksAt("harvest")).toEqual([]);
    expect(await linksAt("harvest-corrected")).toMatchObject([{ kind: "contradicts", judgedBy: "who-answered" }]);
  });

  test("a claim's page says nothing of links", async () => {
    const { analyst, editor, subject, input } = await readyJudgement();
    const [rose] = await claimsOfText(analyst, "Grain output in North Korea rose in 2015, Tongil Sinbo said.");
    const pair = { from: { id: subject.id, version: 1 }, to: { id: rose?.id ?? "", version: 1 } };
    const judgement = { kind: "contradicts", reason: "Up is not down", asRetoldBy: null } as const;
    must(await linkClaims(analyst, pair, { ...judgement, explanations: [], remains: null }, noon));
    must(await publishAssessment(editor, input, noon));
    expect((await readPublicPage(editor.workspaceSlug, "rice-2015"))?.snapshot.subject).not.toHaveProperty("links");
  });
});

describe("what became of a publication", () => {
  test("a correction is a new page that names the old one; the old page stays and points to it; it happens once", async () => {
    const { editor, input } = await readyJudgement();
    const old = must(await publishAssessment(editor, input, noon));
    const again = { ...input, slug: "rice-2015-corrected" };
    const bare = await correctPublication(editor, { id: old.id, note: " " }, again, noon);
    expect(bare).toMatchObject({ error: { field: "note" } });
    must(await correctPublication(editor, { id: old.id, note: "The year was wrong" }, again, noon));
    const before = await readPublicPage(editor.workspaceSlug, "rice-2015");
    const after = await readPublicPage(editor.workspaceSlug, "rice-2015-corrected");
    expect(before?.correctedBy?.slug).toBe("rice-2015-corrected");
    expect(before?.snapshot.slug).toBe("rice-2015");
    expect(after?.snapshot.corrects).toMatchObject({ slug: "rice-2015", note: "The year was wrong" });
    const twice = await correctPublication(editor, { id: old.id, note: "Again" }, { ...again, slug: "third" }, noon);
    expect(twice).toMatchObject({ error: { reason: "already-done" } });
  });

  test("a retraction needs a reason, is final, and nobody but an editor does it", async () => {
    const { editor, reviewer, input } = await readyJudgement();
    const { id } = must(await publishAssessment(editor, input, noon));
    expect(await retractPublication(reviewer, id, "Wrong", noon)).toMatchObject({ error: { reason: "not-permitted" } });
    expect(await retractPublication(editor, id, "", noon)).toMatchObject({ error: { field: "reason" } });
    must(await retractPublication(editor, id, "The report was withdrawn", noon));
    expect(await retractPublication(editor, id, "Again", noon)).toMatchObject({ error: { reason: "already-done" } });
    const page = await readPublicPage(editor.workspaceSlug, "rice-2015");
    expect(page?.retraction?.reason).toBe("The report was withdrawn");
    const elsewhere = await newsroomWithClaim();
    expect(await readPublicPage(elsewhere.editor.workspaceSlug, "rice-2015")).toBeNull();
    expect(await retractPublication(elsewhere.editor, id, "Not ours", noon)).toMatchObject({
      error: { reason: "not-found" },
    });
  });
});
