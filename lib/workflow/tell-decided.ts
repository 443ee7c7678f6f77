import type { CandidateRow } from "../db/read/candidates.ts";
import { readCurrentClaim } from "../db/read/claims.ts";
import { readClaimsOfDecision } from "../db/read/decisions.ts";
import type { Scope } from "../db/read/scope.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import { fromDb } from "../db/words.ts";
import type { ClaimContent } from "../model/claim.ts";
import { conflictFields, didWords, type SeenChange } from "../model/conflict.ts";
import { decisionVerbs, rejectReasonWords } from "../model/decision.ts";
import { placeNamer } from "../model/place-names.ts";
import { readingFields } from "../model/typed-reading.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import { told } from "./tell-stale.ts";

/** A candidate somebody else has answered: who, when, what came of it; and over fields that were typed, theirs and yours. */
export async function tellDecided(
  scope: Scope,
  candidate: CandidateRow,
  decision: CandidateRow["decisions"][number],
  yours: ClaimContent | null,
) {
  const claimIds = await readClaimsOfDecision(scope, decision.id);
  const claims = (await Promise.all(claimIds.map((id) => readCurrentClaim(scope, id)))).flatMap((claim) => claim ?? []);
  const placeName = placeNamer(await readVocabulary(scope, defaultVocabulary));
  const theirs = claims.length === 1 ? claims[0] : undefined;
  const typed = (content: ClaimContent) => readingFields(content, placeName);
  const fields =
    yours && theirs ? conflictFields(typed(theirs.content), typed(yours), typed(candidate.draft.content)) : [];
  const made: SeenChange[] = claims.map(({ sentence }) => ({ label: "Claim", before: null, after: sentence }));
  const rejected = decision.rejectReason ? whyRejected(fromDb(decision.rejectReason), decision.reason) : [];
  return told("already-done", {
    version: candidate.version,
    by: decision.decidedBy.name,
    at: decision.decidedAt,
    did: didWords(decisionVerbs[decision.kind], "candidate"),
    fields,
    changes: fields.length > 0 ? [] : [...rejected, ...made],
    again: false,
    decision: { id: decision.id, claimIds },
  });
}

function whyRejected(reason: keyof typeof rejectReasonWords, words: string | null): SeenChange[] {
  return [{ label: "Reason", before: null, after: words?.trim() || rejectReasonWords[reason] }];
}
