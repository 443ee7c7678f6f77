import type { SourceKind } from "../../model/source.ts";
import type { SourceEntry } from "../../model/vocabulary.ts";
import { newId } from "../ids.ts";
import { findSourceId } from "../read/source-names.ts";
import type { WriteScope } from "../transaction.ts";
import { toDb } from "../words.ts";
import { recordEvent } from "./events.ts";

/** The id of the source of that name or alias (merges followed); makes the row when nobody of that name is here yet. */
export async function ensureSource(
  tx: WriteScope,
  name: string,
  known: { readonly kind: SourceKind | null; readonly entry: SourceEntry | null },
  now: Date,
): Promise<string> {
  const own = await findSourceId(tx, name);
  const built = own === null && known.entry ? await findSourceId(tx, known.entry.name) : null;
  const found = own ?? (built !== null && (await isTakenBack(tx, built, name)) ? null : built);
  if (found) return found;
  // A name somebody took back from the built-in source it used to mean stands for itself.
  const entry = built === null ? known.entry : null;
  const id = newId();
  const kind = entry?.kind ?? known.kind ?? "other";
  const fullName = entry?.name ?? name;
  await tx.client.source.create({
    data: {
      workspaceId: tx.workspaceId,
      id,
      name: fullName,
      kind: toDb(kind),
      placeKey: entry?.place ?? null,
      createdAt: now,
      createdById: tx.actor.userId,
    },
  });
  await addAliases(tx, id, fullName, entry?.aliases ?? []);
  await recordEvent(
    tx,
    { verb: "create-source", subjectKind: "source", subjectId: id, after: { name: fullName, kind } },
    now,
  );
  return id;
}

async function isTakenBack({ client, workspaceId }: WriteScope, sourceId: string, name: string): Promise<boolean> {
  const alias = { equals: name, mode: "insensitive" } as const;
  return (await client.sourceAlias.count({ where: { workspaceId, sourceId, alias, NOT: { withdrawnAt: null } } })) > 0;
}

async function addAliases(tx: WriteScope, sourceId: string, name: string, aliases: readonly string[]): Promise<void> {
  const seen = new Set([name.toLowerCase()]);
  const fresh = aliases.filter((alias) => !seen.has(alias.toLowerCase()) && seen.add(alias.toLowerCase()));
  // An alias another source already has stays with that source.
  for (const alias of fresh)
    await tx.client
      .$executeRaw`insert into source_alias (workspace_id, id, source_id, alias) values (${tx.workspaceId}::uuid, ${newId()}::uuid, ${sourceId}::uuid, ${alias}) on conflict do nothing`;
}
