import type { Role } from "../../access/actor.ts";
import type { WorkspaceId } from "../../model/ids.ts";
import type { Prisma } from "../generated/client.ts";
import { newId } from "../ids.ts";
import type { Scope } from "../read/scope.ts";
import type { WriteScope } from "../transaction.ts";

type Client = Prisma.TransactionClient;

/** Makes a workspace; a taken slug is a unique violation. */
export async function insertWorkspace(client: Client, workspace: { name: string; slug: string }, now: Date) {
  const id = newId() as WorkspaceId;
  await client.workspace.create({ data: { id, ...workspace, createdAt: now } });
  return id;
}

/** The slug itself, or the slug with the first free number behind it. */
export async function freeSlug(client: Client, slug: string): Promise<string> {
  const rows = await client.workspace.findMany({ where: { slug: { startsWith: slug } }, select: { slug: true } });
  const taken = new Set(rows.map((row) => row.slug));
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? slug : `${slug}-${n}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Makes a person a member, or a former member one again; returns the membership's id. The caller checked that they are none now. */
export async function beginMembership(
  scope: Pick<WriteScope, "client" | "workspaceId">,
  member: { userId: string; role: Role; grantedById: string | null },
  now: Date,
): Promise<string> {
  const { workspaceId, client } = scope;
  const { userId, ...grant } = member;
  const row = await client.membership.upsert({
    where: { workspaceId_userId: { workspaceId, userId } },
    create: { workspaceId, id: newId(), userId, ...grant, since: now },
    update: { ...grant, since: now, endedAt: null, endedById: null, version: { increment: 1 } },
  });
  return row.id;
}

/** Changes a membership if it still has this version; false when someone was faster. */
export async function updateMembership(
  tx: WriteScope,
  at: { id: string; version: number },
  change: { role: Role } | { endedAt: Date; endedById: string },
): Promise<boolean> {
  const { count } = await tx.client.membership.updateMany({
    where: { workspaceId: tx.workspaceId, id: at.id, version: at.version },
    data: { ...change, version: { increment: 1 } },
  });
  return count === 1;
}

/** Lets changes to who belongs here pass one after the other until the transaction ends, so that two admins cannot remove each other. */
export async function queuePeople(scope: Scope): Promise<void> {
  await scope.client.$executeRaw`select id from workspace where id = ${scope.workspaceId}::uuid for update`;
}
