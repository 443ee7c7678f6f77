import type { Actor } from "../access/actor.ts";
import type { SessionRow } from "../db/read/sessions.ts";
import { refusalSentence, refusalStatus } from "../model/refusal-words.ts";
import { type Refusal, type Result, refuse } from "../model/result.ts";
import { requireSameOrigin } from "./origin.ts";
import { currentActor } from "./require-actor.ts";
import { currentSession } from "./session.ts";

/**
 * The one way a browser changes anything in a workspace, from server actions and route handlers alike: checks the Origin, then who it is,
 * then runs the step. Refuses with `wrong-origin`, `signed-out`, `not-found` (no member), or as the step does.
 */
export async function mutation<T>(
  workspaceSlug: string,
  step: (actor: Actor, now: Date) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  const origin = await requireSameOrigin();
  if (!origin.ok) return origin;
  const actor = await currentActor(workspaceSlug);
  return actor.ok ? step(actor.value, new Date()) : actor;
}

/** The same for a signed-in person outside any workspace. */
export async function memberMutation<T>(
  step: (session: SessionRow, now: Date) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  const origin = await requireSameOrigin();
  if (!origin.ok) return origin;
  const session = await currentSession();
  return session ? step(session, new Date()) : refuse("signed-out");
}

/** The same for visitors: signing in, joining, the first set-up. */
export async function openMutation<T>(step: (now: Date) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
  const origin = await requireSameOrigin();
  return origin.ok ? step(new Date()) : origin;
}

/** A refusal as a route handler answers it: its status and, as JSON, its reason and wording. */
export function refusalResponse(refusal: Refusal): Response {
  const body = { ...refusal, message: refusalSentence(refusal) };
  return Response.json(body, { status: refusalStatus(refusal), headers: { "cache-control": "no-store" } });
}
