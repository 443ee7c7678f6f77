import type { TokenHash } from "../../model/account.ts";
import type { UserId } from "../../model/ids.ts";
import { db } from "../client.ts";
import type { OpenClient } from "./scope.ts";

/** What a reset link opens. */
export interface ResetOffer {
  readonly id: string;
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly version: number;
}

/** The account of a reset link while it is good; null for unknown, used and outdated ones, and for disabled accounts. */
export async function readResetOffer(
  tokenHash: TokenHash,
  now: Date,
  client: OpenClient = db(),
): Promise<ResetOffer | null> {
  const row = await client.passwordReset.findUnique({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now }, user: { disabledAt: null } },
    include: { user: { select: { name: true, email: true, version: true } } },
  });
  return row ? { id: row.id, userId: row.userId as UserId, ...row.user } : null;
}
