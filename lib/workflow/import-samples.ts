import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readImportRuns } from "../db/read/imports.ts";
import { scopeOf } from "../db/read/scope.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { samplePages } from "../model/sample-posts.ts";
import { addMember } from "./add-member.ts";
import { applyImport } from "./apply-import.ts";
import { keepImport } from "./check-import.ts";

/** Who brings the samples into a new workspace: a member without a password, so that nobody can be them. */
export const sampleMember = "Sample newsroom";

/**
 * Lets sample posts wait in a newsroom into which nothing was brought yet: whoever may import brings them in; an admin, who may not, has the
 * sample member do it. Answers how many pages. Refuses: not-permitted, already-done (something was imported).
 */
export async function addSamples(actor: Actor, now: Date): Promise<Result<number, Refusal>> {
  if (!may(actor, "samples.add")) return refuse("not-permitted");
  if ((await readImportRuns(scopeOf(actor), 1)).length > 0)
    return refuse("already-done", { detail: "Posts were brought in here already." });
  return may(actor, "post.import") ? importSamples(actor, () => now) : settleSamples(actor, now);
}

/** Starts the import of every page of sample posts; the jobs bring them in and read them. Answers how many pages. Refuses: not-permitted. */
export async function importSamples(actor: Actor, clock: () => Date): Promise<Result<number, Refusal>> {
  for (const { publisher, name, text } of samplePages) {
    const answers = { publisher, date: null, language: "en", separate: [], format: null };
    const kept = await keepImport(actor, { name, content: text, answers }, clock());
    const applied = kept.ok ? await applyImport(actor, kept.value, clock()) : kept;
    if (!applied.ok) return applied;
  }
  return ok(samplePages.length);
}

/**
 * Lets sample posts wait in a workspace's queue: adds the member they come from and starts their imports. Everything in it is still to be decided.
 * Refuses: not-permitted, already-done (they were settled before).
 */
export async function settleSamples(admin: Actor, now: Date): Promise<Result<number, Refusal>> {
  // No address of that kind can ever receive a letter (RFC 2606).
  const email = `samples@${admin.workspaceSlug}.invalid`;
  const member = await addMember(admin, { name: sampleMember, email, role: "analyst", passwordHash: null }, now);
  return member.ok ? importSamples(member.value, () => now) : member;
}
