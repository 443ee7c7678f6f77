import type { Role } from "../../access/actor.ts";
import type { TokenHash } from "../../model/account.ts";
import type { Prisma } from "../generated/client.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

/** Writes down an invitation; only the hash of its token is kept. */
export async function insertInvitation(
  tx: WriteScope,
  invitation: { email: string; role: Role; tokenHash: TokenHash; expiresAt: Date },
  now: Date,
): Promise<string> {
  const id = newId();
  const { workspaceId, actor } = tx;
  await tx.client.invitation.create({
    data: { workspaceId, id, ...invitation, invitedById: actor.userId, createdAt: now },
  });
  return id;
}

/** Revokes the open invitations with this id, for this address or by this person; returns how many there were. */
export async function revokeInvitations(
  tx: WriteScope,
  which: { id: string } | { email: string } | { invitedById: string },
  now: Date,
): Promise<number> {
  const { count } = await tx.client.invitation.updateMany({
    where: { workspaceId: tx.workspaceId, ...which, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { revokedAt: now, revokedById: tx.actor.userId },
  });
  return count;
}

/** Marks an open invitation as accepted; false when somebody used, revoked or outlived it first. */
export async function closeInvitation(
  client: Prisma.TransactionClient,
  invitation: { workspaceId: string; id: string; acceptedById: string },
  now: Date,
): Promise<boolean> {
  const { workspaceId, id, acceptedById } = invitation;
  const { count } = await client.invitation.updateMany({
    where: { workspaceId, id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { acceptedAt: now, acceptedById },
  });
  return count === 1;
}
