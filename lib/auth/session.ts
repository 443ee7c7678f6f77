import { readSession, type SessionRow } from "../db/read/sessions.ts";
import { endSession, touchSession } from "../db/write/sessions.ts";
import { readSid } from "./cookies.ts";
import { touchMs, whyOver } from "./limits.ts";
import { hashToken } from "./tokens.ts";

/** The session of this request while it is good, or null. Asks the database every time: a signed-out cookie is worth nothing. */
export async function currentSession(now = new Date()): Promise<SessionRow | null> {
  const sid = await readSid();
  return sid === null ? null : liveSession(sid, now);
}

/** The session with this secret while it is good, or null; notes its use, and ends it when a limit is reached. */
export async function liveSession(sid: string, now: Date): Promise<SessionRow | null> {
  const session = await readSession(hashToken(sid));
  if (!session) return null;
  const over = whyOver(session, now);
  if (over === null) {
    if (now.getTime() - session.lastSeenAt.getTime() >= touchMs) await touchSession(session.id, now);
    return session;
  }
  if (over !== "over") await endSession(session, over, now);
  return null;
}
