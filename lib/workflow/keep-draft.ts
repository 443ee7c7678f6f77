import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { inTransaction } from "../db/transaction.ts";
import { dropDraft, saveDraft } from "../db/write/drafts.ts";
import type { SubjectKind } from "../model/events.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";

/** Which form of which person a draft is of. */
export interface DraftOf {
  readonly subjectKind: SubjectKind;
  /** Id of the subject, or a stable name of a form without one. */
  readonly subjectId: string;
}

/** Keeps what somebody typed and did not send; only they see it, and it outlives the session. No history: nothing was said yet. Refuses: not-permitted. */
export function keepDraft(
  actor: Actor,
  draft: DraftOf & { readonly body: Readonly<Record<string, string>> },
  now: Date,
): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "work.assign")) return refuse("not-permitted");
    await saveDraft(tx, draft, now);
    return ok(null);
  });
}

/** Discards a person's own draft; nothing when there is none. */
export function discardDraft(actor: Actor, { subjectKind, subjectId }: DraftOf): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    await dropDraft(tx, subjectKind, subjectId);
    return ok(null);
  });
}
