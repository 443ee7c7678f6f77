import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { newId } from "../db/ids.ts";
import { readStandings } from "../db/read/import-standing.ts";
import { readPendingItem } from "../db/read/imports.ts";
import { inTransaction } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { finishImportRun, insertImportRun, settleImportItem } from "../db/write/imports.ts";
import type { StoredDraft } from "../model/import-draft.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { normalise } from "../text/normalise.ts";
import type { IsoDate } from "../units/period.ts";
import { capture } from "./import-post.ts";

/** A few lines and where they stand. */
export interface Excerpt {
  readonly quotation: string;
  readonly publisher: string;
  readonly citation: string | null;
  readonly date: IsoDate | null;
  readonly url: string | null;
}

/** Stores an excerpt as a small post of its own, an import like any other, and asks for its reading; the same words again are the same post. Refuses: not-permitted, invalid. */
export async function importExcerpt(actor: Actor, excerpt: Excerpt, now: Date): Promise<Result<string, Refusal>> {
  if (!may(actor, "post.import")) return refuse("not-permitted");
  const draft = draftOf(excerpt);
  if (!/[\p{L}\p{N}]/u.test(draft.text))
    return refuse("invalid", { field: "quotation", detail: "There are no words in it" });
  return inTransaction(actor, async (tx) => {
    const [standing] = await readStandings(tx, [draft]);
    if (!standing) return refuse("invalid");
    if (standing.postId !== null && standing.outcome === "already-here") return ok(standing.postId);
    const run = { id: newId(), format: "excerpt", name: excerpt.citation, inputHash: standing.hash };
    const items = [{ position: 0, line: 1, draft }];
    await insertImportRun(tx, { ...run, answers: { publisher: excerpt.publisher }, items, problems: [] }, now);
    const written = await capture(tx, { draft, runId: run.id, standing }, now);
    const item = await readPendingItem(tx, run.id, -1);
    if (item) await settleImportItem(tx, item.id, { outcome: standing.outcome, ...written }, now);
    await finishImportRun(tx, run.id, now);
    const after = { format: run.format, name: run.name, posts: 1, refused: 0 };
    await recordEvent(tx, { verb: "apply-import", subjectKind: "import", subjectId: run.id, after }, now);
    return ok(written.postId);
  });
}

function draftOf(excerpt: Excerpt): StoredDraft {
  const text = normalise(excerpt.quotation).text.trim();
  return {
    kind: "excerpt",
    text,
    title: excerpt.citation,
    byline: null,
    date: excerpt.date,
    publisher: excerpt.publisher,
    url: excerpt.url,
    language: "en",
    articles: [],
    passages: text === "" ? [] : [{ kind: "quotation", span: { start: 0, end: text.length }, article: null }],
    updates: [],
    cells: null,
    separate: false,
  };
}
