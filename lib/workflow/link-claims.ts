import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readVersion } from "../db/read/claims.ts";
import { readAnswersTo, readLink } from "../db/read/links.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { holdVersions } from "../db/write/claim-holds.ts";
import { dropDraft } from "../db/write/drafts.ts";
import { recordEvent } from "../db/write/events.ts";
import {
  insertDismissal,
  insertLink,
  type PairVersions,
  withdrawDismissalRow,
  withdrawLinkRow,
} from "../db/write/links.ts";
import { linkDraft } from "../model/draft-names.ts";
import { type DismissalKind, type Explanation, isSymmetric, type LinkKind } from "../model/link-kinds.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { tellAnswer } from "./tell-answer.ts";
import { tellGone, tellMet } from "./tell-stale.ts";
import { tellStaleClaim } from "./tell-stale-claim.ts";

/** Two claims at the versions a person saw; for directed kinds `from` is the one that revises, qualifies or derives. */
export interface SeenPair {
  readonly from: { readonly id: string; readonly version: number };
  readonly to: { readonly id: string; readonly version: number };
  /** When the pair was on the screen: what others answered since is told first, and newer versions that were seen by then count. Left out: the versions alone. */
  readonly seenAt?: Date | undefined;
}

/** A person's judgement of a pair. */
export interface LinkJudgement {
  readonly kind: LinkKind;
  readonly reason: string;
  readonly asRetoldBy: string | null;
  readonly explanations: readonly Explanation[];
  readonly remains: string | null;
  /** Other wordings of the same two voices on the same matter that get the same answer; only for relations that read the same both ways. */
  readonly also?: readonly SeenPair[] | undefined;
}

/** Links two claims with a kind and a reason; answers the id of the link. Refuses: not-permitted, not-found, stale (a claim changed since it was seen), invalid, already-done. */
export function linkClaims(
  actor: Actor,
  pair: SeenPair,
  { also = [], ...judgement }: LinkJudgement,
  now: Date,
): Promise<Result<string, Refusal>> {
  if (also.length > 0 && !isSymmetric(judgement.kind))
    return Promise.resolve(refuse("invalid", { detail: oneAtATime }));
  return answerPairs(actor, "claims.link", [pair, ...also], judgement, async (tx, seen) => {
    const id = await insertLink(tx, { ...stored(seen, isSymmetric(judgement.kind)), ...judgement }, now);
    await recordEvent(
      tx,
      {
        verb: "link-claims",
        subjectKind: "link",
        subjectId: id,
        after: { ...seen, ...judgement },
        reason: judgement.reason,
      },
      now,
    );
    return id;
  });
}

/** Answers a pair without a link: not comparable, or unsure. Refuses as `linkClaims`. */
export function dismissPair(
  actor: Actor,
  pair: SeenPair,
  { also = [], ...answer }: Pick<LinkJudgement, "reason" | "also"> & { readonly kind: DismissalKind },
  now: Date,
): Promise<Result<string, Refusal>> {
  return answerPairs(actor, "suggestion.dismiss", [pair, ...also], answer, async (tx, seen) => {
    const id = await insertDismissal(tx, { ...stored(seen, true), ...answer }, now);
    await recordEvent(
      tx,
      {
        verb: "dismiss-suggestion",
        subjectKind: "suggestion",
        subjectId: id,
        after: { ...seen, ...answer },
        reason: answer.reason,
      },
      now,
    );
    return id;
  });
}

/** Takes a dismissal back; the pair waits again. Refuses: not-found, not-permitted, already-done. */
export function undoDismissal(actor: Actor, id: string, now: Date): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "suggestion.dismiss")) return refuse("not-permitted");
    if (!(await withdrawDismissalRow(tx, id, now))) return tellGone(tx, "suggestion", id, "undo-dismissal");
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
    if (!link) return tellGone(tx, "link", seen.id, "withdraw-link");
    if (!may(actor, "link.withdraw")) return refuse("not-permitted");
    if (reason.trim() === "") return refuse("invalid", { field: "reason", detail: "Say why it is withdrawn" });
    const assessed = await tx.client.assessment.count({ where: { workspaceId: tx.workspaceId, linkId: seen.id } });
    if (assessed > 0) return refuse("in-use", { detail: "An assessment refers to this link" });
    if (!(await withdrawLinkRow(tx, seen.id, seen.version, reason.trim(), now)))
      return tellMet(tx, "stale", { kind: "link", id: seen.id, version: link.version, told: true });
    await recordEvent(
      tx,
      { verb: "withdraw-link", subjectKind: "link", subjectId: seen.id, before: link, reason: reason.trim() },
      now,
    );
    return ok(null);
  });
}

const oneAtATime = "Which revises, qualifies or derives from which is said of one pair at a time";

// All of them or none: an answer to a row of pairs is one act.
function answerPairs(
  actor: Actor,
  action: "claims.link" | "suggestion.dismiss",
  pairs: readonly [SeenPair, ...SeenPair[]],
  { kind, reason }: { readonly kind: LinkKind | DismissalKind; readonly reason: string },
  write: (tx: WriteScope, seen: SeenPair) => Promise<string>,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, action)) return refuse("not-permitted");
    if (reason.trim() === "") return refuse("invalid", { field: "reason", detail: "A judgement needs a reason" });
    const held = await holdVersions(
      tx,
      pairs.flatMap(({ from, to }) => [from.id, to.id]),
    );
    const ids: string[] = [];
    for (const pair of pairs) {
      const now = await pairNow(tx, pair, kind, held);
      if (!now.ok) return now;
      ids.push(await write(tx, now.value));
      await dropDraft(tx, "link", linkDraft(pair.from.id, pair.to.id));
    }
    return ok(ids[0] as string);
  });
}

// The pair at the versions that count now. Refuses: invalid, not-found, stale (a claim changed, or another person answered since).
async function pairNow(
  tx: WriteScope,
  { from, to, seenAt }: SeenPair,
  kind: LinkKind | DismissalKind,
  held: ReadonlyMap<string, number>,
): Promise<Result<SeenPair, Refusal>> {
  if (from.id === to.id) return refuse("invalid", { detail: "A claim has no relation to itself" });
  const versions: number[] = [];
  for (const seen of [from, to]) {
    const version = held.get(seen.id);
    const claim = version === undefined ? null : await readVersion(tx, seen.id, version);
    if (!claim) return tellGone(tx, "claim", seen.id, "withdraw-claim");
    if (claim.version !== seen.version && !(seenAt && claim.madeAt <= seenAt))
      return tellStaleClaim(tx, seen, null, { again: true, seenBy: seenAt ? "time" : "version" });
    versions.push(claim.version);
  }
  const answers = await readAnswersTo(tx, from.id, to.id);
  const { aClaimId } = stored({ from, to }, symmetric(kind));
  const same = answers.find((one) => one.as === "link" && one.kind === kind && one.aClaimId === aClaimId);
  if (same) return tellAnswer(tx, "already-done", same);
  const since = answers.find(({ byId, at }) => seenAt !== undefined && at > seenAt && byId !== tx.actor.userId);
  if (since) return tellAnswer(tx, "stale", since);
  const [fromVersion = from.version, toVersion = to.version] = versions;
  return ok({ from: { ...from, version: fromVersion }, to: { ...to, version: toVersion } });
}

const symmetric = (kind: LinkKind | DismissalKind) =>
  kind === "not-comparable" || kind === "unsure" || isSymmetric(kind);

// Symmetric relations store the smaller id first, so that a pair has one row.
function stored({ from, to }: SeenPair, symmetric: boolean): PairVersions {
  const [a, b] = symmetric && to.id < from.id ? [to, from] : [from, to];
  return { aClaimId: a.id, aVersion: a.version, bClaimId: b.id, bVersion: b.version };
}
