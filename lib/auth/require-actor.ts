import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { Actor } from "../access/actor.ts";
import { type Action, roleMay } from "../access/may.ts";
import { readStanding, type SessionRow } from "../db/read/sessions.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { signInAddress } from "./return-path.ts";
import { currentSession } from "./session.ts";

/**
 * The gate of every page of a workspace: the signed-in member as an Actor. Signed out: to the sign-in page and back.
 * Not a member, no such workspace, or (with `action`) a role that may never do it: 404, all alike.
 */
export async function requireActor(workspaceSlug: string, action: Action = "workspace.read"): Promise<Actor> {
  const actor = await currentActor(workspaceSlug);
  if (actor.ok) return roleMay(actor.value.role, action) ? actor.value : notFound();
  return actor.error.reason === "signed-out" ? redirect(await signInFirst()) : notFound();
}

/** The same without leaving: for route handlers and mutations. Refuses with `signed-out` or `not-found`. */
export async function currentActor(workspaceSlug: string): Promise<Result<Actor, Refusal>> {
  const session = await currentSession();
  if (!session) return refuse("signed-out");
  const standing = await readStanding(session.userId, workspaceSlug);
  if (!standing) return refuse("not-found");
  return ok({ userId: session.userId, name: session.name, ...standing, sessionId: session.id, operator: null });
}

/** The gate of pages outside any workspace: the signed-in person. Signed out: to the sign-in page and back. */
export async function requireMember(): Promise<SessionRow> {
  return (await currentSession()) ?? redirect(await signInFirst());
}

async function signInFirst(): Promise<string> {
  // The proxy writes down the path it saw; pages cannot know their own address.
  return signInAddress((await headers()).get("x-gainsay-path"));
}
