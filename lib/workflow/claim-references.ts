import type { ClaimReferences } from "../db/claim-columns.ts";
import { readSourceName } from "../db/read/source-names.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import type { WriteScope } from "../db/transaction.ts";
import type { NamedStep } from "../db/write/chains.ts";
import { ensureIndicator, ensureSeries } from "../db/write/vocabulary.ts";
import type { ChainStep, ClaimContent } from "../model/claim.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import { nameDocument } from "./name-document.ts";
import { nameSource } from "./name-source.ts";

/** The rows a claim's names stand for, made from the built-in tables where the workspace has none yet. */
export async function referencesOf(
  tx: WriteScope,
  content: ClaimContent,
  now: Date,
): Promise<ClaimReferences & { readonly claimantName: string }> {
  const claimantId = await nameSource(tx, content.claimant, null, now);
  const entry = defaultVocabulary.indicators.find((one) => one.key === content.indicatorKey) ?? null;
  const indicatorId = content.indicatorKey ? await ensureIndicator(tx, content.indicatorKey, entry) : null;
  const seriesId = content.series
    ? await ensureSeries(tx, {
        claimantId,
        indicatorId,
        family: content.series,
        coverage: content.coverage,
        form: content.form,
      })
    : null;
  return { claimantId, claimantName: await readSourceName(tx, claimantId), indicatorId, seriesId };
}

/** A chain with the rows its names stand for; the last step is made the claimant's if an edit changed who claims. */
export async function namedChain(tx: WriteScope, chain: readonly ChainStep[], content: ClaimContent, now: Date) {
  const named: NamedStep[] = [];
  for (const step of chain) {
    const sourceId = await nameSource(tx, step.source, step.kind, now);
    named.push({ ...step, sourceId, documentId: await nameDocument(tx, sourceId, step.document, now) });
  }
  const claimantId = await nameSource(tx, content.claimant, null, now);
  if (named.at(-1)?.sourceId === claimantId) return named;
  const own = {
    source: content.claimant,
    kind: null,
    role: "asserts",
    document: null,
    saidOn: null,
    cue: null,
    named: null,
  } as const;
  // The publisher stays: a new claimant stands behind it, and takes the place of a deeper one that was wrong.
  return [...(named.length > 1 ? named.slice(0, -1) : named), { ...own, sourceId: claimantId, documentId: null }];
}

/** Turns a place's key into its name, by the workspace's vocabulary. */
export async function placeNames(tx: WriteScope): Promise<(key: string) => string> {
  const { places } = await readVocabulary(tx, defaultVocabulary);
  const names = new Map(places.map(({ key, name }) => [key, name]));
  return (key) => names.get(key) ?? key;
}
