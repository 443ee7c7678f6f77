import os from "node:os";
import type { Actor } from "../../lib/access/actor.ts";
import { readMemberByEmail } from "../../lib/db/read/actors.ts";
import { refusalSentence } from "../../lib/model/refusal-words.ts";
import type { Refusal } from "../../lib/model/result.ts";
import { exit, VerbError } from "./arguments.ts";

/** The flags of every verb that works in a workspace. */
export const workspaceOptions = {
  workspace: { type: "string" },
  as: { type: "string" },
  json: { type: "boolean" },
} as const;

/** The member a verb acts for, with who sits at the keyboard as operator. Throws VerbError: usage without flags, not found without such a member. */
export async function memberOf(values: {
  readonly workspace?: string | undefined;
  readonly as?: string | undefined;
}): Promise<Actor> {
  if (!values.workspace || !values.as)
    throw new VerbError("name the workspace and the member: --workspace SLUG --as EMAIL");
  const actor = await readMemberByEmail(values.workspace, values.as.trim().toLowerCase(), os.userInfo().username);
  if (!actor) throw new VerbError(`${values.as} is no member of ${values.workspace}`, exit.notFound);
  return actor;
}

/** The value of a step, or its refusal as an exit code: conflict, not found, else failed. */
export function settled<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Refusal },
): T {
  if (result.ok) return result.value;
  const { reason } = result.error;
  const code = ["stale", "in-use", "already-done"].includes(reason)
    ? exit.conflict
    : reason === "not-found"
      ? exit.notFound
      : reason === "invalid"
        ? exit.usage
        : exit.failed;
  throw new VerbError(refusalSentence(result.error), code);
}
