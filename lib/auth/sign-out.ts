import { endSession } from "../db/write/sessions.ts";
import { ok, type Refusal, type Result } from "../model/result.ts";
import { clearSessionCookie } from "./cookies.ts";
import { requireSameOrigin } from "./origin.ts";
import { currentSession } from "./session.ts";

/** Ends this browser's session in the database and takes its cookie away; also fine for who is signed out. Refuses: wrong-origin. */
export async function signOut(now: Date): Promise<Result<null, Refusal>> {
  const origin = await requireSameOrigin();
  if (!origin.ok) return origin;
  const session = await currentSession(now);
  if (session) await endSession(session, "signed_out", now);
  await clearSessionCookie();
  return ok(null);
}
