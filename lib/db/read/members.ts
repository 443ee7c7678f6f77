import type { Actor, Role } from "../../access/actor.ts";
import type { UserId, WorkspaceId } from "../../model/ids.ts";
import { db } from "../client.ts";
import type { Prisma } from "../generated/client.ts";
import type { Scope } from "./scope.ts";

/** One person's membership, present or past, as the people screen lists it. */
export interface Member {
  readonly id: string;
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly since: Date;
  /** Who gave the role; null for the first admin and for the command line of a fresh install. */
  readonly grantedBy: string | null;
  readonly endedAt: Date | null;
  /** When the account was disabled everywhere; null while it may sign in. */
  readonly disabledAt: Date | null;
  /** Whether there is a password; without one the account signs in through the identity provider alone. */
  readonly hasPassword: boolean;
  /** Of the membership: its role and whether it ended. */
  readonly version: number;
  /** Of the account: its name, password and whether it is disabled. */
  readonly accountVersion: number;
}

const columns = {
  id: true,
  userId: true,
  role: true,
  since: true,
  grantedById: true,
  endedAt: true,
  version: true,
  user: { select: { name: true, email: true, disabledAt: true, passwordHash: true, version: true } },
} as const;

type Row = Prisma.MembershipGetPayload<{ select: typeof columns }>;

async function membersOf(scope: Scope, rows: readonly Row[]): Promise<Member[]> {
  const granters = [...new Set(rows.flatMap(({ grantedById }) => grantedById ?? []))];
  const people = await scope.client.user.findMany({
    where: { id: { in: granters } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ user, userId, grantedById, ...row }) => ({
    ...row,
    userId: userId as UserId,
    name: user.name,
    email: user.email,
    disabledAt: user.disabledAt,
    hasPassword: user.passwordHash !== null,
    accountVersion: user.version,
    grantedBy: grantedById ? (names.get(grantedById) ?? null) : null,
  }));
}

/** Everyone who is or was a member, present ones first, then by name. */
export async function readMembers(scope: Scope): Promise<Member[]> {
  const rows = await scope.client.membership.findMany({ where: { workspaceId: scope.workspaceId }, select: columns });
  const present = (member: Member) => (member.endedAt || member.disabledAt ? 1 : 0);
  return (await membersOf(scope, rows)).sort((a, b) => present(a) - present(b) || a.name.localeCompare(b.name, "en"));
}

/** How many people other than this one are admins here who can sign in. */
export async function countOtherAdmins(scope: Scope, userId: string): Promise<number> {
  return scope.client.membership.count({
    where: {
      workspaceId: scope.workspaceId,
      role: "admin",
      endedAt: null,
      userId: { not: userId },
      user: { disabledAt: null },
    },
  });
}

/** One membership of this workspace, or null. */
export async function readMember(scope: Scope, id: string): Promise<Member | null> {
  const { workspaceId } = scope;
  const row = await scope.client.membership.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: columns,
  });
  return row ? ((await membersOf(scope, [row]))[0] ?? null) : null;
}

/** The membership of a person in this workspace, present or past, or null. */
export async function readMembershipOf(scope: Scope, userId: string): Promise<Member | null> {
  const { workspaceId } = scope;
  const row = await scope.client.membership.findUnique({
    where: { workspaceId_userId: { workspaceId, userId } },
    select: columns,
  });
  return row ? ((await membersOf(scope, [row]))[0] ?? null) : null;
}

/** A workspace as its members choose it. */
export interface WorkspaceChoice {
  readonly id: WorkspaceId;
  readonly slug: string;
  readonly name: string;
  readonly role: Role;
}

/** The workspaces a person is a member of now, by name. */
export async function readWorkspacesOf(userId: UserId): Promise<WorkspaceChoice[]> {
  return db().$queryRaw<WorkspaceChoice[]>`
    select w.id, w.slug, w.name, m.role::text as role
      from membership m join workspace w on w.id = m.workspace_id
     where m.user_id = ${userId}::uuid and m.ended_at is null
     order by w.name, w.slug`;
}

/** Whether a person is a member somewhere the actor is no admin: then the account is not the actor's to disable or to reset. */
export async function belongsElsewhere(scope: Scope & { readonly actor: Actor }, userId: string): Promise<boolean> {
  const rows = await scope.client.$queryRaw<unknown[]>`
    select 1 from membership theirs
     where theirs.user_id = ${userId}::uuid and theirs.ended_at is null
       and not exists (
         select 1 from membership mine
          where mine.workspace_id = theirs.workspace_id and mine.user_id = ${scope.actor.userId}::uuid
            and mine.ended_at is null and mine.role = 'admin')
     limit 1`;
  return rows.length > 0;
}
