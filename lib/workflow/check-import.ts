import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { newId } from "../db/ids.ts";
import { readStandings, type Standing } from "../db/read/import-standing.ts";
import { type ImportDraftBody, readImportDraft } from "../db/read/imports.ts";
import { scopeOf } from "../db/read/scope.ts";
import { inTransaction } from "../db/transaction.ts";
import { saveDraft } from "../db/write/drafts.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { type ImportAnswers, type ImportPlan, type PlannedItem, planImport } from "./plan-import.ts";

/** The largest input one import takes, in UTF-16 code units; larger ones are to be cut by the person who knows where. */
export const largestInput = 5_000_000;

/** Keeps an input so that it can be checked and applied; nothing of it counts yet. Refuses: not-permitted, too-large, invalid. */
export async function keepImport(actor: Actor, body: ImportDraftBody, now: Date): Promise<Result<string, Refusal>> {
  if (!may(actor, "post.import")) return refuse("not-permitted");
  if (body.content.length > largestInput)
    return refuse("too-large", { detail: "5 million characters are the most at once" });
  if (body.content.trim() === "") return refuse("invalid", { field: "content", detail: "There are no words in it" });
  const id = newId();
  return inTransaction(actor, async (tx) => {
    await saveDraft(
      tx,
      { subjectKind: "import", subjectId: id, body: { ...body, content: storable(body.content) } },
      now,
    );
    return ok(id);
  });
}

// The database takes neither NUL nor half a surrogate pair; normalising would drop the one and replace the other anyway.
function storable(content: string): string {
  return content.replaceAll("\u0000", "").toWellFormed();
}

/** What applying an input would do, item by item. */
export interface ImportCheck extends ImportPlan {
  readonly name: string | null;
  readonly answers: ImportAnswers;
  readonly items: readonly (PlannedItem & Pick<Standing, "outcome" | "postId">)[];
  readonly counts: Readonly<Record<"new" | "already-here" | "updated" | "refused", number>>;
}

/** Reads a kept input and says where everything would go; writes nothing. Null when there is no such input of this person. */
export async function checkImport(actor: Actor, draftId: string): Promise<ImportCheck | null> {
  const kept = await readImportDraft(scopeOf(actor), actor.userId, draftId);
  if (!kept) return null;
  const plan = planImport({ name: kept.name, content: kept.content }, kept.answers);
  const standings = await readStandings(
    scopeOf(actor),
    plan.items.map(({ draft }) => draft),
  );
  const items = plan.items.map((item, index) => {
    const standing = standings[index];
    return { ...item, outcome: standing?.outcome ?? "new", postId: standing?.postId ?? null };
  });
  const count = (outcome: Standing["outcome"]) => items.filter((item) => item.outcome === outcome).length;
  return {
    ...plan,
    name: kept.name,
    answers: kept.answers,
    items,
    counts: {
      new: count("new"),
      "already-here": count("already-here"),
      updated: count("updated"),
      refused: plan.problems.length,
    },
  };
}

/** Keeps the answers of the check beside the input. Refuses: not-permitted, not-found. */
export async function answerImport(
  actor: Actor,
  draftId: string,
  answers: ImportAnswers,
  now: Date,
): Promise<Result<null, Refusal>> {
  if (!may(actor, "post.import")) return refuse("not-permitted");
  const kept = await readImportDraft(scopeOf(actor), actor.userId, draftId);
  if (!kept) return refuse("not-found");
  return inTransaction(actor, async (tx) => {
    await saveDraft(tx, { subjectKind: "import", subjectId: draftId, body: { ...kept, answers } }, now);
    return ok(null);
  });
}
