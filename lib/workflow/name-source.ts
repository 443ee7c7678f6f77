import type { WriteScope } from "../db/transaction.ts";
import { ensureSource } from "../db/write/sources.ts";
import type { SourceKind } from "../model/source.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";

/** The id of the source a name means, made from the built-in tables when the workspace does not have it yet. */
export async function nameSource(tx: WriteScope, name: string, kind: SourceKind | null, now: Date): Promise<string> {
  const lower = name.trim().toLowerCase();
  const entry = defaultVocabulary.sources.find(
    (one) => one.name.toLowerCase() === lower || one.aliases.some((alias) => alias.toLowerCase() === lower),
  );
  return ensureSource(tx, name.trim(), { kind, entry: entry ?? null }, now);
}
