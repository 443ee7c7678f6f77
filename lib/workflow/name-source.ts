import type { WriteScope } from "../db/transaction.ts";
import { ensureSource } from "../db/write/sources.ts";
import type { SourceKind } from "../model/source.ts";
import { builtInSource } from "../model/source-meant.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";

/** The id of the source a name means, made from the built-in tables when the workspace does not have it yet; `sourceMeant` says the same without making it. */
export async function nameSource(tx: WriteScope, name: string, kind: SourceKind | null, now: Date): Promise<string> {
  const entry = builtInSource(defaultVocabulary.sources, name);
  return ensureSource(tx, name.trim(), { kind, entry }, now);
}
