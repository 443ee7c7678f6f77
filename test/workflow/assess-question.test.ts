import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { readAssessment, readAssessmentsOf } from "@/lib/db/read/assessments";
import { readCurrentClaim } from "@/lib/db/read/claims";
import { readOpenCrossChecks } from "@/lib/db/read/cross-checks";
import { readPublicPage } from "@/lib/db/read/publications";
import { scopeOf } from "@/lib/db/read/scope";
import { claimReview } from "@/lib/formats/export/claim-review";
import type { JudgementDraft } from "@/lib/model/assessment";
import { adjudicate } from "@/lib/workflow/adjudicate-assessments";
import { assess } from "@/lib/workflow/assess-claim";
import { editClaim } from "@/lib/workflow/edit-claim";
import { editQuestion } from "@/lib/workflow/edit-question";
import { addToQuestion, removeFromQuestion } from "@/lib/workflow/gather-claims";
import { linkClaims } from "@/lib/workflow/link-claims";
import { publishAssessment } from "@/lib/workflow/publish-assessment";
import { signOffAssessment } from "@/lib/workflow/sign-off-assessment";
import { submitCrossCheck } from "@/lib/workflow/submit-cross-check";
import { newsroomWithClaim } from "../support/judging";
import { must, noon } from "../support/newsroom";
import { askHarvest, claimsOfText, harvest } from "../support/questions";

const second = new Date(noon.getTime() + 60_000);
const later = new Date(noon.getTime() + 3_600_000);

async function newsroomWithQuestion() {
  const newsroom = await newsroomWithClaim();
  const { id, slug } = await askHarvest(newsroom.analyst);
  must(await addToQuestion(newsroom.analyst, id, [newsroom.subject.id], noon));
  const answer = (words: string | null, more: Partial<JudgementDraft> = {}) =>
    newsroom.draft("supported", { ratingPointId: null, credibility: null, answer: words, ...more });
  return { ...newsroom, questionId: id, slug, question: { kind: "question", id } as const, answer };
}

describe("answering a question", () => {
  test("takes words and a likelihood, and never a rating", async () => {
    const { analyst, question, answer, draft } = await newsroomWithQuestion();
    const rated = await assess(
      analyst,
      question,
      { ...draft("supported"), answer: "It fell." },
      { ask: false },
      second,
    );
    expect(rated).toMatchObject({ ok: false, error: { reason: "invalid", field: "rating" } });
    const silent = await assess(analyst, question, answer(null), { ask: false }, second);
    expect(silent).toMatchObject({ ok: false, error: { reason: "invalid", field: "answer" } });
    must(await assess(analyst, question, answer("It fell."), { ask: false }, second));
    const [shown] = await readAssessmentsOf(scopeOf(analyst), analyst, question);
    expect(shown).toMatchObject({ sealed: false, answer: "It fell.", likelihood: "likely", rating: null });
  });

  test("is sealed from who may cross-check it; two answers that differ are settled by a third person", async () => {
    const { analyst, colleague, reviewer, question, answer } = await newsroomWithQuestion();
    const first = must(await assess(analyst, question, answer("It fell."), { ask: true }, second));
    const hidden = await readAssessment(scopeOf(colleague), colleague, first);
    expect(hidden?.sealed).toBe(true);
    expect(JSON.stringify(hidden)).not.toMatch(/It fell|likely/);
    const [check] = await readOpenCrossChecks(scopeOf(colleague));
    expect(check?.first.words).toBe("Food and crop production, North Korea: 2015 against 2014");
    const seen = { id: check?.id ?? "", version: 1 };
    must(await submitCrossCheck(colleague, seen, answer("Nobody knows.", { likelihood: "roughly-even" }), second));
    const own = { draft: answer("It fell, by how much is open."), reason: "One names a source" };
    expect(await adjudicate(colleague, seen.id, own, second)).toMatchObject({ ok: false });
    must(await adjudicate(reviewer, seen.id, own, second));
    const all = await readAssessmentsOf(scopeOf(analyst), analyst, question);
    expect(all.map((one) => !one.sealed && one.answer)).toEqual([
      "It fell.",
      "Nobody knows.",
      "It fell, by how much is open.",
    ]);
  });

  test("is published with its likelihood and its claims, and no review rating is invented for it", async () => {
    const { analyst, colleague, reviewer, editor, question, answer } = await newsroomWithQuestion();
    const id = must(await assess(analyst, question, answer("It fell."), { ask: true }, second));
    const [check] = await readOpenCrossChecks(scopeOf(colleague));
    must(await submitCrossCheck(colleague, { id: check?.id ?? "", version: 1 }, answer("It fell."), second));
    must(await signOffAssessment(reviewer, { id, version: 1 }, null, second));
    const input = { assessmentId: id, version: 1, slug: "harvest-2015", headline: "Did the harvest of 2015 fall?" };
    must(await publishAssessment(editor, input, second));
    const page = await readPublicPage(editor.workspaceSlug, "harvest-2015");
    expect(page?.snapshot).toMatchObject({
      subject: { kind: "question", claims: [{ claimant: "FAO" }] },
      judgement: { answer: "It fell.", likelihood: "likely", rating: null },
    });
    const data = page && JSON.stringify(claimReview(page.snapshot, "https://desk.example/p/x/harvest-2015"));
    expect(data).not.toMatch(/ClaimReview|[rR]eviewRating|ratingValue/);
    expect(page && claimReview(page.snapshot, "https://desk.example/x")).toMatchObject({
      "@type": "Article",
      "gainsay:judges": {
        "@type": "gainsay:Question",
        "gainsay:answer": "It fell.",
        "gainsay:likelihood": "Likely",
        "gainsay:likelihoodFromPercent": 55,
        "gainsay:likelihoodToPercent": 80,
      },
    });
  });

  test.each([
    ["a claim is gathered", "add"],
    ["a claim is taken out", "remove"],
    ["a gathered claim changes", "edit"],
    ["the yardstick changes", "yardstick"],
  ] as const)("cannot be signed off once %s after it was judged", async (_, change) => {
    const { analyst, colleague, reviewer, question, questionId, subject, answer } = await newsroomWithQuestion();
    const id = must(await assess(analyst, question, answer("It fell."), { ask: true }, second));
    const [check] = await readOpenCrossChecks(scopeOf(colleague));
    must(await submitCrossCheck(colleague, { id: check?.id ?? "", version: 1 }, answer("It fell."), second));
    if (change === "add") {
      const text = "Maize output in North Korea fell to 1.6 million tonnes in 2015, the FAO said.";
      const [claim] = await claimsOfText(analyst, text);
      must(await addToQuestion(analyst, questionId, [claim?.id ?? ""], later));
    }
    if (change === "remove") must(await removeFromQuestion(analyst, questionId, subject.id, later));
    if (change === "yardstick")
      must(await editQuestion(analyst, { id: questionId, version: 1 }, { ...harvest, title: "Another" }, later));
    if (change === "edit") {
      const row = await readCurrent(analyst, subject.id);
      const edit = { claimId: subject.id, version: 1, content: { ...row, method: "a survey" }, reason: "It says so" };
      must(await editClaim(analyst, edit, later));
    }
    const refused = await signOffAssessment(reviewer, { id, version: 1 }, null, later);
    expect(refused).toMatchObject({ ok: false, error: { reason: "stale" } });
  });

  test("another workspace's question cannot be answered, and a viewer answers none", async () => {
    const here = await newsroomWithQuestion();
    const there = await newsroomWithQuestion();
    const foreign = await assess(here.analyst, there.question, here.answer("It fell."), { ask: false }, second);
    expect(foreign).toMatchObject({ ok: false, error: { reason: "not-found" } });
    const denied = await assess(here.viewer, here.question, here.answer("It fell."), { ask: false }, second);
    expect(denied).toMatchObject({ ok: false, error: { reason: "not-permitted" } });
    expect(await db().assessment.count({ where: { workspaceId: here.analyst.workspaceId } })).toBe(0);
  });
});

describe("assessing a link", () => {
  test("rates whether the relation is supported, and a claim of it that changed later holds the sign-off up", async () => {
    const { analyst, colleague, reviewer, subject, draft } = await newsroomWithClaim();
    const text = "Rice output in North Korea rose to 2.6 million tonnes in 2015, the farm ministry said.";
    const [other] = await claimsOfText(analyst, text);
    const pair = { from: { id: subject.id, version: 1 }, to: { id: other?.id ?? "", version: 1 } };
    const judgement = {
      kind: "contradicts",
      reason: "One fell, one rose",
      asRetoldBy: null,
      explanations: [],
      remains: null,
    } as const;
    const link = { kind: "link", id: must(await linkClaims(analyst, pair, judgement, noon)) } as const;
    const unrated = await assess(analyst, link, { ...draft("supported"), ratingPointId: null }, { ask: false }, second);
    expect(unrated).toMatchObject({ ok: false, error: { reason: "invalid", field: "rating" } });
    const id = must(await assess(analyst, link, draft("supported"), { ask: true }, second));
    const [check] = await readOpenCrossChecks(scopeOf(colleague));
    must(await submitCrossCheck(colleague, { id: check?.id ?? "", version: 1 }, draft("supported"), second));
    const content = await readCurrent(analyst, subject.id);
    must(
      await editClaim(
        analyst,
        { claimId: subject.id, version: 1, content: { ...content, method: "a survey" }, reason: "So it says" },
        later,
      ),
    );
    const refused = await signOffAssessment(reviewer, { id, version: 1 }, null, later);
    expect(refused).toMatchObject({ ok: false, error: { reason: "stale" } });
  });
});

async function readCurrent(actor: Parameters<typeof scopeOf>[0], claimId: string) {
  const claim = await readCurrentClaim(scopeOf(actor), claimId);
  if (!claim) throw new Error("no claim");
  return claim.content;
}
