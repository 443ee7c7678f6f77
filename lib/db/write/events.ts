import type { SubjectKind, Verb } from "../../model/events.ts";
import { canonicalJson, type Json } from "../../text/canonical-json.ts";
import { Prisma } from "../generated/client.ts";
import { newSalt, sha256 } from "../hash.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";
import { toDb } from "../words.ts";

/** What happened, to be written beside the change in the same transaction. */
export interface EventDraft {
  readonly verb: Verb;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  /** The subject before and after, as plain values; left out where there was or is none. */
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string;
}

/** Writes one row of the history. The payload stands apart, salted, so that a person can be erased while the chain still verifies. */
export async function recordEvent(tx: WriteScope, draft: EventDraft, now: Date): Promise<string> {
  const id = newId();
  const salt = newSalt();
  const before = plain(draft.before);
  const after = plain(draft.after);
  const head = { verb: draft.verb, subjectKind: draft.subjectKind, subjectId: draft.subjectId, at: now };
  await tx.client.event.create({
    data: {
      workspaceId: tx.workspaceId,
      id,
      actorId: tx.actor.userId,
      operator: tx.actor.operator,
      verb: draft.verb,
      subjectKind: toDb(draft.subjectKind),
      subjectId: draft.subjectId,
      at: now,
      reason: draft.reason ?? null,
      commitment: sha256(canonicalJson({ ...head, salt, before, after })),
    },
  });
  await tx.client.eventPayload.create({
    data: {
      workspaceId: tx.workspaceId,
      id: newId(),
      eventId: id,
      salt,
      before: before === null ? Prisma.DbNull : (before as Prisma.InputJsonValue),
      after: after === null ? Prisma.DbNull : (after as Prisma.InputJsonValue),
    },
  });
  return id;
}

// One canonical form for dates, decimals and bigints, so that the stored payload hashes to the commitment again.
function plain(value: unknown): Json {
  return value === undefined ? null : (JSON.parse(canonicalJson(value)) as Json);
}
