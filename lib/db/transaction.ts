import type { Actor } from "../access/actor.ts";
import type { Refusal, Result } from "../model/result.ts";
import { db } from "./client.ts";
import { translateDatabaseError } from "./errors.ts";
import type { Prisma } from "./generated/client.ts";
import type { Scope } from "./read/scope.ts";

/** A scope inside one transaction, with the person who acts; every write takes one. */
export interface WriteScope extends Scope {
  readonly client: Prisma.TransactionClient;
  readonly actor: Actor;
}

class RolledBack extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}

/**
 * Runs a step as one transaction of the actor's workspace; a refusal rolls everything back and is returned.
 * Unique violations become `already-done`, foreign keys still in use `in-use`, anything else is thrown.
 */
export async function inTransaction<T>(
  actor: Actor,
  step: (tx: WriteScope) => Promise<Result<T, Refusal>>,
  limits: { readonly timeout?: number } = {},
): Promise<Result<T, Refusal>> {
  return commit(async (client) => step(await enterWorkspace(client, actor)), limits);
}

/** Puts an open transaction into the actor's workspace: for the few steps that begin outside one (joining, the first set-up). */
export async function enterWorkspace(client: Prisma.TransactionClient, actor: Actor): Promise<WriteScope> {
  await client.$executeRaw`select set_config('gainsay.workspace', ${actor.workspaceId}, true)`;
  return { workspaceId: actor.workspaceId, client, actor };
}

/** The same for what lies outside any workspace: accounts, sessions, the first set-up. */
export async function inOpenTransaction<T>(
  step: (client: Prisma.TransactionClient) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  return commit(step, {});
}

async function commit<T>(
  step: (client: Prisma.TransactionClient) => Promise<Result<T, Refusal>>,
  limits: { readonly timeout?: number },
): Promise<Result<T, Refusal>> {
  try {
    return await db().$transaction(
      async (client) => {
        const result = await step(client);
        if (!result.ok) throw new RolledBack(result.error);
        return result;
      },
      { maxWait: 10_000, timeout: limits.timeout ?? 20_000 },
    );
  } catch (error) {
    if (error instanceof RolledBack) return { ok: false, error: error.refusal };
    const refusal = translateDatabaseError(error);
    if (refusal) return { ok: false, error: refusal };
    throw error;
  }
}
