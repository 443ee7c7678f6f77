import type { Role } from "../../access/actor.ts";
import type { TokenHash } from "../../model/account.ts";
import type { WorkspaceId } from "../../model/ids.ts";
import { db } from "../client.ts";
import type { OpenClient, Scope } from "./scope.ts";

/** An invitation nobody has answered yet. */
export interface OpenInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** The workspace's invitations that are neither accepted, revoked nor outdated, newest first. */
export async function readOpenInvitations(scope: Scope, now: Date): Promise<OpenInvitation[]> {
  const rows = await scope.client.invitation.findMany({
    where: { workspaceId: scope.workspaceId, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    include: { invitedBy: { select: { name: true } } },
    orderBy: { createdAt: "desc" },
  });
  return rows.map(({ id, email, role, invitedBy, createdAt, expiresAt }) => ({
    id,
    email,
    role,
    invitedBy: invitedBy.name,
    createdAt,
    expiresAt,
  }));
}

/** Whether an address has an open invitation anywhere. */
export async function isInvited(email: string, now: Date, client: OpenClient = db()): Promise<boolean> {
  const open = { email, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } };
  return (await client.invitation.findFirst({ where: open, select: { id: true } })) !== null;
}

/** What an invitation link opens. */
export interface InvitationOffer {
  readonly id: string;
  readonly workspaceId: WorkspaceId;
  readonly workspaceSlug: string;
  readonly workspaceName: string;
  readonly email: string;
  readonly role: Role;
  readonly invitedById: string;
  readonly invitedBy: string;
}

/** The invitation of a link while it is open; null for unknown, used, revoked and outdated ones alike. */
export async function readInvitationOffer(
  tokenHash: TokenHash,
  now: Date,
  client: OpenClient = db(),
): Promise<InvitationOffer | null> {
  const row = await client.invitation.findUnique({
    where: { tokenHash, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    include: { invitedBy: { select: { name: true } } },
  });
  if (!row) return null;
  const workspace = await client.workspace.findUniqueOrThrow({ where: { id: row.workspaceId } });
  return {
    id: row.id,
    workspaceId: row.workspaceId as WorkspaceId,
    workspaceSlug: workspace.slug,
    workspaceName: workspace.name,
    email: row.email,
    role: row.role,
    invitedById: row.invitedById,
    invitedBy: row.invitedBy.name,
  };
}
