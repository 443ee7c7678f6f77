import { readSameClaim } from "../db/read/claims.ts";
import type { WriteScope } from "../db/transaction.ts";
import { holdVersions } from "../db/write/claim-holds.ts";
import { type AppearanceDraft, insertAppearance, insertClaim } from "../db/write/claims.ts";
import { recordEvent } from "../db/write/events.ts";
import { enqueue } from "../db/write/outbox.ts";
import type { ChainStep, ClaimContent } from "../model/claim.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { namedChain, placeNames, referencesOf } from "./claim-references.ts";

/** Where some words stand and what made them an appearance: a decision on a candidate, or neither for a claim made by hand. */
export type Occurrence = Pick<AppearanceDraft, "revisionId" | "decisionId" | "candidateId" | "wording">;

/** What the words say, and the hands they went through. */
interface Said {
  readonly content: ClaimContent;
  readonly chain: readonly ChainStep[];
}

/**
 * Makes a claim with one appearance, or a further appearance of the claim that says exactly the same; answers the claim's id.
 * Inside the caller's transaction. Refuses: words-not-in-text.
 */
export async function writeClaim(
  tx: WriteScope,
  occurrence: Occurrence,
  { content: proposed, chain }: Said,
  now: Date,
): Promise<Result<string, Refusal>> {
  const { claimantName, ...references } = await referencesOf(tx, proposed, now);
  // Under the name the workspace knows the claimant by, so that an alias makes no second claim.
  const content = { ...proposed, claimant: claimantName };
  const found = await readSameClaim(tx, content, references.claimantId);
  // Withdrawn in this very instant, it is a claim of the past: the words make another one.
  const same = found && (await holdVersions(tx, [found])).has(found) ? found : null;
  const draft = { content, references, placeName: await placeNames(tx), reason: null };
  const claimId = same ?? (await insertClaim(tx, draft, now));
  const added = await writeAppearance(tx, occurrence, { claimId, content, chain }, now);
  if (!added.ok) return added;
  const subject = { subjectKind: "claim", subjectId: claimId } as const;
  await recordEvent(tx, { verb: same ? "add-appearance" : "create-claim", ...subject, after: content }, now);
  if (!same)
    await enqueue(tx, { name: "suggest-comparisons", subjectId: claimId, effectKey: `suggest:${claimId}:1` }, now);
  return ok(claimId);
}

/** Adds an appearance to a claim that is here. Inside the caller's transaction. Refuses: words-not-in-text. */
export async function writeAppearance(
  tx: WriteScope,
  occurrence: Occurrence,
  said: Said & { readonly claimId: string },
  now: Date,
): Promise<Result<string, Refusal>> {
  const chain = await namedChain(tx, said.chain, said.content, now);
  const id = await insertAppearance(tx, { ...occurrence, ...said, chain }, now);
  return id ? ok(id) : refuse("words-not-in-text", { detail: occurrence.wording.surface });
}
