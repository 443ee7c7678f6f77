import { isInvited } from "../db/read/invitations.ts";
import { readWorkspacesOf } from "../db/read/members.ts";
import { type Account, readAccountByEmail, readAccountBySubject } from "../db/read/users.ts";
import { enterWorkspace, inOpenTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { insertUser, updateUser } from "../db/write/users.ts";
import { normaliseEmail } from "../model/account.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { type NewSession, signInRefused, startSession, type Visitor } from "./sign-in.ts";
import type { IdentityClaims } from "./single-sign-on.ts";

/** The one answer to everybody the provider knows and we do not let in. */
const refused = refuse("invalid", { detail: signInRefused });

/**
 * Starts a session for somebody the identity provider vouches for: known by issuer and subject; else, by an address the provider says is
 * verified, an account that is there or an invitation that is open. Nobody becomes a member by signing in. Refuses with `invalid` alone.
 */
export async function signInBySubject(
  issuer: string,
  claims: IdentityClaims,
  visitor: Visitor,
  now: Date,
): Promise<Result<NewSession, Refusal>> {
  const found = await accountFor(`${issuer}|${claims.sub}`, claims, now);
  return found.ok ? startSession(found.value, visitor, now) : found;
}

type Client = Parameters<Parameters<typeof inOpenTransaction>[0]>[0];
type Known = Pick<Account, "id" | "version">;

function accountFor(oidcSubject: string, claims: IdentityClaims, now: Date): Promise<Result<Known, Refusal>> {
  return inOpenTransaction(async (client) => {
    const known = await readAccountBySubject(oidcSubject, client);
    if (known) return known.disabledAt ? refused : ok(known);
    if (claims.email_verified !== true || !claims.email) return refused;
    const email = normaliseEmail(claims.email);
    const account = await readAccountByEmail(email, client);
    if (account) return bind(client, account, oidcSubject, now);
    if (!(await isInvited(email, now, client))) return refused;
    const name = claims.name?.trim().slice(0, 80) || email;
    const id = await insertUser(client, { email, name, passwordHash: null, oidcSubject }, now);
    return ok({ id, version: 1 });
  });
}

// An account that belongs to another subject is not handed over because an address was.
async function bind(client: Client, account: Account, oidcSubject: string, now: Date): Promise<Result<Known, Refusal>> {
  const { id, name, version } = account;
  if (account.disabledAt || account.oidcSubject !== null) return refused;
  if (!(await updateUser(client, { id, version }, { oidcSubject }))) return refused;
  for (const { id: workspaceId, slug: workspaceSlug, role } of await readWorkspacesOf(id)) {
    const actor = { userId: id, name, workspaceId, workspaceSlug, role, sessionId: null, operator: null };
    const tx = await enterWorkspace(client, actor);
    const after = { name, signsInThrough: oidcSubject.split("|")[0] };
    await recordEvent(tx, { verb: "edit-profile", subjectKind: "user", subjectId: id, after }, now);
  }
  return ok({ id, version: version + 1 });
}
