import type { Branded } from "./ids.ts";

/** An argon2id hash in PHC form; made at the door, so that no step ever sees a password. */
export type PasswordHash = Branded<"PasswordHash">;
/** SHA-256 (hex) of a secret handed out once: an invitation, a reset link, the first-run token, a session. */
export type TokenHash = Branded<"TokenHash">;

/** Shortest and longest password we take, in characters (NIST SP 800-63B asks for 8 or more, and for room up to 64 and beyond). */
export const passwordLength = { min: 12, max: 200 } as const;

/** How long links that are handed out stay good, in hours. */
export const linkHours = { invitation: 24 * 14, reset: 24, setUp: 24 * 7 } as const;

/** An e-mail address as accounts keep it: trimmed, NFC, lower case. */
export function normaliseEmail(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}

/** A name as part of an address: lower-case letters, digits and hyphens, at most 40; empty when nothing of it can stay. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]{1,200}/g, "-")
    .slice(0, 40)
    .replace(/^-|-$/g, "");
}
