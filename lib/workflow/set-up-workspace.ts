import type { Actor } from "../access/actor.ts";
import { anyAccount, readAccountByEmail } from "../db/read/users.ts";
import { enterWorkspace, inOpenTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { queueSetUp, spendSetupToken } from "../db/write/handed-out.ts";
import { beginMembership, freeSlug, insertWorkspace } from "../db/write/members.ts";
import { insertDefaultScale } from "../db/write/rating-scales.ts";
import { insertUser } from "../db/write/users.ts";
import { linkHours, type PasswordHash, slugOf, type TokenHash } from "../model/account.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { settleSamples } from "./import-samples.ts";

/** A workspace and the person who looks after it. */
export interface Founding {
  readonly workspace: string;
  readonly name: string;
  readonly email: string;
  /** Null for somebody who will only sign in through the identity provider. */
  readonly passwordHash: PasswordHash | null;
}

/** Makes a workspace with its first admin, a new account; for the command line and the demo. Refuses: already-done (the address has an account), invalid. */
export function setUpWorkspace(founding: Founding, now: Date): Promise<Result<Actor, Refusal>> {
  return inOpenTransaction(async (client) => {
    if (await readAccountByEmail(founding.email, client))
      return refuse("already-done", { detail: `${founding.email} has an account already.` });
    return found(client, founding, now);
  });
}

/** What the browser sends of a fresh install. */
export interface Installing extends Founding {
  /** Of the token that stands on the server's console. */
  readonly tokenHash: TokenHash;
  /** Whether sample posts are to wait in the queue; empty without. */
  readonly samples: boolean;
}

/**
 * The same on a fresh install from the browser. Sample posts follow once the workspace stands, brought in by a member nobody can sign in as.
 * Refuses: already-done (somebody has an account), not-permitted (the token), invalid.
 */
export async function setUpInstallation(installing: Installing, now: Date): Promise<Result<Actor, Refusal>> {
  const founded = await install(installing, now);
  if (!founded.ok || !installing.samples) return founded;
  const settled = await settleSamples(founded.value, now);
  return settled.ok ? founded : settled;
}

function install({ tokenHash, ...founding }: Installing, now: Date): Promise<Result<Actor, Refusal>> {
  return inOpenTransaction(async (client) => {
    await queueSetUp(client);
    if (await anyAccount(client))
      return refuse("already-done", { detail: "This installation has been set up already." });
    const from = new Date(now.getTime() - linkHours.setUp * 3_600_000);
    if (!(await spendSetupToken(client, tokenHash, from, now)))
      return refuse("not-permitted", {
        field: "token",
        detail: "This is not the set-up token on the server's console.",
      });
    return found(client, founding, now);
  });
}

type Client = Parameters<Parameters<typeof inOpenTransaction>[0]>[0];

async function found(client: Client, founding: Founding, now: Date): Promise<Result<Actor, Refusal>> {
  const { workspace, name, email, passwordHash } = founding;
  const userId = await insertUser(client, { email, name, passwordHash }, now);
  // A name without a Latin letter or digit leaves nothing for the address.
  const slug = await freeSlug(client, slugOf(workspace) || "newsroom");
  const workspaceId = await insertWorkspace(client, { name: workspace, slug }, now);
  const role = "admin" as const;
  const actor = { userId, name, workspaceId, workspaceSlug: slug, role, sessionId: null, operator: null };
  const tx = await enterWorkspace(client, actor);
  await beginMembership(tx, { userId, role, grantedById: null }, now);
  await insertDefaultScale(tx, now);
  const after = { name: workspace, slug, admin: name };
  await recordEvent(tx, { verb: "set-up-workspace", subjectKind: "workspace", subjectId: workspaceId, after }, now);
  return ok(actor);
}
