import { readCurrentClaim } from "@/lib/db/read/claims";
import { readOpenCrossChecks } from "@/lib/db/read/cross-checks";
import { scopeOf } from "@/lib/db/read/scope";
import { adjudicate } from "@/lib/workflow/adjudicate-assessments";
import { assess } from "@/lib/workflow/assess-claim";
import { correctPublication } from "@/lib/workflow/correct-publication";
import { editClaim } from "@/lib/workflow/edit-claim";
import { openCrossCheck } from "@/lib/workflow/open-cross-check";
import { publishAssessment } from "@/lib/workflow/publish-assessment";
import { retractPublication } from "@/lib/workflow/retract-publication";
import { signOffAssessment, withdrawSignOff } from "@/lib/workflow/sign-off-assessment";
import { submitCrossCheck } from "@/lib/workflow/submit-cross-check";
import { waiveCrossCheck } from "@/lib/workflow/waive-cross-check";
import { newsroomWithClaim } from "../judging";
import { must, noon } from "../newsroom";
import type { LateWrite } from "./late-write";

async function asked() {
  const newsroom = await newsroomWithClaim();
  const { analyst, subject, draft } = newsroom;
  const id = must(await assess(analyst, subject, draft("supported"), { ask: true }, noon));
  const [check] = await readOpenCrossChecks(scopeOf(analyst));
  return { ...newsroom, id, check: { id: check?.id ?? "", version: 1 } };
}

async function checked() {
  const newsroom = await asked();
  must(await submitCrossCheck(newsroom.colleague, newsroom.check, newsroom.draft("unresolved"), noon));
  return { ...newsroom, seen: { id: newsroom.id, version: 1 } };
}

async function published() {
  const newsroom = await checked();
  const { reviewer, editor, seen } = newsroom;
  must(await signOffAssessment(reviewer, seen, null, noon));
  const input = { assessmentId: seen.id, version: 1, slug: "rice-2015", headline: "What became of the rice" };
  return { ...newsroom, input, publication: must(await publishAssessment(editor, input, noon)) };
}

async function editTheClaim({ colleague, subject }: Awaited<ReturnType<typeof newsroomWithClaim>>) {
  const claim = await readCurrentClaim(scopeOf(colleague), subject.id);
  if (!claim) throw new Error("the claim is gone");
  const content = { ...claim.content, population: "farms" };
  must(await editClaim(colleague, { claimId: subject.id, version: 1, content, reason: "It says so." }, noon));
}

const farms = [{ label: "Population", before: null, after: "farms" }];

/** Late writes about assessments, cross-checks, sign-offs and publications. */
export const judgementWrites: readonly LateWrite[] = [
  {
    step: "assess",
    write: async () => {
      const newsroom = await newsroomWithClaim();
      await editTheClaim(newsroom);
      return assess(newsroom.analyst, newsroom.subject, newsroom.draft("supported"), { ask: false }, noon);
    },
    says: { version: 2, by: "Jonas", did: "edited this claim", changes: farms, again: true },
  },
  {
    step: "openCrossCheck",
    write: async () => {
      const { reviewer, id } = await asked();
      return openCrossCheck(reviewer, { assessmentId: id, assigneeId: null }, noon);
    },
    says: { by: "Ines", did: "asked for a cross-check of this judgement", again: false },
  },
  {
    step: "submitCrossCheck",
    write: async () => {
      const { colleague, reviewer, check, draft } = await asked();
      must(await submitCrossCheck(colleague, check, draft("unresolved"), noon));
      return submitCrossCheck(reviewer, check, draft("supported"), noon);
    },
    says: { by: "Jonas", did: "cross-checked this judgement", again: false },
  },
  {
    step: "waiveCrossCheck",
    write: async () => {
      const { colleague, editor, check, draft } = await asked();
      must(await submitCrossCheck(colleague, check, draft("unresolved"), noon));
      return waiveCrossCheck(editor, check, "In a hurry", noon);
    },
    says: { by: "Jonas", did: "cross-checked this judgement" },
  },
  {
    step: "adjudicate",
    write: async () => {
      const { reviewer, editor, check, draft } = await checked();
      const answer = { draft: draft("supported"), reason: "The table settles it." };
      must(await adjudicate(reviewer, check.id, answer, noon));
      return adjudicate({ ...editor, role: "reviewer" }, check.id, answer, noon);
    },
    says: { by: "Rosa", did: "settled this" },
  },
  {
    // The author thought again: what was to be signed off is no longer their judgement.
    step: "signOffAssessment",
    write: async () => {
      const { analyst, reviewer, seen, subject, draft } = await checked();
      must(await assess(analyst, subject, draft("unresolved"), { ask: false }, noon));
      return signOffAssessment(reviewer, seen, null, noon);
    },
    says: { by: "Ines", did: "judged this again", again: false },
  },
  {
    step: "signOffAssessment",
    write: async () => {
      const newsroom = await checked();
      await editTheClaim(newsroom);
      return signOffAssessment(newsroom.reviewer, newsroom.seen, null, noon);
    },
    says: { by: "Jonas", did: "edited this claim", changes: farms, again: false },
  },
  {
    step: "signOffAssessment",
    write: async () => {
      const { reviewer, editor, seen } = await checked();
      must(await signOffAssessment(reviewer, seen, null, noon));
      return signOffAssessment({ ...editor, role: "reviewer" }, seen, null, noon);
    },
    says: { by: "Rosa", did: "signed this judgement off", again: false },
  },
  {
    step: "withdrawSignOff",
    write: async () => {
      const { reviewer, seen } = await checked();
      must(await signOffAssessment(reviewer, seen, null, noon));
      must(await withdrawSignOff(reviewer, seen.id, "Too early", noon));
      return withdrawSignOff(reviewer, seen.id, "Too early", noon);
    },
    says: { by: "Rosa", did: "withdrew the sign-off of this judgement" },
  },
  {
    // Nothing changes a judgement today; a version that is none is one nobody has seen.
    step: "publishAssessment",
    write: async () => {
      const { editor, input } = await published();
      return publishAssessment(editor, { ...input, version: 2, slug: "rice-again" }, noon);
    },
    says: { version: 1, by: "Ines", did: "assessed this judgement", again: true },
  },
  {
    step: "correctPublication",
    write: async () => {
      const { editor, input, publication } = await published();
      const old = { id: publication.id, note: "The year was missing" };
      must(await correctPublication(editor, old, { ...input, slug: "rice-corrected" }, noon));
      return correctPublication(editor, old, { ...input, slug: "rice-corrected-too" }, noon);
    },
    says: { by: "Emil", did: "corrected this publication", again: false },
  },
  {
    step: "retractPublication",
    write: async () => {
      const { editor, publication } = await published();
      must(await retractPublication(editor, publication.id, "It was wrong", noon));
      return retractPublication(editor, publication.id, "It was wrong", noon);
    },
    says: { by: "Emil", did: "retracted this publication", again: false },
  },
];
