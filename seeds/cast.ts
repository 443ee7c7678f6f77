import type { Actor } from "../lib/access/actor.ts";
import { hashPassword } from "../lib/auth/passwords.ts";
import { addMember } from "../lib/workflow/add-member.ts";
import { setUpWorkspace } from "../lib/workflow/set-up-workspace.ts";
import { type DemoAccount, demoAccounts } from "./accounts.ts";
import { later } from "./clock.ts";
import { must } from "./must.ts";

/** The people of the demo, by first name. */
export type Cast = Readonly<Record<"mina" | "jonas" | "ruth" | "elif" | "ada" | "victor", Actor>>;

/** Makes the workspace and everybody in it; the admin founds it and adds the others. */
export async function hireCast(): Promise<Cast> {
  const founder = demoAccounts.find(({ role }) => role === "admin");
  if (!founder) throw new Error("the demo needs an admin");
  const founding = { workspace: "Demo newsroom", name: founder.name, email: founder.email };
  const ada = must(await setUpWorkspace({ ...founding, passwordHash: await hashPassword(founder.password) }, later()));
  const people: Record<string, Actor> = { ada };
  for (const account of demoAccounts) if (account !== founder) people[firstName(account)] = await hire(ada, account);
  return people as Cast;
}

async function hire(admin: Actor, { password, ...account }: DemoAccount): Promise<Actor> {
  return must(await addMember(admin, { ...account, passwordHash: await hashPassword(password) }, later()));
}

function firstName({ name }: DemoAccount): string {
  return name.split(" ")[0]?.toLowerCase() ?? name;
}
