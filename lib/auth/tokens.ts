import { createHash, randomBytes } from "node:crypto";
import type { TokenHash } from "../model/account.ts";

/** A new secret of 256 random bits for a cookie or a link (base64url), with the hash that is kept of it. */
export function newToken(): { readonly token: string; readonly hash: TokenHash } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashToken(token) };
}

/** What the database keeps of a secret that was handed out. */
export function hashToken(token: string): TokenHash {
  return createHash("sha256").update(token, "utf8").digest("hex") as TokenHash;
}
