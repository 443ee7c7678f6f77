import { readWorkspacesOf } from "@/lib/db/read/members";
import type { UserId } from "@/lib/model/ids";
import { deskAddress } from "../_ui/sections";

/** Where a signed-in person begins: the desk of the only workspace, else the choice of workspaces. */
export async function homeAddress(userId: UserId): Promise<string> {
  const [only, ...others] = await readWorkspacesOf(userId);
  return only && others.length === 0 ? deskAddress(only.slug) : "/w";
}
