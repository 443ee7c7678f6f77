import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readChain } from "../db/read/chains.ts";
import { readCurrentClaim } from "../db/read/claims.ts";
import { findSourceId } from "../db/read/source-names.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { replaceChain, type SetStep } from "../db/write/chains.ts";
import { recordEvent } from "../db/write/events.ts";
import { enqueue } from "../db/write/outbox.ts";
import { chainWords, type EnteredHand, typedChain } from "../model/hand.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { nameDocument } from "./name-document.ts";
import { nameSource } from "./name-source.ts";
import { tellStale } from "./tell-stale.ts";

/** The chain of one appearance as a person saw it, and what it should be instead. */
export interface AttributionEdit {
  readonly appearanceId: string;
  readonly version: number;
  readonly hands: readonly EnteredHand[];
  readonly reason: string;
}

/**
 * Sets through which hands the words of one appearance came, outermost first. The last stays the claimant of the claim.
 * Refuses: not-found, not-permitted, stale (with theirs), invalid (no reason, nobody, another claimant, nothing changed).
 */
export function editAttribution(actor: Actor, edit: AttributionEdit, now: Date): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const seen = await readChain(tx, edit.appearanceId);
    const claim = seen && (await readCurrentClaim(tx, seen.claimId));
    if (!claim) return refuse("not-found");
    if (!may(actor, "claim.edit")) return refuse("not-permitted");
    const [theirs, yours] = [chainWords(seen.hands), chainWords(edit.hands)];
    if (seen.version !== edit.version) return stale(tx, edit);
    const reason = edit.reason.trim();
    if (reason === "") return refuse("invalid", { field: "reason", detail: "Say why it is changed" });
    const last = edit.hands.at(-1);
    if (!last) return refuse("invalid", { detail: "Somebody has to say it" });
    if ((await findSourceId(tx, last.source)) !== (await findSourceId(tx, claim.content.claimant)))
      return refuse("invalid", {
        detail: `The last hand is the claimant, ${claim.content.claimant}. To change who claims it, edit the claim.`,
      });
    if (JSON.stringify(plain(seen.hands)) === JSON.stringify(plain(edit.hands)))
      return refuse("invalid", { detail: "Nothing was changed" });
    if (!(await replaceChain(tx, edit, await stepsOf(tx, edit.hands, now)))) return stale(tx, edit);
    const subject = { subjectKind: "claim", subjectId: seen.claimId } as const;
    const before = { words: seen.surface, chain: theirs };
    await recordEvent(
      tx,
      { verb: "edit-attribution", ...subject, before, after: { words: seen.surface, chain: yours }, reason },
      now,
    );
    const effectKey = `suggest:${seen.claimId}:chain:${edit.appearanceId}:${edit.version + 1}`;
    await enqueue(tx, { name: "suggest-comparisons", subjectId: seen.claimId, effectKey }, now);
    return ok(seen.claimId);
  });
}

async function stale(tx: WriteScope, { appearanceId, hands }: AttributionEdit): Promise<Result<never, Refusal>> {
  const now = await readChain(tx, appearanceId);
  if (!now) return refuse("not-found");
  const fields = { theirs: [typedChain(now.hands)], yours: [typedChain(hands)] };
  const met = {
    kind: "claim",
    id: now.claimId,
    version: now.version,
    verbs: ["edit-attribution", "edit-claim"],
  } as const;
  return tellStale(tx, { ...met, ...fields });
}

async function stepsOf(tx: WriteScope, hands: readonly EnteredHand[], now: Date): Promise<SetStep[]> {
  const steps: SetStep[] = [];
  for (const { source, document, role, from, to } of hands) {
    const sourceId = await nameSource(tx, source, null, now);
    steps.push({ sourceId, documentId: await nameDocument(tx, sourceId, document, now), role, from, to });
  }
  return steps;
}

function plain(hands: readonly EnteredHand[]) {
  return hands.map(({ source, role, document, from, to }) => [source.toLowerCase(), role, document, from, to]);
}
