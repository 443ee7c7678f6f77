import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import { readAffectedClaims, readCoverageRow } from "../db/read/vocabulary-rows.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { ensureCoverage, writeCoverage } from "../db/write/vocabulary-rows.ts";
import { slugOf } from "../model/account.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { typedCoverage } from "../model/typed-vocabulary.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import type { CoverageEntry, Vocabulary } from "../model/vocabulary.ts";
import { keysBelow } from "../model/vocabulary-below.ts";
import { coverageFault } from "../model/vocabulary-faults.ts";
import { requeueComparisons } from "./requeue-comparisons.ts";
import { tellStale } from "./tell-stale.ts";

/** What a person can say of a coverage; `aliases` are the workspace's own, beside the built-in ones. */
export type CoverageFields = Omit<CoverageEntry, "key">;

/** Adds a coverage; its key comes from its name. Answers the key. Refuses: not-permitted, already-done, invalid. */
export function addCoverage(actor: Actor, fields: CoverageFields, now: Date): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "vocabulary.add")) return refuse("not-permitted");
    const key = slugOf(fields.name);
    if (key === "") return refuse("invalid", { field: "name", detail: "The name needs a letter or a digit." });
    const vocabulary = await readVocabulary(tx, defaultVocabulary);
    if (vocabulary.coverages.some((one) => one.key === key))
      return refuse("already-done", { field: "name", detail: `There is a coverage “${key}” already.` });
    return save(tx, { ...fields, key }, { version: 0, before: null, vocabulary }, now);
  });
}

/** Changes a coverage at the version seen (0 while only the built-in table has it). Refuses: not-found, not-permitted, stale (with theirs), invalid. */
export function editCoverage(
  actor: Actor,
  seen: { readonly key: string; readonly version: number },
  fields: CoverageFields,
  now: Date,
): Promise<Result<string, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "vocabulary.edit")) return refuse("not-permitted");
    const vocabulary = await readVocabulary(tx, defaultVocabulary);
    const before = vocabulary.coverages.find(({ key }) => key === seen.key);
    if (!before) return refuse("not-found");
    const row = await readCoverageRow(tx, seen.key);
    const after = { ...before, ...fields };
    if ((row?.version ?? 0) !== seen.version) return stale(tx, after);
    return save(tx, after, { version: seen.version, before, vocabulary }, now);
  });
}

interface Standing {
  readonly version: number;
  readonly before: CoverageEntry | null;
  readonly vocabulary: Vocabulary;
}

async function save(
  tx: WriteScope,
  entry: CoverageEntry,
  standing: Standing,
  now: Date,
): Promise<Result<string, Refusal>> {
  const fault = coverageFault(entry, standing.vocabulary);
  if (fault) return refuse("invalid", fault);
  const wholes: string[] = [];
  for (const whole of standing.vocabulary.coverages)
    if (entry.partOf.includes(whole.key)) wholes.push(await ensureCoverage(tx, whole));
  const id = await writeCoverage(tx, entry, standing.version, wholes);
  if (id === null) return stale(tx, entry);
  const subject = { subjectKind: "coverage", subjectId: id } as const;
  const change = { ...(standing.before ? { before: standing.before } : {}), after: entry };
  const event = await recordEvent(tx, { verb: "edit-vocabulary", ...subject, ...change }, now);
  const below = keysBelow(standing.vocabulary.coverages, entry.key, ({ partOf }) => partOf);
  const parts = standing.vocabulary.coverages.filter(({ key }) => below.has(key));
  // A name it had is what claims may still be worded with.
  const coverages = [entry, ...(standing.before ? [standing.before] : []), ...parts].flatMap(namesOf);
  await requeueComparisons(tx, await readAffectedClaims(tx, { coverages }), event, now);
  return ok(entry.key);
}

const namesOf = ({ key, name, aliases }: CoverageEntry) => [key, name, ...aliases];

async function stale(tx: WriteScope, yours: CoverageEntry) {
  const [{ coverages }, row] = await Promise.all([
    readVocabulary(tx, defaultVocabulary),
    readCoverageRow(tx, yours.key),
  ]);
  const now = coverages.find(({ key }) => key === yours.key) ?? yours;
  const { id = "", version = 0, aliases = [] } = row ?? {};
  const theirs = typedCoverage({ ...now, aliases });
  return tellStale(tx, { kind: "coverage", id, version, theirs, yours: typedCoverage(yours) });
}
