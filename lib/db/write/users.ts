import type { PasswordHash } from "../../model/account.ts";
import type { UserId } from "../../model/ids.ts";
import type { Prisma } from "../generated/client.ts";
import { newId } from "../ids.ts";

/** Makes an account; a taken e-mail address is a unique violation. */
export async function insertUser(
  client: Prisma.TransactionClient,
  user: { email: string; name: string; passwordHash: PasswordHash | null; oidcSubject?: string },
  now: Date,
): Promise<UserId> {
  const id = newId() as UserId;
  const { email, name, passwordHash, oidcSubject = null } = user;
  await client.user.create({ data: { id, email, name, passwordHash, oidcSubject, createdAt: now } });
  return id;
}

/** Changes an account if it still has this version; false when someone was faster. */
export async function updateUser(
  client: Prisma.TransactionClient,
  at: { id: string; version: number },
  change: {
    name?: string;
    passwordHash?: PasswordHash;
    oidcSubject?: string;
    disabledAt?: Date | null;
    disabledById?: string | null;
  },
): Promise<boolean> {
  const { count } = await client.user.updateMany({
    where: { id: at.id, version: at.version },
    data: { ...change, version: { increment: 1 } },
  });
  return count === 1;
}
