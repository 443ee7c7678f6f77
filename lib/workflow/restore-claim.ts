import type { Actor } from "../access/actor.ts";
import { readVersion } from "../db/read/claims.ts";
import { scopeOf } from "../db/read/scope.ts";
import { type Refusal, type Result, refuse } from "../model/result.ts";
import { editClaim } from "./edit-claim.ts";

/** Makes what a claim said at an earlier version its newest one; those between stay. Refuses as `editClaim`. */
export async function restoreClaim(
  actor: Actor,
  seen: { readonly claimId: string; readonly version: number },
  earlier: { readonly number: number; readonly reason: string },
  now: Date,
): Promise<Result<number, Refusal>> {
  const version = await readVersion(scopeOf(actor), seen.claimId, earlier.number);
  if (!version) return refuse("not-found");
  return editClaim(actor, { ...seen, content: version.content, reason: earlier.reason, restores: earlier.number }, now);
}
