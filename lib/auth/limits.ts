import type { SessionRow } from "../db/read/sessions.ts";

const hour = 3_600_000;
/** A session unused for this long ends. */
export const idleMs = 12 * hour;
/** No session lasts longer than this, however busy. */
export const absoluteMs = 7 * 24 * hour;
/** How often use of a session is written down; the idle limit is this much coarser. */
export const touchMs = 60_000;

/** Why a session that was found is no longer good, or null while it is. `over` means that it was ended before. */
export function whyOver(session: SessionRow, now: Date): "over" | "disabled" | "expired" | "idle" | null {
  if (session.endedAt) return "over";
  if (session.disabledAt) return "disabled";
  if (session.expiresAt <= now) return "expired";
  if (now.getTime() - session.lastSeenAt.getTime() >= idleMs) return "idle";
  return null;
}
