import type { Actor, Role } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { newId } from "@/lib/db/ids";
import type { UserId, WorkspaceId } from "@/lib/model/ids";

/** The instant every test of a step starts at; steps take the clock as a parameter. */
export const noon = new Date("2015-11-12T12:00:00.000Z");

/** A clock that moves on by one second each time it is read. */
export function tickingClock(from: Date = noon): () => Date {
  let ticks = 0;
  return () => new Date(from.getTime() + 1000 * ticks++);
}

/** A workspace of its own with one member for each role named; names are those of the cast of the demo. */
export async function openNewsroom(
  slug = `desk-${newId().slice(-6)}`,
): Promise<Readonly<Record<Role | "colleague", Actor>>> {
  const workspaceId = newId() as WorkspaceId;
  await db().workspace.create({ data: { id: workspaceId, slug, name: "Test desk", createdAt: noon } });
  const member = (role: Role, name: string) => joinNewsroom(workspaceId, slug, role, name);
  return {
    admin: await member("admin", "Ada"),
    analyst: await member("analyst", "Ines"),
    colleague: await member("analyst", "Jonas"),
    reviewer: await member("reviewer", "Rosa"),
    editor: await member("editor", "Emil"),
    viewer: await member("viewer", "Vera"),
  };
}

async function joinNewsroom(workspaceId: WorkspaceId, slug: string, role: Role, name: string): Promise<Actor> {
  const userId = newId() as UserId;
  await db().user.create({
    data: { id: userId, email: `${name}-${userId}@example.org`.toLowerCase(), name, createdAt: noon },
  });
  await db().membership.create({ data: { workspaceId, id: newId(), userId, role, since: noon } });
  return { userId, name, workspaceId, workspaceSlug: slug, role, sessionId: null, operator: null };
}

/** The value of a result that must be a success; throws with the refusal otherwise. */
export function must<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
