import { hashPassword } from "../../lib/auth/passwords.ts";
import { newPasswordField } from "../../lib/model/account.schema.ts";
import type { PasswordHash } from "../../lib/model/account.ts";
import { readInput, VerbError } from "./arguments.ts";

/** The hash of the password on the first line of a file, or of standard input for "-". Throws VerbError (usage) when it will not do. */
export async function passwordFrom(file: string): Promise<PasswordHash> {
  const [line = ""] = readInput(file).split(/\r?\n/);
  const password = newPasswordField.safeParse(line);
  if (!password.success) throw new VerbError(password.error.issues[0]?.message ?? "this password will not do");
  return hashPassword(password.data);
}
