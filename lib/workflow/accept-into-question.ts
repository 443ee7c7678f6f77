import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readQuestion } from "../db/read/questions.ts";
import { scopeOf } from "../db/read/scope.ts";
import { type Refusal, type Result, refuse } from "../model/result.ts";
import { acceptCandidate, type Seen } from "./decide-candidate.ts";
import { addToQuestion } from "./gather-claims.ts";

/**
 * Accepts a waiting candidate and gathers its claim under a question. A claim once accepted stays one, whatever becomes of the gathering.
 * Refuses: not-found, not-permitted, invalid (closed), and as accepting does.
 */
export async function acceptIntoQuestion(
  actor: Actor,
  questionId: string,
  seen: Seen,
  now: Date,
): Promise<Result<number, Refusal>> {
  const question = await readQuestion(scopeOf(actor), questionId);
  if (!question) return refuse("not-found");
  if (!may(actor, "question.edit")) return refuse("not-permitted");
  if (question.closedAt) return refuse("invalid", { detail: "The question is closed; open it again first" });
  const accepted = await acceptCandidate(actor, seen, {}, now);
  return accepted.ok ? addToQuestion(actor, questionId, accepted.value.claimIds, now) : accepted;
}
