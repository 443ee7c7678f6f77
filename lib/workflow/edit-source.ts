import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { findSourceId, readSourceName } from "../db/read/source-names.ts";
import { readSourceIdentity } from "../db/read/sources.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { insertAlias, insertSource, type SourceIdentity, updateSource } from "../db/write/source-names.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { typedSource } from "../model/typed-source.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import { askForRecomparison } from "./recompare-source.ts";
import { tellStale } from "./tell-stale.ts";

/** Who a source is, with its parent by name. */
export interface EnteredSource extends Omit<SourceIdentity, "parentId"> {
  readonly parent: string | null;
}

/** Adds a source by hand. Refuses: not-permitted, invalid (with the field), already-done (the name is somebody's, and whose). */
export function addSource(actor: Actor, entered: EnteredSource, now: Date): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "source.edit")) return refuse("not-permitted");
    const identity = await identityOf(tx, null, entered, now);
    if (!identity.ok) return identity;
    const id = await insertSource(tx, identity.value, now);
    await recordEvent(
      tx,
      { verb: "create-source", subjectKind: "source", subjectId: id, after: inWords(entered) },
      now,
    );
    return ok(id);
  });
}

/**
 * Changes who a source is; a name it had stays as another name of it. Refuses: not-found, not-permitted, stale (with theirs), invalid,
 * already-done (the name is somebody else's).
 */
export function editSource(
  actor: Actor,
  seen: { readonly id: string; readonly version: number },
  entered: EnteredSource,
  now: Date,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    const source = await readSourceIdentity(tx, seen.id);
    if (!source) return refuse("not-found");
    if (!may(actor, "source.edit")) return refuse("not-permitted");
    if (source.version !== seen.version) return stale(tx, seen.id, entered);
    const identity = await identityOf(tx, seen.id, entered, now);
    if (!identity.ok) return identity;
    if (!(await updateSource(tx, seen, identity.value))) return stale(tx, seen.id, entered);
    if (source.name.toLowerCase() !== identity.value.name.toLowerCase()) await keepOldName(tx, seen.id, source.name);
    const { version: _, ...before } = source;
    const subject = { subjectKind: "source", subjectId: seen.id } as const;
    await recordEvent(tx, { verb: "edit-source", ...subject, before, after: inWords(entered) }, now);
    await askForRecomparison(tx, [seen.id], now);
    return ok(seen.id);
  });
}

async function keepOldName(tx: WriteScope, sourceId: string, name: string): Promise<void> {
  if ((await findSourceId(tx, name)) === null) await insertAlias(tx, sourceId, name);
}

async function stale(tx: WriteScope, id: string, yours: EnteredSource): Promise<Result<never, Refusal>> {
  const source = await readSourceIdentity(tx, id);
  if (!source) return refuse("not-found");
  const [theirs, mine] = [typedSource(source), typedSource(yours)];
  return tellStale(tx, { kind: "source", id, version: source.version, theirs, yours: mine });
}

async function identityOf(
  tx: WriteScope,
  ownId: string | null,
  { parent, ...entered }: EnteredSource,
  now: Date,
): Promise<Result<SourceIdentity, Refusal>> {
  const invalid = (field: string, detail: string) => refuse("invalid", { field, detail });
  if (entered.name === "") return invalid("name", "A source has a name");
  if (entered.interestOn && entered.interestOn > now.toISOString().slice(0, 10))
    return invalid("interestOn", "That day is still to come");
  if ((entered.interest === null) !== (entered.interestOn === null))
    return entered.interest
      ? invalid("interestOn", "Say for which day this was written")
      : invalid("interest", "Say what its interest is, or leave the day out");
  const holder = await findSourceId(tx, entered.name);
  if (holder !== null && holder !== ownId) {
    const whose = await readSourceName(tx, holder);
    return refuse("already-done", { field: "name", detail: `“${entered.name}” is a name of ${whose} already` });
  }
  const parentId = parent === null ? null : await findSourceId(tx, parent);
  if (parent !== null && parentId === null)
    return invalid("parent", `There is no source called “${parent}”; add it first`);
  if (parentId !== null && (await isBelow(tx, parentId, ownId)))
    return invalid("parent", `${parent} is this source, or a part of it`);
  const place = entered.place && (await placeKey(tx, entered.place));
  if (entered.place && !place) return invalid("place", `No place is called “${entered.place}”`);
  return ok({ ...entered, place, parentId });
}

async function isBelow(tx: WriteScope, id: string, top: string | null): Promise<boolean> {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    if (at === top) return true;
    seen.add(at);
    const row: { parentId: string | null } | null = await tx.client.source.findFirst({
      where: { workspaceId: tx.workspaceId, id: at },
      select: { parentId: true },
    });
    at = row?.parentId ?? null;
  }
  return false;
}

async function placeKey(tx: WriteScope, words: string): Promise<string | null> {
  const { places } = await readVocabulary(tx, defaultVocabulary);
  const lower = words.toLowerCase();
  const names = (one: (typeof places)[number]) => [one.key, one.name, ...one.aliases].map((name) => name.toLowerCase());
  return places.find((one) => names(one).includes(lower))?.key ?? null;
}

function inWords({ name, kind, parent, place, interest, interestOn }: EnteredSource) {
  return { name, kind, parent, place, interest, interestOn };
}
