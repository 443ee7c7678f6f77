import type { PasswordHash } from "../../model/account.ts";
import type { UserId } from "../../model/ids.ts";
import { db } from "../client.ts";
import type { OpenClient } from "./scope.ts";

/** An account as the doors need it; `passwordHash` is null for accounts that only sign in through the identity provider. */
export interface Account {
  readonly id: UserId;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: PasswordHash | null;
  readonly oidcSubject: string | null;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  readonly version: number;
}

const columns = {
  id: true,
  email: true,
  name: true,
  passwordHash: true,
  oidcSubject: true,
  createdAt: true,
  disabledAt: true,
  version: true,
} as const;

/** The account with this normalised e-mail address, or null. */
export async function readAccountByEmail(email: string, client: OpenClient = db()): Promise<Account | null> {
  return (await client.user.findUnique({ where: { email }, select: columns })) as Account | null;
}

/** The account the identity provider knows as `issuer|sub`, or null. */
export async function readAccountBySubject(subject: string, client: OpenClient = db()): Promise<Account | null> {
  return (await client.user.findUnique({ where: { oidcSubject: subject }, select: columns })) as Account | null;
}

/** One account, or null. */
export async function readAccount(id: string, client: OpenClient = db()): Promise<Account | null> {
  return (await client.user.findUnique({ where: { id }, select: columns })) as Account | null;
}

/** Whether anybody has an account yet; false only on a fresh install. */
export async function anyAccount(client: OpenClient = db()): Promise<boolean> {
  return (await client.user.findFirst({ select: { id: true } })) !== null;
}
