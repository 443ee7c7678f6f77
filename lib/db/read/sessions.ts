import type { Role } from "../../access/actor.ts";
import type { TokenHash } from "../../model/account.ts";
import type { UserId, WorkspaceId } from "../../model/ids.ts";
import { db } from "../client.ts";
import type { OpenClient } from "./scope.ts";

/** A session row with the account it belongs to, as every request checks it. */
export interface SessionRow {
  readonly id: string;
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
  readonly disabledAt: Date | null;
}

/** What a session's person is in one workspace. */
export interface Standing {
  readonly workspaceId: WorkspaceId;
  readonly workspaceSlug: string;
  readonly role: Role;
}

/** The session of a token, dead or alive, or null. */
export async function readSession(tokenHash: TokenHash, client: OpenClient = db()): Promise<SessionRow | null> {
  const row = await client.session.findUnique({
    where: { tokenHash },
    include: { user: { select: { name: true, email: true, disabledAt: true } } },
  });
  if (!row) return null;
  const { id, userId, createdAt, lastSeenAt, expiresAt, endedAt, user } = row;
  return { id, userId: userId as UserId, createdAt, lastSeenAt, expiresAt, endedAt, ...user };
}

/** A person's standing in the workspace with this slug; null for strangers, former members and unknown slugs alike. */
export async function readStanding(userId: UserId, slug: string, client: OpenClient = db()): Promise<Standing | null> {
  const rows = await client.$queryRaw<{ id: string; slug: string; role: Role }[]>`
    select w.id, w.slug, m.role::text as role
      from workspace w
      join membership m on m.workspace_id = w.id
     where w.slug = ${slug} and m.user_id = ${userId}::uuid and m.ended_at is null`;
  const row = rows[0];
  return row ? { workspaceId: row.id as WorkspaceId, workspaceSlug: row.slug, role: row.role } : null;
}

/** One of a person's own open sessions, as settings list them. */
export interface OwnSession {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly address: string | null;
  readonly agent: string | null;
}

/** A person's sessions that have neither ended nor run out, the latest used first. */
export async function readOwnSessions(userId: UserId, now: Date, idleMs: number): Promise<OwnSession[]> {
  return db().session.findMany({
    where: { userId, endedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: new Date(now.getTime() - idleMs) } },
    orderBy: { lastSeenAt: "desc" },
    select: { id: true, createdAt: true, lastSeenAt: true, address: true, agent: true },
  });
}
