import { describe, expect, test } from "vitest";
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
import { publishAssessment } from "@/lib/workflow/publish-assessment";
import { retractPublication } from "@/lib/workflow/retract-publication";
import { signOffAssessment } from "@/lib/workflow/sign-off-assessment";
import { submitCrossCheck } from "@/lib/workflow/submit-cross-check";
import { newsroomWithClaim } from "../support/judging";
import { must, noon } from "../support/newsroom";

async function checkedJudgement() {
  const newsroom = await newsroomWithClaim();
  const { analyst, colleague, subject, draft } = newsroom;
  const id = must(await assess(analyst, subject, draft("supported"), { ask: true }, noon));
  const [check] = await readOpenCrossChecks(scopeOf(analyst));
  const seen = { id: check?.id ?? "", version: 1 };
  must(await submitCrossCheck(colleague, seen, draft("unresolved"), noon));
  const input = { assessmentId: id, version: 1, slug: "rice-2015", headline: "What became of the rice" };
  return { ...newsroom, id, input };
}

async function readyJudgement() {
  const newsroom = await checkedJudgement();
  must(await signOffAssessment(newsroom.reviewer, { id: newsroom.id, version: 1 }, null, noon));
  return newsroom;
}

describe("publishing", () => {
  test("freezes a snapshot whose hash can be worked out again, with the words it quotes and the view that differed", async () => {
    const { editor, input, words } = await readyJudgement();
    const published = must(await publishAssessment(editor, input, noon));
    const page = await readPublicPage(editor.workspaceSlug, "rice-2015");
    expect(page?.hash).toBe(sha256(canonicalJson(page?.snapshot)));
    expect(page?.snapshot.subject.claims[0]?.appearances.map((one) => one.words)).toEqual([words.surface]);
    expect(page?.snapshot.judgement.rating?.key).toBe("supported");
    expect(page?.snapshot.crossCheck).toMatchObject({ second: { rating: { key: "unresolved" } } });
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
