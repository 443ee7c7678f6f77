import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readCurrentClaim, readLastChange } from "../db/read/claims.ts";
import { readLink } from "../db/read/links.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import {
  insertDismissal,
  insertLink,
  type PairVersions,
  withdrawDismissalRow,
  withdrawLinkRow,
} from "../db/write/links.ts";
import { type DismissalKind, type Explanation, type LinkKind, linkKinds } from "../model/link-kinds.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";

/** Two claims at the versions a person saw; for directed kinds `from` is the one that revises, qualifies or derives. */
export interface SeenPair {
  readonly from: { readonly id: string; readonly version: number };
  readonly to: { readonly id: string; readonly version: number };
}

/** A person's judgement of a pair. */
export interface LinkJudgement {
  readonly kind: LinkKind;
  readonly reason: string;
  readonly asRetoldBy: string | null;
  readonly explanations: readonly Explanation[];
  readonly remains: string | null;
}

/** Links two claims with a kind and a reason. Refuses: not-permitted, not-found, stale (a claim changed since it was seen), invalid, already-done. */
export function linkClaims(
  actor: Actor,
  pair: SeenPair,
  judgement: LinkJudgement,
  now: Date,
): Promise<Result<string, Refusal>> {
  return answerPair(actor, "claims.link", pair, judgement.reason, async (tx) => {
    const id = await insertLink(tx, { ...stored(pair, linkKinds[judgement.kind].symmetric), ...judgement }, now);
    await recordEvent(
      tx,
      {
        verb: "link-claims",
        subjectKind: "link",
        subjectId: id,
        after: { ...pair, ...judgement },
        reason: judgement.reason,
      },
      now,
    );
    return ok(id);
  });
}

/** Answers a pair without a link: not comparable, or unsure. Refuses as `linkClaims`. */
export function dismissPair(
  actor: Actor,
  pair: SeenPair,
  answer: { readonly kind: DismissalKind; readonly reason: string },
  now: Date,
): Promise<Result<string, Refusal>> {
  return answerPair(actor, "suggestion.dismiss", pair, answer.reason, async (tx) => {
    const id = await insertDismissal(tx, { ...stored(pair, true), ...answer }, now);
    await recordEvent(
      tx,
      {
        verb: "dismiss-suggestion",
        subjectKind: "suggestion",
        subjectId: id,
        after: { ...pair, ...answer },
        reason: answer.reason,
      },
      now,
    );
    return ok(id);
  });
}

/** Takes a dismissal back; the pair waits again. Refuses: not-permitted, already-done. */
export function undoDismissal(actor: Actor, id: string, now: Date): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "suggestion.dismiss")) return refuse("not-permitted");
    if (!(await withdrawDismissalRow(tx, id, now))) return refuse("already-done");
    await recordEvent(tx, { verb: "undo-dismissal", subjectKind: "suggestion", subjectId: id }, now);
    return ok(null);
  });
}

/** Withdraws a link; the row stays with its reason. Refuses: not-found, not-permitted, stale, invalid, in-use (it was assessed). */
export function withdrawLink(
  actor: Actor,
  seen: { readonly id: string; readonly version: number },
  reason: string,
  now: Date,
): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const link = await readLink(tx, seen.id);
    if (!link) return refuse("not-found");
    if (!may(actor, "link.withdraw")) return refuse("not-permitted");
    if (reason.trim() === "") return refuse("invalid", { field: "reason", detail: "Say why it is withdrawn" });
    const assessed = await tx.client.assessment.count({ where: { workspaceId: tx.workspaceId, linkId: seen.id } });
    if (assessed > 0) return refuse("in-use", { detail: "An assessment refers to this link" });
    if (!(await withdrawLinkRow(tx, seen.id, seen.version, reason.trim(), now))) return refuse("stale");
    await recordEvent(
      tx,
      { verb: "withdraw-link", subjectKind: "link", subjectId: seen.id, before: link, reason: reason.trim() },
      now,
    );
    return ok(null);
  });
}

function answerPair(
  actor: Actor,
  action: "claims.link" | "suggestion.dismiss",
  pair: SeenPair,
  reason: string,
  write: (tx: WriteScope) => Promise<Result<string, Refusal>>,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, action)) return refuse("not-permitted");
    if (pair.from.id === pair.to.id) return refuse("invalid", { detail: "A claim has no relation to itself" });
    if (reason.trim() === "") return refuse("invalid", { field: "reason", detail: "A judgement needs a reason" });
    for (const seen of [pair.from, pair.to]) {
      const claim = await readCurrentClaim(tx, seen.id);
      if (!claim) return refuse("not-found");
      if (claim.version !== seen.version) return refuse("stale", { theirs: await readLastChange(tx, seen.id) });
    }
    return write(tx);
  });
}

// Symmetric relations store the smaller id first, so that a pair has one row.
function stored({ from, to }: SeenPair, symmetric: boolean): PairVersions {
  const [a, b] = symmetric && to.id < from.id ? [to, from] : [from, to];
  return { aClaimId: a.id, aVersion: a.version, bClaimId: b.id, bVersion: b.version };
}
