import type { Refusal } from "../model/result.ts";

/** SQLSTATE of a constraint the database kept (postgresql.org/docs/current/errcodes-appendix.html). */
const refusals: Readonly<Record<string, Refusal["reason"]>> = {
  "23505": "already-done",
  "23503": "in-use",
  "23001": "in-use",
  "23514": "invalid",
  "23502": "invalid",
  "22P02": "invalid",
  "22001": "too-large",
  "40001": "stale",
  "40P01": "stale",
};

/** Prisma's own codes for the same (prisma.io/docs/orm/reference/error-reference). */
const prismaCodes: Readonly<Record<string, Refusal["reason"]>> = {
  P2002: "already-done",
  P2003: "in-use",
  P2004: "invalid",
  P2025: "not-found",
  P2034: "stale",
};

/** The refusal a database error means, or null when something is broken and must be thrown. The only place that reads such codes. */
export function translateDatabaseError(error: unknown): Refusal | null {
  const state = sqlState(error);
  const reason = (state && refusals[state]) ?? prismaReason(error);
  // The constraint's name would mean nothing to whoever reads the refusal.
  return reason ? { reason } : null;
}

function prismaReason(error: unknown): Refusal["reason"] | undefined {
  return isRecord(error) && typeof error.code === "string" ? prismaCodes[error.code] : undefined;
}

// adapter-pg hides the original under meta.driverAdapterError.cause; raw queries put it on the cause itself.
function cause(error: unknown): Record<string, unknown> | null {
  if (!isRecord(error)) return null;
  const meta = isRecord(error.meta) ? error.meta : {};
  const adapter = isRecord(meta.driverAdapterError) ? meta.driverAdapterError : error;
  return isRecord(adapter.cause) ? adapter.cause : null;
}

function sqlState(error: unknown): string | null {
  const inner = cause(error);
  const code = inner?.originalCode ?? inner?.code;
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
