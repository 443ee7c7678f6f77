import { anyAccount } from "../db/read/users.ts";
import { insertSetupToken } from "../db/write/handed-out.ts";
import type { TokenHash } from "../model/account.ts";

/** Keeps a first-run token while nobody has an account; false when somebody has, and then nothing is kept. */
export async function offerSetUp(tokenHash: TokenHash, now: Date): Promise<boolean> {
  if (await anyAccount()) return false;
  await insertSetupToken(tokenHash, now);
  return true;
}
