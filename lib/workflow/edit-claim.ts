import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readCurrentClaim, readVersion } from "../db/read/claims.ts";
import { scopeOf } from "../db/read/scope.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import { inTransaction } from "../db/transaction.ts";
import { followClaimant } from "../db/write/chains.ts";
import { reviseClaim } from "../db/write/claims.ts";
import { dropDraft } from "../db/write/drafts.ts";
import { recordEvent } from "../db/write/events.ts";
import { enqueue } from "../db/write/outbox.ts";
import type { ClaimContent } from "../model/claim.ts";
import { type EnteredReading, editReading } from "../model/edit-reading.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { claimKey } from "../model/same-claim.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import { placeNames, referencesOf } from "./claim-references.ts";
import { tellGone } from "./tell-stale.ts";
import { tellStaleClaim } from "./tell-stale-claim.ts";

/** A claim as a person saw it, and what it should say instead. */
export interface ClaimEdit {
  readonly claimId: string;
  readonly version: number;
  readonly content: ClaimContent;
  readonly reason: string;
  /** The earlier version this says again, when it is restored. */
  readonly restores?: number;
}

/** Writes the next version of a claim; earlier ones stay. Refuses: not-found, not-permitted, stale (with theirs), invalid (no reason, nothing changed). */
export function editClaim(actor: Actor, edit: ClaimEdit, now: Date): Promise<Result<number, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const claim = await readCurrentClaim(tx, edit.claimId);
    if (!claim) return tellGone(tx, "claim", edit.claimId, "withdraw-claim");
    if (!may(actor, "claim.edit")) return refuse("not-permitted");
    const seen = { id: edit.claimId, version: edit.version };
    // A version restored was not typed: what changed is told, and nothing is merged.
    const stale = () => tellStaleClaim(tx, seen, edit.restores ? null : edit.content);
    if (claim.version !== edit.version) return stale();
    if (edit.reason.trim() === "") return refuse("invalid", { field: "reason", detail: "Say why it is changed" });
    if (claimKey(claim.content) === claimKey(edit.content)) return refuse("invalid", { detail: "Nothing was changed" });
    const { claimantName, ...references } = await referencesOf(tx, edit.content, now);
    const content = { ...edit.content, claimant: claimantName };
    const draft = { content, references, placeName: await placeNames(tx), reason: edit.reason.trim() };
    if (!(await reviseClaim(tx, edit.claimId, edit.version, draft, now))) return stale();
    // Whoever claims it is the last hand wherever it appears.
    if (content.claimant !== claim.content.claimant) await followClaimant(tx, edit.claimId, references.claimantId);
    const subject = { subjectKind: "claim", subjectId: edit.claimId } as const;
    await recordEvent(
      tx,
      {
        verb: edit.restores ? "restore-claim" : "edit-claim",
        ...subject,
        before: claim.content,
        after: content,
        reason: draft.reason,
      },
      now,
    );
    await dropDraft(tx, "claim", edit.claimId);
    const next = edit.version + 1;
    await enqueue(
      tx,
      { name: "suggest-comparisons", subjectId: edit.claimId, effectKey: `suggest:${edit.claimId}:${next}` },
      now,
    );
    return ok(next);
  });
}

/** The same from fields a person entered over the claim as it was on the screen. Refuses as `editClaim`, and invalid with the field. */
export async function enterClaim(
  actor: Actor,
  edit: Omit<ClaimEdit, "content"> & { readonly entered: EnteredReading },
  now: Date,
): Promise<Result<number, Refusal>> {
  const seen = await readVersion(scopeOf(actor), edit.claimId, edit.version);
  if (!seen) return refuse("not-found");
  const content = editReading(seen.content, edit.entered, await readVocabulary(scopeOf(actor), defaultVocabulary));
  return content.ok ? editClaim(actor, { ...edit, content: content.value }, now) : content;
}
