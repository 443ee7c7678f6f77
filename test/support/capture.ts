import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { readCandidatesOf } from "@/lib/db/read/candidates";
import { scopeOf } from "@/lib/db/read/scope";
import { applyImport } from "@/lib/workflow/apply-import";
import { keepImport } from "@/lib/workflow/check-import";
import { extractPost } from "@/lib/workflow/extract-post";
import { importPosts } from "@/lib/workflow/import-post";
import { must, noon, tickingClock } from "./newsroom";

/** Imports a text and reads every post of it, as the queue would; answers the candidates post by post, in order. */
export async function captureText(
  actor: Actor,
  content: string,
  publisher = "Northern Fields",
  date: string | null = null,
) {
  const answers = { publisher, date, language: "en", separate: [], format: null };
  const runId = must(
    await applyImport(actor, must(await keepImport(actor, { name: null, content, answers }, noon)), noon),
  );
  must(await importPosts(actor, runId, tickingClock()));
  const items = await db().importItem.findMany({
    where: { runId, revisionId: { not: null } },
    orderBy: { position: "asc" },
  });
  for (const { revisionId } of items) {
    const read = await extractPost(actor, revisionId ?? "", noon);
    // What was brought back has been read before.
    if (!read.ok && read.error.reason !== "already-done") must(read);
  }
  return Promise.all(items.map(({ revisionId }) => readCandidatesOf(scopeOf(actor), revisionId ?? "")));
}
