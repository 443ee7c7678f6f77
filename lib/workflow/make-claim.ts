import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { scopeOf } from "../db/read/scope.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import { inTransaction } from "../db/transaction.ts";
import { dropDraft } from "../db/write/drafts.ts";
import { type EnteredReading, editReading } from "../model/edit-reading.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import { readSpan } from "./read-span.ts";
import { writeClaim } from "./write-claim.ts";

/** Words of a post as a person chose them, and what they say as that person entered it. */
export interface ClaimByHand {
  readonly revisionId: string;
  readonly start: number;
  readonly end: number;
  /** What stood on the screen; has to stand in the stored text at that place. */
  readonly surface: string;
  readonly entered: EnteredReading;
}

/**
 * Makes a claim by hand from words of a post: the engine's reading of them with what the person entered over it. The same claim
 * already here gets one more appearance. Refuses: not-found, not-permitted, words-not-in-text, invalid, already-done (these very words).
 */
export async function makeClaim(actor: Actor, claim: ClaimByHand, now: Date): Promise<Result<string, Refusal>> {
  if (!may(actor, "candidate.decide")) return refuse("not-permitted");
  const read = await readSpan(scopeOf(actor), claim.revisionId, claim);
  if (!read.ok) return read;
  const { content, chain, wording } = read.value;
  if (wording.surface !== claim.surface) return refuse("words-not-in-text", { detail: claim.surface.slice(0, 200) });
  const edited = editReading(content, claim.entered, await readVocabulary(scopeOf(actor), defaultVocabulary));
  if (!edited.ok) return edited;
  const occurrence = { revisionId: claim.revisionId, decisionId: null, candidateId: null, wording };
  return inTransaction(actor, async (tx) => {
    const made = await writeClaim(tx, occurrence, { content: edited.value, chain }, now);
    if (!made.ok) return made;
    await dropDraft(tx, "post", draftOf(claim));
    return ok(made.value);
  });
}

/** The name a new claim's draft goes by. */
export function draftOf({ revisionId, start, end }: Pick<ClaimByHand, "revisionId" | "start" | "end">): string {
  return `${revisionId} ${start} ${end}`;
}
