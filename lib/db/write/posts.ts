import type { StoredDraft } from "../../model/import-draft.ts";
import { toDay } from "../days.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

/** A post and its first revision as written, by their ids. */
export interface WrittenRevision {
  readonly postId: string;
  readonly revisionId: string;
  readonly number: number;
}

interface Capture {
  readonly draft: StoredDraft;
  readonly hash: string;
  readonly publisherId: string | null;
  readonly importRunId: string | null;
}

/** Writes a new post with its first revision, passages and articles. A post of that identity already there: unique violation. */
export async function insertPost(tx: WriteScope, key: string, capture: Capture, now: Date): Promise<WrittenRevision> {
  const postId = newId();
  await tx.client.post.create({
    data: {
      workspaceId: tx.workspaceId,
      id: postId,
      kind: capture.draft.kind,
      identityKey: key,
      url: capture.draft.url,
      publisherId: capture.publisherId,
      importRunId: capture.importRunId,
      createdAt: now,
      createdById: tx.actor.userId,
    },
  });
  return insertRevision(tx, { postId, number: 1, ...capture }, now);
}

/** Writes one state of a post's text. The text must be normalised already; spans of passages must lie inside it. */
export async function insertRevision(
  tx: WriteScope,
  { postId, number, draft, hash, importRunId }: Capture & { readonly postId: string; readonly number: number },
  now: Date,
): Promise<WrittenRevision> {
  const revisionId = newId();
  const row = { workspaceId: tx.workspaceId };
  const day = toDay(draft.date);
  await tx.client.postRevision.create({
    data: {
      ...row,
      id: revisionId,
      postId,
      number,
      text: draft.text,
      hash,
      title: draft.title,
      byline: draft.byline,
      publishedFrom: day,
      publishedTo: day,
      publishedPrecision: day ? "day" : "unknown",
      language: draft.language,
      capturedAt: now,
      importRunId,
      createdById: tx.actor.userId,
    },
  });
  const articles = draft.articles.map((article, position) => ({
    ...row,
    id: newId(),
    revisionId,
    position,
    ...article,
  }));
  await tx.client.article.createMany({
    data: articles.map(({ date, ...article }) => ({ ...article, issuedFrom: toDay(date), issuedTo: toDay(date) })),
  });
  await tx.client.passage.createMany({
    data: draft.passages.map(({ kind, span, article }, position) => ({
      ...row,
      id: newId(),
      revisionId,
      position,
      kind,
      ...insideText(draft.text, span),
      articleId: article === null ? null : (articles[article]?.id ?? null),
      issuedOn: toDay(draft.updates.find((update) => update.span.start === span.start)?.date),
    })),
  });
  return { postId, revisionId, number };
}

function insideText(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  if (start < 0 || end > text.length || end <= start) throw new Error(`passage ${start}–${end} is outside the text`);
  return { start, end };
}
