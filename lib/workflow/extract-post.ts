import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { fromDay } from "../db/days.ts";
import { newId } from "../db/ids.ts";
import { readRevisionToExtract } from "../db/read/revisions.ts";
import { scopeOf } from "../db/read/scope.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import { inTransaction } from "../db/transaction.ts";
import { insertCandidates } from "../db/write/candidates.ts";
import { recordEvent } from "../db/write/events.ts";
import { insertExtractionRun } from "../db/write/extraction-runs.ts";
import { ENGINE_VERSION, extract } from "../extract/index.ts";
import type { CandidateDraft } from "../model/claim.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import { claimOfCells } from "./claim-of-cells.ts";

/**
 * Reads a revision and proposes its candidates; answers how many were new. The same engine reads the same revision once.
 * Refuses: not-permitted, not-found, already-done.
 */
export async function extractPost(actor: Actor, revisionId: string, now: Date): Promise<Result<number, Refusal>> {
  if (!may(actor, "post.import")) return refuse("not-permitted");
  const scope = scopeOf(actor);
  const revision = await readRevisionToExtract(scope, revisionId);
  if (!revision) return refuse("not-found");
  const vocabulary = await readVocabulary(scope, defaultVocabulary);
  const publisher = revision.post.publisher?.name ?? null;
  const date = fromDay(revision.publishedFrom);
  const read = extract(revision.text, { publisher, date, vocabulary });
  const drafts: readonly CandidateDraft[] = revision.cells
    ? claimOfCells(revision.text, revision.cells, { publisher, date, vocabulary })
    : read.candidates;
  return inTransaction(
    actor,
    async (tx) => {
      const extractionRunId = newId();
      await insertExtractionRun(tx, { id: extractionRunId, revisionId, engineVersion: ENGINE_VERSION }, now);
      const added = await insertCandidates(tx, { ...revision, extractionRunId }, drafts, now);
      const after = { revision: revision.number, engine: ENGINE_VERSION, candidates: added };
      await recordEvent(tx, { verb: "extract-post", subjectKind: "post", subjectId: revision.postId, after }, now);
      return ok(added);
    },
    { timeout: 60_000 },
  );
}
