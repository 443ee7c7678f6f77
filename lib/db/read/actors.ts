import type { Actor } from "../../access/actor.ts";
import type { UserId, WorkspaceId } from "../../model/ids.ts";
import { db } from "../client.ts";

/** The member a job or the command line acts for, with the role held now; null when there is no such open membership. */
export async function readMemberActor(
  workspaceId: string,
  userId: string,
  operator: string | null,
): Promise<Actor | null> {
  const [member, workspace] = await Promise.all([
    db().membership.findFirst({ where: { workspaceId, userId, endedAt: null }, include: { user: true } }),
    db().workspace.findUnique({ where: { id: workspaceId } }),
  ]);
  if (!member || !workspace || member.user.disabledAt) return null;
  return {
    userId: userId as UserId,
    name: member.user.name,
    workspaceId: workspaceId as WorkspaceId,
    workspaceSlug: workspace.slug,
    role: member.role,
    sessionId: null,
    operator,
  };
}

/** The same by the workspace's slug and the member's address, for the command line. */
export async function readMemberByEmail(slug: string, email: string, operator: string): Promise<Actor | null> {
  const [workspace, user] = await Promise.all([
    db().workspace.findUnique({ where: { slug }, select: { id: true } }),
    db().user.findUnique({ where: { email }, select: { id: true } }),
  ]);
  return workspace && user ? readMemberActor(workspace.id, user.id, operator) : null;
}
