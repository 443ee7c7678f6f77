import { demoAccounts } from "../../seeds/accounts.ts";

/** Who may sign in to the demo, one line each, for the console. */
export function demoAccountLines(): readonly string[] {
  const width = Math.max(...demoAccounts.map(({ email }) => email.length));
  return demoAccounts.map(({ email, password, role }) => `  ${email.padEnd(width)}  ${password}  (${role})`);
}
