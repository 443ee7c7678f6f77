import type { Actor } from "../../lib/access/actor.ts";
import { parseRole } from "../../lib/access/roles.ts";
import { newToken } from "../../lib/auth/tokens.ts";
import { type Member, readMembers } from "../../lib/db/read/members.ts";
import { endReads, scopeOf } from "../../lib/db/read/scope.ts";
import { emailField } from "../../lib/model/account.schema.ts";
import { normaliseEmail } from "../../lib/model/account.ts";
import { addMember } from "../../lib/workflow/add-member.ts";
import { changeRole } from "../../lib/workflow/change-role.ts";
import { disableUser, enableUser } from "../../lib/workflow/disable-user.ts";
import { inviteMember } from "../../lib/workflow/invite-member.ts";
import { asVerb, exit, readArguments, VerbError } from "./arguments.ts";
import { passwordFrom } from "./password.ts";
import { memberOf, settled, workspaceOptions } from "./workspace.ts";

const options = {
  ...workspaceOptions,
  role: { type: "string" },
  name: { type: "string" },
  "password-file": { type: "string" },
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>["values"];

const acts = { add, role: giveRole, disable, enable } as const;

/** `gainsay user add|role|disable|enable`: what the people screen does, as an admin. */
export function run(args: readonly string[]): Promise<number> {
  return asVerb(async () => {
    const { values, positionals } = readArguments(args, options);
    const [act = "", address = "", ...more] = positionals;
    if (!Object.hasOwn(acts, act) || address === "")
      throw new VerbError("user add|role|disable|enable EMAIL; see --help");
    const email = emailField.safeParse(address);
    if (!email.success) throw new VerbError(`“${address}” is no e-mail address`);
    try {
      const actor = await memberOf(values);
      const done = await acts[act as keyof typeof acts](actor, email.data, { values, more });
      process.stdout.write(values.json ? `${JSON.stringify(done)}\n` : `${Object.values(done).join("  ")}\n`);
      return exit.ok;
    } finally {
      await endReads();
    }
  });
}

interface Given {
  readonly values: Values;
  readonly more: readonly string[];
}

function roleFrom(text: string | undefined) {
  const role = parseRole(text);
  if (!role) throw new VerbError("name a role: viewer, analyst, reviewer, editor or admin");
  return role;
}

async function add(actor: Actor, email: string, { values }: Given) {
  const role = roleFrom(values.role);
  const file = values["password-file"];
  if (file) {
    if (!values.name) throw new VerbError("an account needs a name: --name NAME");
    const person = { email, name: values.name.trim(), role, passwordHash: await passwordFrom(file) };
    settled(await addMember(actor, person, new Date()));
    return { email, role };
  }
  const site = process.env.GAINSAY_URL;
  if (!site) throw new VerbError("an invitation's link needs GAINSAY_URL; or give --name and --password-file");
  const { token, hash: tokenHash } = newToken();
  settled(await inviteMember(actor, { email, role, tokenHash }, new Date()));
  return { email, role, link: `${new URL(site).origin}/join/${token}` };
}

async function giveRole(actor: Actor, email: string, { more: [text] }: Given) {
  const role = roleFrom(text);
  settled(await changeRole(actor, await memberAt(actor, email), role, new Date()));
  return { email, role };
}

async function disable(actor: Actor, email: string) {
  settled(await disableUser(actor, await memberAt(actor, email), new Date()));
  return { email, account: "disabled" };
}

async function enable(actor: Actor, email: string) {
  settled(await enableUser(actor, await memberAt(actor, email), new Date()));
  return { email, account: "enabled" };
}

async function memberAt(actor: Actor, email: string): Promise<Member> {
  const address = normaliseEmail(email);
  const member = (await readMembers(scopeOf(actor))).find((one) => one.email === address && !one.endedAt);
  if (!member) throw new VerbError(`${email} is no member of ${actor.workspaceSlug}`, exit.notFound);
  return member;
}
