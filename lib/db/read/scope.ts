import type { WorkspaceId } from "../../model/ids.ts";
import { closeDatabase, db } from "../client.ts";
import type { Prisma, PrismaClient } from "../generated/client.ts";

/** Where a read looks: one workspace, through the pool or inside a transaction. Every read takes one. */
export interface Scope {
  readonly workspaceId: WorkspaceId;
  readonly client: PrismaClient | Prisma.TransactionClient;
}

/** Where reads outside any workspace look: accounts, sessions, links handed out. */
export type OpenClient = PrismaClient | Prisma.TransactionClient;

/** The scope of a person's reads, outside any transaction. */
export function scopeOf(actor: { readonly workspaceId: WorkspaceId }): Scope {
  return { workspaceId: actor.workspaceId, client: db() };
}

/** Where a command looks that asks after no workspace. */
export function openReads(): OpenClient {
  return db();
}

/** Closes the connections of this process, so that a command can end. */
export function endReads(): Promise<void> {
  return closeDatabase();
}
