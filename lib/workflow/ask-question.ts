import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { freeQuestionSlug } from "../db/read/questions.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { insertQuestion } from "../db/write/questions.ts";
import { addressWords } from "../model/publication.ts";
import type { QuestionDraft } from "../model/question.schema.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { questionRow } from "./question-row.ts";

/** Asks a question: its yardstick, and a title that is proposed from it unless one is given. Answers its address. Refuses: not-permitted. */
export function askQuestion(
  actor: Actor,
  draft: QuestionDraft,
  now: Date,
): Promise<Result<{ readonly id: string; readonly slug: string }, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "question.create")) return refuse("not-permitted");
    const row = await questionRow(tx, draft);
    const slug = await freeQuestionSlug(tx, addressWords(row.title));
    const id = await insertQuestion(tx, { ...row, slug }, now);
    const after = { title: row.title, note: row.note, yardstick: row.yardstick };
    await recordEvent(tx, { verb: "create-question", subjectKind: "question", subjectId: id, after }, now);
    return ok({ id, slug });
  });
}
