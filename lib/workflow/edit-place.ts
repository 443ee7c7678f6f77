import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import { readAffectedClaims, readPlaceRow } from "../db/read/vocabulary-rows.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { ensurePlace, writePlace } from "../db/write/vocabulary-rows.ts";
import { slugOf } from "../model/account.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { typedPlace } from "../model/typed-vocabulary.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import type { PlaceEntry, Vocabulary } from "../model/vocabulary.ts";
import { keysBelow } from "../model/vocabulary-below.ts";
import { placeFault } from "../model/vocabulary-faults.ts";
import { requeueComparisons } from "./requeue-comparisons.ts";
import { tellStale } from "./tell-stale.ts";

/** What a person can say of a place; `aliases` are the workspace's own, beside the built-in ones. */
export type PlaceFields = Omit<PlaceEntry, "key">;

/** Adds a place; its key comes from its name, behind that of the place it lies in. Answers the key. Refuses: not-permitted, already-done, invalid. */
export function addPlace(actor: Actor, fields: PlaceFields, now: Date): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "vocabulary.add")) return refuse("not-permitted");
    const slug = slugOf(fields.name);
    if (slug === "") return refuse("invalid", { field: "name", detail: "The name needs a letter or a digit." });
    const key = fields.parent ? `${fields.parent}-${slug}` : slug;
    const vocabulary = await readVocabulary(tx, defaultVocabulary);
    if (vocabulary.places.some((one) => one.key === key))
      return refuse("already-done", { field: "name", detail: `There is a place “${key}” already.` });
    return save(tx, { ...fields, key }, { version: 0, before: null, vocabulary }, now);
  });
}

/** Changes a place at the version seen (0 while only the built-in table has it). Refuses: not-found, not-permitted, stale (with theirs), invalid. */
export function editPlace(
  actor: Actor,
  seen: { readonly key: string; readonly version: number },
  fields: PlaceFields,
  now: Date,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "vocabulary.edit")) return refuse("not-permitted");
    const vocabulary = await readVocabulary(tx, defaultVocabulary);
    const before = vocabulary.places.find(({ key }) => key === seen.key);
    if (!before) return refuse("not-found");
    const row = await readPlaceRow(tx, seen.key);
    const after = { ...before, ...fields };
    if ((row?.version ?? 0) !== seen.version) return stale(tx, after);
    return save(tx, after, { version: seen.version, before, vocabulary }, now);
  });
}

interface Standing {
  readonly version: number;
  readonly before: PlaceEntry | null;
  readonly vocabulary: Vocabulary;
}

async function save(
  tx: WriteScope,
  entry: PlaceEntry,
  standing: Standing,
  now: Date,
): Promise<Result<string, Refusal>> {
  const fault = placeFault(entry, standing.vocabulary);
  if (fault) return refuse("invalid", fault);
  const parent = standing.vocabulary.places.find(({ key }) => key === entry.parent);
  const id = await writePlace(tx, entry, standing.version, parent ? await ensurePlace(tx, parent) : null);
  if (id === null) return stale(tx, entry);
  const subject = { subjectKind: "place", subjectId: id } as const;
  const change = { ...(standing.before ? { before: standing.before } : {}), after: entry };
  const event = await recordEvent(tx, { verb: "edit-vocabulary", ...subject, ...change }, now);
  const below = keysBelow(standing.vocabulary.places, entry.key, (place) => [place.parent]);
  const names = [entry, standing.before].flatMap((one) => (one ? [one.name, ...one.aliases] : []));
  await requeueComparisons(tx, await readAffectedClaims(tx, { places: [...below, ...names] }), event, now);
  return ok(entry.key);
}

async function stale(tx: WriteScope, yours: PlaceEntry) {
  const [{ places }, row] = await Promise.all([readVocabulary(tx, defaultVocabulary), readPlaceRow(tx, yours.key)]);
  const now = places.find(({ key }) => key === yours.key) ?? yours;
  const { id = "", version = 0, aliases = [] } = row ?? {};
  const theirs = typedPlace({ ...now, aliases }, places);
  return tellStale(tx, { kind: "place", id, version, theirs, yours: typedPlace(yours, places) });
}
