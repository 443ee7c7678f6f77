import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { type QuestionRead, readQuestion } from "../db/read/questions.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { setQuestionClosed, updateQuestion } from "../db/write/questions.ts";
import { placeNamer } from "../model/place-names.ts";
import type { QuestionDraft } from "../model/question.schema.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { typedQuestion } from "../model/typed-question.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import { canonicalJson } from "../text/canonical-json.ts";
import { questionRow } from "./question-row.ts";
import { tellMet, tellStale } from "./tell-stale.ts";

/** A question as a person saw it. */
export interface SeenQuestion {
  readonly id: string;
  readonly version: number;
}

// What was gathered or answered meanwhile changes nothing of what is asked.
const changing = ["create-question", "edit-question", "close-question", "reopen-question"] as const;

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
    const row = await questionRow(tx, draft);
    if (question.version !== seen.version) return stale(tx, seen.id, row);
    const before = { title: question.title, note: question.note, yardstick: question.yardstick };
    const after = { title: row.title, note: row.note, yardstick: row.yardstick };
    if (canonicalJson(before) === canonicalJson(after)) return refuse("invalid", { detail: "Nothing was changed" });
    if (!(await updateQuestion(tx, seen.id, seen.version, row, now))) return stale(tx, seen.id, row);
    await recordEvent(tx, { verb: "edit-question", subjectKind: "question", subjectId: seen.id, before, after }, now);
    return ok(question.slug);
  });
}

async function stale(tx: WriteScope, id: string, yours: Pick<QuestionRead, "title" | "note" | "yardstick">) {
  const [question, vocabulary] = await Promise.all([readQuestion(tx, id), readVocabulary(tx, defaultVocabulary)]);
  if (!question) return refuse("not-found");
  const typed = (of: typeof yours) => typedQuestion(of, placeNamer(vocabulary));
  const fields = { theirs: typed(question), yours: typed(yours) };
  return tellStale(tx, { kind: "question", id, version: question.version, verbs: changing, ...fields });
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
    const met = { kind: "question", id: seen.id, version: question.version } as const;
    if ((question.closedAt !== null) === (to === "closed"))
      return tellMet(tx, "already-done", { ...met, verbs: ["close-question", "reopen-question"] });
    const closedAt = to === "closed" ? now : null;
    const current = question.version === seen.version;
    if (!current || !(await setQuestionClosed(tx, seen.id, seen.version, closedAt)))
      return tellMet(tx, "stale", { ...met, verbs: changing, told: true });
    const verb = to === "closed" ? "close-question" : "reopen-question";
    await recordEvent(tx, { verb, subjectKind: "question", subjectId: seen.id }, now);
    return ok(question.slug);
  });
}
