import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readLastQuestionChange, readQuestion } from "../db/read/questions.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { setQuestionClosed, updateQuestion } from "../db/write/questions.ts";
import type { QuestionDraft } from "../model/question.schema.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { canonicalJson } from "../text/canonical-json.ts";
import { questionRow } from "./question-row.ts";

/** A question as a person saw it. */
export interface SeenQuestion {
  readonly id: string;
  readonly version: number;
}

/** Changes what a question asks; its address and what it gathered stay. Refuses: not-found, not-permitted, stale (with theirs), invalid (nothing changed). */
export function editQuestion(
  actor: Actor,
  seen: SeenQuestion,
  draft: QuestionDraft,
  now: Date,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const question = await readQuestion(tx, seen.id);
    if (!question) return refuse("not-found");
    if (!may(actor, "question.edit")) return refuse("not-permitted");
    const stale = async () => refuse("stale", { theirs: await readLastQuestionChange(tx, question) });
    if (question.version !== seen.version) return stale();
    const row = await questionRow(tx, draft);
    const before = { title: question.title, note: question.note, yardstick: question.yardstick };
    const after = { title: row.title, note: row.note, yardstick: row.yardstick };
    if (canonicalJson(before) === canonicalJson(after)) return refuse("invalid", { detail: "Nothing was changed" });
    if (!(await updateQuestion(tx, seen.id, seen.version, row, now))) return stale();
    await recordEvent(tx, { verb: "edit-question", subjectKind: "question", subjectId: seen.id, before, after }, now);
    return ok(question.slug);
  });
}

/** Closes a question, so that nothing more is gathered, or opens it again. Refuses: not-found, not-permitted, already-done, stale (with theirs). */
export function closeQuestion(
  actor: Actor,
  seen: SeenQuestion,
  to: "closed" | "open",
  now: Date,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const question = await readQuestion(tx, seen.id);
    if (!question) return refuse("not-found");
    if (!may(actor, "question.edit")) return refuse("not-permitted");
    if ((question.closedAt !== null) === (to === "closed")) return refuse("already-done");
    const closedAt = to === "closed" ? now : null;
    const current = question.version === seen.version;
    if (!current || !(await setQuestionClosed(tx, seen.id, seen.version, closedAt)))
      return refuse("stale", { theirs: await readLastQuestionChange(tx, question) });
    const verb = to === "closed" ? "close-question" : "reopen-question";
    await recordEvent(tx, { verb, subjectKind: "question", subjectId: seen.id }, now);
    return ok(question.slug);
  });
}
