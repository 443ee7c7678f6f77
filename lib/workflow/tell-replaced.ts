import type { OpenAssessment, ShownAssessment } from "../db/read/assessments.ts";
import { readCurrentClaim } from "../db/read/claims.ts";
import type { Scope } from "../db/read/scope.ts";
import { refuse } from "../model/result.ts";
import { tellDone, tellMet } from "./tell-stale.ts";
import { tellStaleClaim } from "./tell-stale-claim.ts";

/** A judgement its author replaced by a later one: who, and when; there is nothing left to do with the old one. */
export async function tellReplaced(
  scope: Scope,
  { successorId, version }: Pick<ShownAssessment, "successorId" | "version">,
) {
  const met = { kind: "assessment", id: successorId ?? "", version, did: "judged this again" } as const;
  return tellMet(scope, "stale", { ...met, again: false });
}

/** A judgement of something that has changed since: who changed it, when and what; it has to be judged anew first. */
export async function tellSubjectChanged(scope: Scope, { subject, claims, version }: OpenAssessment) {
  const judged = subject.kind === "question" ? [] : claims;
  for (const seen of judged) {
    const now = await readCurrentClaim(scope, seen.id);
    if (now && now.version !== seen.version) return tellStaleClaim(scope, seen, null, { again: false });
  }
  const verbs = ["edit-question", "add-to-question", "remove-from-question", "withdraw-link"] as const;
  return tellMet(scope, "stale", { kind: subject.kind, id: subject.id, version, verbs, again: false });
}

/** A sign-off that is there no more: who took it back and when. */
export async function tellWithdrawn(scope: Scope, assessmentId: string) {
  const { client, workspaceId } = scope;
  const last = await client.signOff.findFirst({ where: { workspaceId, assessmentId }, orderBy: { id: "desc" } });
  if (!last) return refuse("already-done", { detail: "Nobody has signed this off." });
  return tellMet(scope, "already-done", { kind: "sign-off", id: last.id, version: 0 });
}

/** A disagreement that was settled already: by whom and when. */
export async function tellSettled(scope: Scope, check: { readonly id: string }) {
  const { client, workspaceId } = scope;
  const own = await client.adjudication.findFirst({ where: { workspaceId, crossCheckId: check.id } });
  return tellDone(scope, { byId: own?.adjudicatedById, at: own?.adjudicatedAt, did: "settled this" });
}
