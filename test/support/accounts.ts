import type { Actor } from "@/lib/access/actor";
import { hashPassword } from "@/lib/auth/passwords";
import { startSession } from "@/lib/auth/sign-in";
import { db } from "@/lib/db/client";
import { readMembershipOf } from "@/lib/db/read/members";
import { scopeOf } from "@/lib/db/read/scope";
import { must } from "./newsroom";

const desk = { address: "192.0.2.1", agent: "test" };

/** Somebody's membership as an admin sees it now. */
export async function membershipOf(person: Actor) {
  const member = await readMembershipOf(scopeOf(person), person.userId);
  if (!member) throw new Error(`${person.name} was never a member`);
  return member;
}

/** Signs somebody in on a browser of their own; answers the session's secret. */
export async function signIn(person: Actor, now: Date): Promise<string> {
  const { version } = await db().user.findUniqueOrThrow({ where: { id: person.userId } });
  return must(await startSession({ id: person.userId, version }, desk, now)).sid;
}

/** Gives somebody a password to sign in with; answers their address. */
export async function withPassword(person: Actor, password: string): Promise<string> {
  const passwordHash = await hashPassword(password);
  return (await db().user.update({ where: { id: person.userId }, data: { passwordHash } })).email;
}
