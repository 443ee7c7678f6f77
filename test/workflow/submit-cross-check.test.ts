import { describe, expect, test } from "vitest";
import { readAssessment } from "@/lib/db/read/assessments";
import { readCrossCheck, readOpenCrossChecks } from "@/lib/db/read/cross-checks";
import { scopeOf } from "@/lib/db/read/scope";
import { agreement } from "@/lib/model/agreement";
import { adjudicate } from "@/lib/workflow/adjudicate-assessments";
import { assess } from "@/lib/workflow/assess-claim";
import { openCrossCheck } from "@/lib/workflow/open-cross-check";
import { signOffAssessment, withdrawSignOff } from "@/lib/workflow/sign-off-assessment";
import { submitCrossCheck } from "@/lib/workflow/submit-cross-check";
import { waiveCrossCheck } from "@/lib/workflow/waive-cross-check";
import { newsroomWithClaim } from "../support/judging";
import { must, noon } from "../support/newsroom";

async function waitingCheck() {
  const newsroom = await newsroomWithClaim();
  const { analyst, subject, draft } = newsroom;
  const first = must(await assess(analyst, subject, draft("supported"), { ask: true }, noon));
  const [check] = await readOpenCrossChecks(scopeOf(analyst));
  if (!check) throw new Error("no cross-check was opened");
  return { ...newsroom, first, check, seen: { id: check.id, version: check.version } };
}

describe("a cross-check", () => {
  test("shows nothing of the first judgement until the second is in; then both, to all", async () => {
    const { colleague, reviewer, draft, first, check, seen } = await waitingCheck();
    const sealedFor = async (actor: typeof colleague) => (await readAssessment(scopeOf(actor), actor, first))?.sealed;
    expect(JSON.stringify(check)).not.toMatch(/supported|likely|The report says so/i);
    expect([await sealedFor(colleague), await sealedFor(reviewer)]).toEqual([true, true]);
    expect(check.differs).toBeNull();
    const second = must(await submitCrossCheck(colleague, seen, draft("unresolved"), noon));
    expect((await readCrossCheck(scopeOf(reviewer), check.id))?.differs).toBe(true);
    expect([await sealedFor(colleague), await sealedFor(reviewer)]).toEqual([false, false]);
    const both = await Promise.all([first, second].map((id) => readAssessment(scopeOf(reviewer), reviewer, id)));
    const [a, b] = both;
    if (!a || !b || a.sealed || b.sealed) throw new Error("still sealed");
    expect(agreement(a, b)).toEqual([
      { part: "rating", outcome: "differs" },
      { part: "likelihood", outcome: "same" },
      { part: "confidence", outcome: "same" },
      { part: "credibility", outcome: "same" },
    ]);
  });

  test("is not made by the author, nor by another than the one it was given to, nor twice", async () => {
    const { analyst, colleague, reviewer, viewer, subject, draft } = await newsroomWithClaim();
    const first = must(await assess(analyst, subject, draft("supported"), { ask: false }, noon));
    const asked = { assessmentId: first, assigneeId: colleague.userId };
    expect(await openCrossCheck(analyst, { ...asked, assigneeId: analyst.userId }, noon)).toMatchObject({
      error: { reason: "own-work" },
    });
    expect(await openCrossCheck(analyst, { ...asked, assigneeId: viewer.userId }, noon)).toMatchObject({
      error: { reason: "invalid", field: "assigneeId" },
    });
    const id = must(await openCrossCheck(analyst, asked, noon));
    expect(await openCrossCheck(analyst, asked, noon)).toMatchObject({ error: { reason: "already-done" } });
    const submitted = (actor: typeof analyst) => submitCrossCheck(actor, { id, version: 1 }, draft("supported"), noon);
    expect(await submitted(analyst)).toMatchObject({ error: { reason: "own-work" } });
    expect(await submitted(reviewer)).toMatchObject({ error: { reason: "not-permitted" } });
    expect(await submitted(viewer)).toMatchObject({ error: { reason: "not-permitted" } });
    must(await submitted(colleague));
    expect(await submitted(colleague)).toMatchObject({ error: { reason: "already-done" } });
  });

  test("goes on with the judgement that replaced the first; who had the old one open is told so", async () => {
    const { analyst, colleague, subject, draft, check, seen } = await waitingCheck();
    const later = must(await assess(analyst, subject, draft("mostly-supported"), { ask: true }, noon));
    expect((await readCrossCheck(scopeOf(analyst), check.id))?.first.id).toBe(later);
    expect(await submitCrossCheck(colleague, seen, draft("supported"), noon)).toMatchObject({
      error: { reason: "stale" },
    });
    must(await submitCrossCheck(colleague, { id: check.id, version: 2 }, draft("supported"), noon));
  });

  test("is waived by an editor with a reason, which opens the judgement", async () => {
    const { colleague, reviewer, editor, first, seen } = await waitingCheck();
    expect(await waiveCrossCheck(reviewer, seen, "Small", noon)).toMatchObject({ error: { reason: "not-permitted" } });
    expect(await waiveCrossCheck(editor, seen, " ", noon)).toMatchObject({ error: { field: "reason" } });
    must(await waiveCrossCheck(editor, seen, "Two sentences, one source", noon));
    expect((await readAssessment(scopeOf(colleague), colleague, first))?.sealed).toBe(false);
  });
});

describe("signing off", () => {
  test("needs a reviewer who is not the author and a judgement that was cross-checked", async () => {
    const { analyst, colleague, reviewer, editor, draft, first, seen } = await waitingCheck();
    const signed = (actor: typeof analyst, id: string) => signOffAssessment(actor, { id, version: 1 }, null, noon);
    expect(await signed(reviewer, first)).toMatchObject({ error: { reason: "sealed" } });
    const second = must(await submitCrossCheck(reviewer, seen, draft("supported"), noon));
    expect(await signed(colleague, first)).toMatchObject({ error: { reason: "not-permitted" } });
    expect(await signed(reviewer, second)).toMatchObject({ error: { reason: "own-work" } });
    must(await signed(reviewer, first));
    expect(await signed(editor, first)).toMatchObject({ error: { reason: "already-done" } });
    must(await withdrawSignOff(editor, first, "Signed too early", noon));
    must(await signed(editor, first));
  });
});

describe("adjudicating", () => {
  test("adds an own answer beside both, by somebody who made neither", async () => {
    const { analyst, colleague, reviewer, editor, draft, first, check, seen } = await waitingCheck();
    const answer = { draft: draft("mostly-supported"), reason: "The table settles it" };
    expect(await adjudicate(editor, check.id, answer, noon)).toMatchObject({ error: { reason: "not-ready" } });
    must(await submitCrossCheck(reviewer, seen, draft("unresolved"), noon));
    expect(await adjudicate(reviewer, check.id, answer, noon)).toMatchObject({ error: { reason: "own-work" } });
    expect(await adjudicate(colleague, check.id, answer, noon)).toMatchObject({ error: { reason: "not-permitted" } });
    const own = must(await adjudicate(editor, check.id, answer, noon));
    expect(await adjudicate(editor, check.id, answer, noon)).toMatchObject({ error: { reason: "already-done" } });
    const shown = await readAssessment(scopeOf(analyst), analyst, own);
    expect(shown).toMatchObject({ sealed: false, rating: { key: "mostly-supported" } });
    expect((await readAssessment(scopeOf(analyst), analyst, first))?.superseded).toBe(false);
  });
});
