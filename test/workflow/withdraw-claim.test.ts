import { describe, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { readCandidate, readCandidatesOf } from "@/lib/db/read/candidates";
import { readClaimList } from "@/lib/db/read/claim-list";
import { readAppearances, readCurrentClaim } from "@/lib/db/read/claims";
import { readOpenCrossChecks } from "@/lib/db/read/cross-checks";
import { readHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import { readPairs } from "@/lib/db/read/suggestions";
import { everyClaim } from "@/lib/model/claim-view";
import { readingSchema } from "@/lib/model/reading.schema";
import { typedReading } from "@/lib/model/typed-reading";
import { assess } from "@/lib/workflow/assess-claim";
import { acceptCandidate, mergeCandidate } from "@/lib/workflow/decide-candidate";
import { editClaim } from "@/lib/workflow/edit-claim";
import { addToQuestion, removeFromQuestion } from "@/lib/workflow/gather-claims";
import { linkClaims, withdrawLink } from "@/lib/workflow/link-claims";
import { makeClaim } from "@/lib/workflow/make-claim";
import { publishAssessment } from "@/lib/workflow/publish-assessment";
import { readSpan } from "@/lib/workflow/read-span";
import { signOffAssessment } from "@/lib/workflow/sign-off-assessment";
import { submitCrossCheck } from "@/lib/workflow/submit-cross-check";
import { suggestComparisons } from "@/lib/workflow/suggest-comparisons";
import { withdrawClaim } from "@/lib/workflow/withdraw-claim";
import { captureText } from "../support/capture";
import { newsroomWithClaim } from "../support/judging";
import { must, noon, openNewsroom } from "../support/newsroom";
import { askHarvest } from "../support/questions";

vi.setConfig({ testTimeout: 60_000 });

const text =
  "The Bank of Korea said North Korea’s GDP grew 1 percent in 2014. The economist Lena Hartmann said North Korea’s GDP fell in 2014.";

async function twoClaims(actor: Actor) {
  const [candidates = []] = await captureText(actor, text, "Northern Fields", "2015-11-10");
  const made = [];
  for (const { id, version, revisionId } of candidates) {
    const { claimIds } = must(await acceptCandidate(actor, { candidateId: id, version }, {}, noon));
    made.push({ candidateId: id, revisionId, claimId: claimIds[0] ?? "" });
  }
  for (const { claimId } of made) must(await suggestComparisons(actor, claimId, noon));
  const [one, two] = made;
  if (!one || !two || made.length !== 2) throw new Error(`the engine proposed ${made.length}`);
  return { one, two };
}

const listed = async (actor: Actor) => (await readClaimList(scopeOf(actor), everyClaim)).map(({ id }) => id);
const seen = (claimId: string, version = 1) => ({ claimId, version });

describe("withdrawing a claim", () => {
  test("takes it, its appearances and the pairs suggested for it off the desk; its candidate waits again, the other stays", async () => {
    const { analyst, colleague } = await openNewsroom();
    const { one, two } = await twoClaims(analyst);
    const scope = scopeOf(analyst);
    expect(await readPairs(scope, 50)).toHaveLength(1);
    must(await withdrawClaim(colleague, seen(one.claimId), " It was said of 2013. ", noon));
    expect(await listed(analyst)).toEqual([two.claimId]);
    expect([await readCurrentClaim(scope, one.claimId), await readAppearances(scope, one.claimId)]).toEqual([null, []]);
    expect(await readPairs(scope, 50)).toEqual([]);
    expect((await readCandidate(scope, one.candidateId))?.decisions).toEqual([]);
    expect((await readCandidate(scope, two.candidateId))?.decisions).toHaveLength(1);
    const [last] = await readHistory(scope, "claim", one.claimId);
    expect(last).toMatchObject({ verb: "withdraw-claim", by: colleague.name, reason: "It was said of 2013." });
    const [undone] = await readHistory(scope, "candidate", one.candidateId);
    expect(undone).toMatchObject({ verb: "undo-decision", by: colleague.name, reason: "It was said of 2013." });
    expect(await db().claimVersion.count({ where: { claimId: one.claimId } })).toBe(1);
  });

  test("with every place it was found in; accepted anew it is another claim", async () => {
    const { analyst } = await openNewsroom();
    const [candidates = []] = await captureText(analyst, text, "Northern Fields", "2015-11-10");
    const [first, second] = candidates;
    if (!first || !second) throw new Error("the engine proposed too little");
    const { claimIds } = must(await acceptCandidate(analyst, { candidateId: first.id, version: 1 }, {}, noon));
    const claimId = claimIds[0] ?? "";
    must(await mergeCandidate(analyst, { candidateId: second.id, version: 1 }, claimId, noon));
    must(await withdrawClaim(analyst, seen(claimId), "Not checkable.", noon));
    const again = await readCandidatesOf(scopeOf(analyst), first.revisionId);
    expect(again.map(({ decisions }) => decisions.length)).toEqual(candidates.map(() => 0));
    const version = again[0]?.version ?? 0;
    const anew = must(await acceptCandidate(analyst, { candidateId: first.id, version }, {}, noon));
    expect(anew.claimIds).not.toEqual([claimId]);
    expect(await listed(analyst)).toEqual(anew.claimIds);
  });

  test("also one made by hand, which no decision stands behind", async () => {
    const { analyst } = await openNewsroom();
    const [[candidate] = []] = await captureText(analyst, text, "Northern Fields", "2015-11-10");
    const span = { revisionId: candidate?.revisionId ?? "", start: 0, end: text.indexOf(".") };
    const { content, wording } = must(await readSpan(scopeOf(analyst), span.revisionId, span));
    const entered = readingSchema.parse({ ...typedReading(content), coverage: "the whole economy" });
    const id = must(await makeClaim(analyst, { ...span, surface: wording.surface, entered }, noon));
    must(await withdrawClaim(analyst, seen(id), "Pressed by mistake.", noon));
    expect(await listed(analyst)).toEqual([]);
    must(await makeClaim(analyst, { ...span, surface: wording.surface, entered }, noon));
  });
});

describe("a claim has to stay", () => {
  test("while a link or a question refers to it, each named; and goes once they are taken back", async () => {
    const { analyst } = await openNewsroom();
    const { one, two } = await twoClaims(analyst);
    const pair = { from: { id: one.claimId, version: 1 }, to: { id: two.claimId, version: 1 } };
    const judgement = { kind: "contradicts", reason: "Up and down", asRetoldBy: null, explanations: [], remains: null };
    const linkId = must(await linkClaims(analyst, pair, judgement as never, noon));
    const question = await askHarvest(analyst);
    must(await addToQuestion(analyst, question.id, [one.claimId], noon));
    const other = await readCurrentClaim(scopeOf(analyst), two.claimId);
    const refused = await withdrawClaim(analyst, seen(one.claimId), "Wrong.", noon);
    const blockers = [`the link “Contradicts” with “${other?.sentence}”`, expect.stringMatching(/^the question “.+”$/)];
    expect(refused).toMatchObject({ error: { reason: "in-use", blockers } });
    expect(refused).toMatchObject({ error: { detail: expect.stringMatching(/Take that back first\.$/) } });
    expect(await listed(analyst)).toHaveLength(2);
    must(await withdrawLink(analyst, { id: linkId, version: 1 }, "Not so.", noon));
    must(await removeFromQuestion(analyst, question.id, one.claimId, noon));
    must(await withdrawClaim(analyst, seen(one.claimId), "Wrong.", noon));
  });

  test("once it was judged, cited as evidence or published, and no word invites to take that back", async () => {
    const { analyst, colleague, reviewer, editor, subject, draft } = await newsroomWithClaim();
    const claim = { kind: "claim", claimId: subject.id, version: 1 } as const;
    const evidence = [{ sentence: 0, role: "supports", cited: claim } as const];
    const id = must(await assess(analyst, subject, draft("supported"), { ask: true }, noon));
    const by = (more: readonly string[] = []) => ({ reason: "in-use", blockers: [`an assessment by Ines`, ...more] });
    const refused = await withdrawClaim(analyst, seen(subject.id), "Wrong.", noon);
    expect(refused).toMatchObject({ error: by() });
    expect(refused).not.toMatchObject({ error: { detail: expect.stringContaining("Take that back") } });
    const [check] = await readOpenCrossChecks(scopeOf(analyst));
    must(
      await submitCrossCheck(colleague, { id: check?.id ?? "", version: 1 }, draft("supported", { evidence }), noon),
    );
    must(await signOffAssessment(reviewer, { id, version: 1 }, null, noon));
    must(await publishAssessment(editor, { assessmentId: id, version: 1, slug: "rice", headline: "The rice" }, noon));
    expect(await withdrawClaim(analyst, seen(subject.id), "Wrong.", noon)).toMatchObject({
      error: by(["an assessment by Jonas", "an assessment by Jonas that cites it", "the publication “The rice”"]),
    });
    expect(await listed(analyst)).toEqual([subject.id]);
  });

  test("without a reason, at a version that is no longer, for viewers, and for another workspace", async () => {
    const { analyst, colleague, viewer } = await openNewsroom();
    const { one } = await twoClaims(analyst);
    const refusal = async (actor: Actor, version: number, reason: string) => {
      const done = await withdrawClaim(actor, seen(one.claimId, version), reason, noon);
      return done.ok ? null : done.error;
    };
    expect(await refusal(analyst, 1, "  ")).toMatchObject({ reason: "invalid", field: "reason" });
    expect(await refusal(viewer, 1, "Wrong.")).toMatchObject({ reason: "not-permitted" });
    expect(await refusal((await openNewsroom()).analyst, 1, "Wrong.")).toMatchObject({ reason: "not-found" });
    const claim = await readCurrentClaim(scopeOf(analyst), one.claimId);
    if (!claim) throw new Error("the claim is gone");
    const content = { ...claim.content, coverage: "with trade" };
    must(await editClaim(colleague, { ...seen(one.claimId), content, reason: "It says so." }, noon));
    expect(await refusal(analyst, 1, "Wrong.")).toMatchObject({ reason: "stale", theirs: { version: 2, by: "Jonas" } });
    expect(await listed(analyst)).toHaveLength(2);
    must(await withdrawClaim(analyst, seen(one.claimId, 2), "Wrong.", noon));
    expect(await refusal(colleague, 2, "Wrong.")).toMatchObject({
      reason: "already-done",
      theirs: { by: "Ines", at: noon, did: "withdrew this claim", again: false },
    });
  });
});

describe("a claim that is withdrawn in the same instant", () => {
  // Holds the row as a step under way does, lets both steps queue behind it, and says what became of them.
  async function inOneInstant<A, B>(claimId: string, one: () => Promise<A>, other: () => Promise<B>) {
    const both = await db().$transaction(async (tx) => {
      await tx.$queryRaw`select id::text from claim where id = ${claimId}::uuid for update`;
      const first = one();
      await new Promise((resolve) => setTimeout(resolve, 150));
      const second = other();
      await new Promise((resolve) => setTimeout(resolve, 150));
      return { first, second };
    });
    return Promise.all([both.first, both.second]);
  }

  async function pairAtHand(actor: Actor) {
    const { one, two } = await twoClaims(actor);
    const pair = { from: { id: one.claimId, version: 1 }, to: { id: two.claimId, version: 1 } };
    const judgement = { kind: "contradicts", reason: "Up and down", asRetoldBy: null, explanations: [], remains: null };
    return {
      one,
      link: () => linkClaims(actor, pair, judgement as never, noon),
      withdraw: () => withdrawClaim(actor, seen(one.claimId), "Wrong.", noon),
      links: () => db().claimLink.count({ where: { workspaceId: actor.workspaceId } }),
    };
  }

  test("is not linked: the link comes too late", async () => {
    const { analyst } = await openNewsroom();
    const { one, link, withdraw, links } = await pairAtHand(analyst);
    const [withdrawn, linked] = await inOneInstant(one.claimId, withdraw, link);
    expect([withdrawn, linked]).toMatchObject([{ ok: true }, { ok: false, error: { reason: "already-done" } }]);
    expect(await links()).toBe(0);
  });

  test("stays where the link came first", async () => {
    const { analyst } = await openNewsroom();
    const { one, link, withdraw, links } = await pairAtHand(analyst);
    const [linked, withdrawn] = await inOneInstant(one.claimId, link, withdraw);
    expect([linked, withdrawn]).toMatchObject([{ ok: true }, { ok: false, error: { reason: "in-use" } }]);
    expect([await links(), (await listed(analyst)).length]).toEqual([1, 2]);
  });

  test("is not gathered under a question, nor are further words added to it", async () => {
    const { analyst } = await openNewsroom();
    const question = await askHarvest(analyst);
    const { one, two } = await twoClaims(analyst);
    const late = [{ ok: true }, { ok: false, error: { reason: "not-found" } }];
    const gather = () => addToQuestion(analyst, question.id, [one.claimId], noon);
    const withdraw = (claimId: string) => () => withdrawClaim(analyst, seen(claimId), "Wrong.", noon);
    expect(await inOneInstant(one.claimId, withdraw(one.claimId), gather)).toMatchObject(late);
    const waits = await readCandidate(scopeOf(analyst), one.candidateId);
    const again = { candidateId: one.candidateId, version: waits?.version ?? 0 };
    const merge = () => mergeCandidate(analyst, again, two.claimId, noon);
    expect(await inOneInstant(two.claimId, withdraw(two.claimId), merge)).toMatchObject(late);
    expect((await readCandidate(scopeOf(analyst), one.candidateId))?.decisions).toEqual([]);
  });

  test("is neither judged nor cited as evidence", async () => {
    const { analyst, subject, draft } = await newsroomWithClaim();
    const judge = () => assess(analyst, subject, draft("supported"), { ask: false }, noon);
    const withdraw = () => withdrawClaim(analyst, seen(subject.id), "Wrong.", noon);
    const [withdrawn, judged] = await inOneInstant(subject.id, withdraw, judge);
    expect([withdrawn, judged]).toMatchObject([{ ok: true }, { ok: false, error: { reason: "already-done" } }]);
    const { one, two } = await twoClaims(analyst);
    const cited = { kind: "claim", claimId: two.claimId, version: 1 } as const;
    const citing = draft("supported", { evidence: [{ sentence: 0, role: "supports", cited }] });
    const cite = () => assess(analyst, { kind: "claim", id: one.claimId, version: 1 }, citing, { ask: false }, noon);
    const [gone, kept] = await inOneInstant(
      two.claimId,
      () => withdrawClaim(analyst, seen(two.claimId), "Wrong.", noon),
      cite,
    );
    expect([gone, kept]).toMatchObject([{ ok: true }, { ok: false, error: { reason: "words-not-in-text" } }]);
    expect(await db().assessment.count({ where: { workspaceId: analyst.workspaceId } })).toBe(0);
  });
});
