import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readAssessment } from "../db/read/assessments.ts";
import { readPublication } from "../db/read/publications.ts";
import { inTransaction } from "../db/transaction.ts";
import { type Refusal, type Result, refuse } from "../model/result.ts";
import { type Published, type PublishInput, writePublication } from "./publish-assessment.ts";
import { tellMet } from "./tell-stale.ts";

/**
 * Publishes a correction: a new publication that names the old one, whose page stays and points to it.
 * Refuses: not-found, not-permitted, already-done (corrected before, or retracted), invalid (no note, or about something else), and as publishing does.
 */
export function correctPublication(
  actor: Actor,
  old: { readonly id: string; readonly note: string },
  input: PublishInput,
  now: Date,
): Promise<Result<Published, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const publication = await readPublication(tx, old.id);
    if (!publication) return refuse("not-found");
    if (!may(actor, "publication.correct")) return refuse("not-permitted");
    if (publication.retraction) return tellMet(tx, "already-done", { kind: "publication", id: old.id, version: 0 });
    // The correction stands in the history of the publication that it made.
    if (publication.publication)
      return tellMet(tx, "already-done", { kind: "publication", id: publication.publication.id, version: 0 });
    const note = old.note.trim();
    if (note === "") return refuse("invalid", { field: "note", detail: "Say what was wrong" });
    const { claimId, linkId, questionId } = publication.assessment;
    const assessment = await readAssessment(tx, actor, input.assessmentId);
    if (assessment && assessment.subject.id !== (claimId ?? linkId ?? questionId))
      return refuse("invalid", { field: "assessment", detail: "A correction is about the same thing" });
    const words = { slug: publication.slug, publishedAt: publication.publishedAt.toISOString(), note };
    const corrects = { id: old.id, assessmentId: publication.assessmentId, words };
    return writePublication(tx, input, { verb: "correct-publication", corrects }, now);
  });
}
