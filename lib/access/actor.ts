import type { UserId, WorkspaceId } from "../model/ids.ts";

/** What a member may do; each includes the ones before it, admin apart (see `may.ts`). */
export const roles = ["viewer", "analyst", "reviewer", "editor", "admin"] as const;
/** One of `roles`. */
export type Role = (typeof roles)[number];

/** A person acting in one workspace; made by the doors (a session, the command line), never by a step. */
export interface Actor {
  readonly userId: UserId;
  readonly name: string;
  readonly workspaceId: WorkspaceId;
  readonly workspaceSlug: string;
  readonly role: Role;
  /** The session's row; null for the command line and jobs. */
  readonly sessionId: string | null;
  /** Who acted for this member at the command line; null in the browser. */
  readonly operator: string | null;
}
