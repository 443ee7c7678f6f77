import type { Actor } from "../access/actor.ts";
import { type InvitationOffer, readInvitationOffer } from "../db/read/invitations.ts";
import { readMembershipOf } from "../db/read/members.ts";
import { type Account, readAccount } from "../db/read/users.ts";
import { enterWorkspace, inOpenTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { closeInvitation } from "../db/write/invitations.ts";
import { beginMembership } from "../db/write/members.ts";
import { insertUser } from "../db/write/users.ts";
import type { PasswordHash, TokenHash } from "../model/account.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";

type Client = Parameters<Parameters<typeof inOpenTransaction>[0]>[0];
type Person = Pick<Account, "id" | "name">;

/**
 * Joins with a new account for the invited address. Refuses: not-found (the link is unknown, used, taken back or outdated),
 * already-done (the address has an account: sign in with it first).
 */
export function joinWithNewAccount(
  tokenHash: TokenHash,
  person: { readonly name: string; readonly passwordHash: PasswordHash },
  now: Date,
): Promise<Result<Actor, Refusal>> {
  return accept(tokenHash, now, async (client, { email }) => {
    const id = await insertUser(client, { email, ...person }, now);
    return ok({ id, name: person.name });
  });
}

/** Joins with the account one is signed in to; it must be the invited address's. Refuses: not-found, not-permitted, already-done (a member). */
export function acceptInvitation(tokenHash: TokenHash, userId: string, now: Date): Promise<Result<Actor, Refusal>> {
  return accept(tokenHash, now, async (client, { email }) => {
    const account = await readAccount(userId, client);
    if (!account || account.disabledAt) return refuse("signed-out");
    if (account.email === email) return ok(account);
    return refuse("not-permitted", {
      detail: `This invitation is for ${email}; you are signed in as ${account.email}.`,
    });
  });
}

function accept(
  tokenHash: TokenHash,
  now: Date,
  whoJoins: (client: Client, offer: InvitationOffer) => Promise<Result<Person, Refusal>>,
): Promise<Result<Actor, Refusal>> {
  return inOpenTransaction(async (client) => {
    const offer = await readInvitationOffer(tokenHash, now, client);
    if (!offer) return refuse("not-found");
    const person = await whoJoins(client, offer);
    return person.ok ? join(client, offer, person.value, now) : person;
  });
}

async function join(
  client: Client,
  offer: InvitationOffer,
  person: Person,
  now: Date,
): Promise<Result<Actor, Refusal>> {
  const { workspaceId, workspaceSlug, role, id, invitedById } = offer;
  const { id: userId, name } = person;
  const actor: Actor = { userId, name, workspaceId, workspaceSlug, role, sessionId: null, operator: null };
  const tx = await enterWorkspace(client, actor);
  const member = await readMembershipOf(tx, userId);
  if (member && !member.endedAt) return refuse("already-done", { detail: "You are a member already." });
  if (!(await closeInvitation(client, { workspaceId, id, acceptedById: userId }, now))) return refuse("not-found");
  const memberId = await beginMembership(tx, { userId, role, grantedById: invitedById }, now);
  const after = { name, role };
  await recordEvent(tx, { verb: "accept-invitation", subjectKind: "member", subjectId: memberId, after }, now);
  return ok(actor);
}
