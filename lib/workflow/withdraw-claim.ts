import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readClaimUses } from "../db/read/claim-uses.ts";
import { readCurrentClaim } from "../db/read/claims.ts";
import { inTransaction } from "../db/transaction.ts";
import { takeClaims } from "../db/write/claim-holds.ts";
import { withdrawAppearancesIn, withdrawClaimRow } from "../db/write/claim-withdrawal.ts";
import { withdrawDecision } from "../db/write/decisions.ts";
import { dropDraft } from "../db/write/drafts.ts";
import { recordEvent } from "../db/write/events.ts";
import { claimUsesWords } from "../model/claim-uses.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { tellGone } from "./tell-stale.ts";
import { tellStaleClaim } from "./tell-stale-claim.ts";

/**
 * Withdraws a claim with all its appearances and what was suggested about it; the rows stay. Candidates whose decision made nothing
 * else wait again. Refuses: not-found, not-permitted, already-done, invalid (no reason), stale (with what changed), in-use (naming what refers to it).
 */
export function withdrawClaim(
  actor: Actor,
  seen: { readonly claimId: string; readonly version: number },
  reason: string,
  now: Date,
): Promise<Result<null, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const { claimId, version } = seen;
    const claim = await readCurrentClaim(tx, claimId);
    if (!claim) return tellGone(tx, "claim", claimId, "withdraw-claim");
    if (!may(actor, "claim.withdraw")) return refuse("not-permitted");
    const why = reason.trim();
    if (why === "") return refuse("invalid", { field: "reason", detail: "Say why it is withdrawn" });
    await takeClaims(tx, [claimId]);
    const uses = await readClaimUses(tx, claimId);
    const detail = claimUsesWords(uses);
    if (detail !== null) return refuse("in-use", { detail, blockers: [...uses.loose, ...uses.forGood] });
    if (!(await withdrawClaimRow(tx, claimId, version, now))) return tellStaleClaim(tx, { id: claimId, version }, null);
    for (const decision of await withdrawAppearancesIn(tx, claimId, now)) {
      await withdrawDecision(tx, decision.id, now);
      const subject = { subjectKind: "candidate", subjectId: decision.candidateId } as const;
      const before = { decision: decision.kind };
      await recordEvent(tx, { verb: "undo-decision", ...subject, before, reason: why }, now);
    }
    const subject = { subjectKind: "claim", subjectId: claimId } as const;
    await recordEvent(tx, { verb: "withdraw-claim", ...subject, before: claim.content, reason: why }, now);
    await dropDraft(tx, "claim", claimId);
    return ok(null);
  });
}
