import { hash, verify } from "@node-rs/argon2";
import { type PasswordHash, passwordLength } from "../model/account.ts";

// OWASP Password Storage Cheat Sheet: argon2id (number 2 in the library's enum) with 19 MiB, two passes, one lane.
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// Nobody's password: what unknown accounts are checked against, so that they take as long as known ones.
let decoy: Promise<PasswordHash> | undefined;

/** The argon2id hash of a password, in PHC form. */
export async function hashPassword(password: string): Promise<PasswordHash> {
  return (await hash(password.normalize("NFC"), cost)) as PasswordHash;
}

/** Whether the password fits the hash; with null it works as long and answers no. */
export async function passwordFits(stored: PasswordHash | null, password: string): Promise<boolean> {
  if (password.length > passwordLength.max) return false;
  decoy ??= hashPassword("nobody has this password");
  const fits = await verify(stored ?? (await decoy), password.normalize("NFC"));
  return stored !== null && fits;
}
