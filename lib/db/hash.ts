import { createHash, randomBytes } from "node:crypto";

/** SHA-256 of a text's UTF-8 bytes, lower-case hex. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** 128 random bits, hex; salts the commitment of an event so that its payload can be erased. */
export function newSalt(): string {
  return randomBytes(16).toString("hex");
}
