import type { Role } from "./actor.ts";

/** Each role's name and what its holder comes to do, as people and invitation screens show it. */
export const roleWords = {
  viewer: { label: "Viewer", does: "Reads everything in the workspace, changes nothing." },
  analyst: { label: "Analyst", does: "Imports posts, decides on candidates, compares, links and assesses." },
  reviewer: { label: "Reviewer", does: "Does an analyst's work, settles disagreements and signs off." },
  editor: { label: "Editor", does: "Does a reviewer's work, publishes, corrects and retracts." },
  admin: { label: "Admin", does: "Looks after people, roles and vocabularies; reads everything." },
} as const satisfies Record<Role, { label: string; does: string }>;

/** The role a form or a command named, or null. */
export function parseRole(text: unknown): Role | null {
  return typeof text === "string" && Object.hasOwn(roleWords, text) ? (text as Role) : null;
}
