import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import { readAffectedClaims, readIndicatorRow } from "../db/read/vocabulary-rows.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { ensureIndicator } from "../db/write/vocabulary.ts";
import { writeIndicator } from "../db/write/vocabulary-rows.ts";
import { slugOf } from "../model/account.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { typedIndicator } from "../model/typed-vocabulary.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import type { IndicatorEntry, Vocabulary } from "../model/vocabulary.ts";
import { keysBelow } from "../model/vocabulary-below.ts";
import { indicatorFault } from "../model/vocabulary-faults.ts";
import { requeueComparisons } from "./requeue-comparisons.ts";
import { tellStale } from "./tell-stale.ts";

/** What a person can say of an indicator; `aliases` are the workspace's own, beside the built-in ones. */
export type IndicatorFields = Omit<IndicatorEntry, "key" | "covers" | "growthOf">;

/** Adds an indicator; its key comes from its name. Answers the key. Refuses: not-permitted, invalid (a name or phrase that is taken, a circle). */
export function addIndicator(actor: Actor, fields: IndicatorFields, now: Date): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "vocabulary.add")) return refuse("not-permitted");
    const key = slugOf(fields.name);
    if (key === "") return refuse("invalid", { field: "name", detail: "The name needs a letter or a digit." });
    const vocabulary = await readVocabulary(tx, defaultVocabulary);
    if (vocabulary.indicators.some((one) => one.key === key))
      return refuse("already-done", { field: "name", detail: `There is an indicator “${key}” already.` });
    return save(tx, { ...fields, key }, { version: 0, before: null, vocabulary }, now);
  });
}

/**
 * Changes an indicator at the version seen (0 while only the built-in table has it), and asks for the comparisons of its claims again.
 * Refuses: not-found, not-permitted, stale (with theirs), invalid.
 */
export function editIndicator(
  actor: Actor,
  seen: { readonly key: string; readonly version: number },
  fields: IndicatorFields,
  now: Date,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "vocabulary.edit")) return refuse("not-permitted");
    const vocabulary = await readVocabulary(tx, defaultVocabulary);
    const before = vocabulary.indicators.find(({ key }) => key === seen.key);
    if (!before) return refuse("not-found");
    const row = await readIndicatorRow(tx, seen.key);
    const after = { ...before, ...fields };
    if ((row?.version ?? 0) !== seen.version) return stale(tx, after);
    return save(tx, after, { version: seen.version, before, vocabulary }, now);
  });
}

interface Standing {
  readonly version: number;
  readonly before: IndicatorEntry | null;
  readonly vocabulary: Vocabulary;
}

async function save(
  tx: WriteScope,
  entry: IndicatorEntry,
  standing: Standing,
  now: Date,
): Promise<Result<string, Refusal>> {
  const fault = indicatorFault(entry, standing.vocabulary);
  if (fault) return refuse("invalid", fault);
  const rowOf = async (key: string | null) => {
    const other = standing.vocabulary.indicators.find((one) => one.key === key);
    return key ? ensureIndicator(tx, key, other ?? null) : null;
  };
  const above = { parentId: await rowOf(entry.parent), partOfId: await rowOf(entry.partOf) };
  const id = await writeIndicator(tx, entry, standing.version, above);
  if (id === null) return stale(tx, entry);
  const subject = { subjectKind: "indicator", subjectId: id } as const;
  const change = { ...(standing.before ? { before: standing.before } : {}), after: entry };
  const event = await recordEvent(tx, { verb: "edit-vocabulary", ...subject, ...change }, now);
  await requeueComparisons(tx, await readAffectedClaims(tx, touched(entry, standing)), event, now);
  return ok(entry.key);
}

// What lies under it hangs together anew with all above; a name it had, or has now, may be all that a claim says.
function touched(entry: IndicatorEntry, { before, vocabulary }: Standing) {
  const indicators = keysBelow(vocabulary.indicators, entry.key, ({ parent, partOf, growthOf }) => [
    parent,
    partOf,
    growthOf ?? null,
  ]);
  return {
    indicators: [...indicators],
    phrases: [entry, before].flatMap((one) => (one ? [one.name, ...one.aliases] : [])),
  };
}

async function stale(tx: WriteScope, yours: IndicatorEntry) {
  const [{ indicators }, row] = await Promise.all([
    readVocabulary(tx, defaultVocabulary),
    readIndicatorRow(tx, yours.key),
  ]);
  const now = indicators.find(({ key }) => key === yours.key) ?? yours;
  const { id = "", version = 0, aliases = [] } = row ?? {};
  const theirs = typedIndicator({ ...now, aliases }, indicators);
  return tellStale(tx, { kind: "indicator", id, version, theirs, yours: typedIndicator(yours, indicators) });
}
