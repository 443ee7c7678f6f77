import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { type CandidateRow, readCandidate } from "../db/read/candidates.ts";
import { readCurrentClaim } from "../db/read/claims.ts";
import { readClaimsOfDecision, readDecision } from "../db/read/decisions.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { holdVersions } from "../db/write/claim-holds.ts";
import { insertDecision, takeCandidate } from "../db/write/decisions.ts";
import { dropDraft } from "../db/write/drafts.ts";
import { recordEvent } from "../db/write/events.ts";
import type { ChainStep, ClaimContent } from "../model/claim.ts";
import { decisionVerbs, type RejectReason } from "../model/decision.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { tellDecided } from "./tell-decided.ts";
import { tellMet } from "./tell-stale.ts";
import { type Occurrence, writeAppearance, writeClaim } from "./write-claim.ts";

/** The candidate a person answers, at the version that was on the screen. */
export interface Seen {
  readonly candidateId: string;
  readonly version: number;
  /** Id of the decision where the sender made it: the same one sent again is not decided again. */
  readonly decisionId?: string;
}

/** What a person changed before accepting; the proposal's own where left out. */
export interface Reading {
  readonly content?: ClaimContent;
  readonly chain?: readonly ChainStep[];
}

/** What became of a decision: its id and the claims that now carry the words. */
export interface Decided {
  readonly decisionId: string;
  readonly claimIds: readonly string[];
}

/**
 * Accepts a candidate, as proposed or edited: a claim with one appearance, or a further appearance of the claim that says the same.
 * Refuses: not-found, not-permitted, stale, already-done (with whose decision stands, and what it says), invalid (its post was set aside),
 * words-not-in-text.
 */
export function acceptCandidate(
  actor: Actor,
  seen: Seen,
  reading: Reading,
  now: Date,
): Promise<Result<Decided, Refusal>> {
  const kind = reading.content || reading.chain ? "edit" : "accept";
  const yours = reading.content;
  return decide(
    actor,
    seen,
    { kind, rejectReason: null, reason: null, yours },
    now,
    async (tx, candidate, decisionId) => {
      const written = await writeReading(tx, candidate, decisionId, reading, now);
      return written.ok ? ok([written.value]) : written;
    },
  );
}

/** Splits a candidate into several claims, each with the same words as evidence. Refuses as `acceptCandidate`, and invalid for fewer than two. */
export function splitCandidate(
  actor: Actor,
  seen: Seen,
  parts: readonly Reading[],
  now: Date,
): Promise<Result<Decided, Refusal>> {
  if (parts.length < 2) return Promise.resolve(refuse("invalid", { detail: "A split has at least two parts" }));
  return decide(
    actor,
    seen,
    { kind: "split", rejectReason: null, reason: null },
    now,
    async (tx, candidate, decisionId) => {
      const claimIds: string[] = [];
      for (const part of parts) {
        const written = await writeReading(tx, candidate, decisionId, part, now);
        if (!written.ok) return written;
        claimIds.push(written.value);
      }
      return ok(claimIds);
    },
  );
}

/** Adds a candidate's words to a claim that is here as one more appearance, its own wording kept. Refuses as `acceptCandidate`. */
export function mergeCandidate(
  actor: Actor,
  seen: Seen,
  claimId: string,
  now: Date,
): Promise<Result<Decided, Refusal>> {
  return decide(
    actor,
    seen,
    { kind: "merge", rejectReason: null, reason: null },
    now,
    async (tx, candidate, decisionId) => {
      const held = await holdVersions(tx, [claimId]);
      const claim = held.has(claimId) ? await readCurrentClaim(tx, claimId) : null;
      if (!claim) return refuse("not-found", { field: "claimId" });
      const content = { ...candidate.draft.content, claimant: claim.content.claimant };
      const said = { claimId, content, chain: candidate.draft.chain };
      const added = await writeAppearance(tx, occurrenceOf(candidate, decisionId), said, now);
      return added.ok ? ok([claimId]) : added;
    },
  );
}

/** Rejects a candidate with a reason; `other` needs words. Refuses: not-found, not-permitted, stale, already-done, invalid. */
export function rejectCandidate(
  actor: Actor,
  seen: Seen,
  why: { readonly rejectReason: RejectReason; readonly reason: string | null },
  now: Date,
): Promise<Result<Decided, Refusal>> {
  if (why.rejectReason === "other" && !why.reason?.trim())
    return Promise.resolve(refuse("invalid", { field: "reason", detail: "Say why in a few words" }));
  return decide(actor, seen, { kind: "reject", ...why }, now, async () => ok([]));
}

type Answer = {
  readonly kind: "accept" | "edit" | "split" | "merge" | "reject";
  readonly rejectReason: RejectReason | null;
  readonly reason: string | null;
  /** Where fields were typed: what they say. */
  readonly yours?: ClaimContent | undefined;
};
type Write = (tx: WriteScope, candidate: CandidateRow, decisionId: string) => Promise<Result<string[], Refusal>>;

const deciding = [...Object.values(decisionVerbs), "undo-decision" as const];

function decide(actor: Actor, seen: Seen, answer: Answer, now: Date, write: Write): Promise<Result<Decided, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const candidate = await readCandidate(tx, seen.candidateId);
    if (!candidate) return refuse("not-found");
    if (!may(actor, "candidate.decide")) return refuse("not-permitted");
    const sent = await sentBefore(tx, seen);
    if (sent) return sent;
    const standing = candidate.decisions[0];
    if (standing) return tellDecided(tx, candidate, standing, answer.yours ?? null);
    if (candidate.revision.post.setAsideAt)
      return refuse("invalid", { detail: "Its post was set aside; bring it back first" });
    // Sent twice at once, the second one waits here for the first.
    if (!(await takeCandidate(tx, candidate.id, seen.version)))
      return (await sentBefore(tx, seen)) ?? tellLate(tx, seen.candidateId, answer.yours ?? null);
    const id = seen.decisionId ?? null;
    const decisionId = await insertDecision(tx, { id, candidateId: candidate.id, ...rowOf(answer) }, now);
    const written = await write(tx, candidate, decisionId);
    if (!written.ok) return written;
    await dropDraft(tx, "candidate", candidate.id);
    const after = {
      decision: answer.kind,
      rejectReason: answer.rejectReason,
      claims: written.value,
      words: candidate.surface,
    };
    const event = {
      verb: decisionVerbs[answer.kind],
      subjectKind: "candidate",
      subjectId: candidate.id,
      after,
    } as const;
    await recordEvent(tx, answer.reason ? { ...event, reason: answer.reason } : event, now);
    return ok({ decisionId, claimIds: written.value });
  });
}

// The answer given the first time, when this very decision came before; the network may cut off the answer and not the act.
async function sentBefore(tx: WriteScope, { decisionId, candidateId }: Seen): Promise<Result<Decided, Refusal> | null> {
  const sent = decisionId ? await readDecision(tx, decisionId) : null;
  if (!sent) return null;
  if (sent.decidedById !== tx.actor.userId || sent.candidateId !== candidateId) return refuse("already-done");
  return ok({ decisionId: sent.id, claimIds: await readClaimsOfDecision(tx, sent.id) });
}

const rowOf = ({ kind, rejectReason, reason }: Answer) => ({ kind, rejectReason, reason });

// Taken since by somebody whose answer stands, or was taken back again.
async function tellLate(
  tx: WriteScope,
  candidateId: string,
  yours: ClaimContent | null,
): Promise<Result<never, Refusal>> {
  const candidate = await readCandidate(tx, candidateId);
  if (!candidate) return refuse("not-found");
  const standing = candidate.decisions[0];
  if (standing) return tellDecided(tx, candidate, standing, yours);
  return tellMet(tx, "stale", { kind: "candidate", id: candidateId, version: candidate.version, verbs: deciding });
}

async function writeReading(
  tx: WriteScope,
  candidate: CandidateRow,
  decisionId: string,
  reading: Reading,
  now: Date,
): Promise<Result<string, Refusal>> {
  const content = reading.content ?? candidate.draft.content;
  const chain = reading.chain ?? candidate.draft.chain;
  return writeClaim(tx, occurrenceOf(candidate, decisionId), { content, chain }, now);
}

function occurrenceOf({ id, revisionId, draft }: CandidateRow, decisionId: string): Occurrence {
  return { revisionId, decisionId, candidateId: id, wording: draft.wording };
}
