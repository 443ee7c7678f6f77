import type { ClaimReferences } from "../db/claim-columns.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import type { WriteScope } from "../db/transaction.ts";
import { ensureIndicator, ensureSeries } from "../db/write/vocabulary.ts";
import type { ChainStep, ClaimContent } from "../model/claim.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import { nameSource } from "./name-source.ts";

/** The rows a claim's names stand for, made from the built-in tables where the workspace has none yet. */
export async function referencesOf(tx: WriteScope, content: ClaimContent, now: Date): Promise<ClaimReferences> {
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
  return { claimantId, indicatorId, seriesId };
}

/** A chain with the rows its names stand for; the last step is made the claimant's if an edit changed who claims. */
export async function namedChain(tx: WriteScope, chain: readonly ChainStep[], content: ClaimContent, now: Date) {
  const steps = endingIn(chain, content.claimant);
  const named: (ChainStep & { sourceId: string })[] = [];
  for (const step of steps) named.push({ ...step, sourceId: await nameSource(tx, step.source, step.kind, now) });
  return named;
}

function endingIn(chain: readonly ChainStep[], claimant: string): readonly ChainStep[] {
  const last = chain.at(-1);
  if (last?.source === claimant) return chain;
  const own: ChainStep = {
    source: claimant,
    kind: null,
    role: "asserts",
    document: null,
    saidOn: null,
    cue: null,
    named: null,
  };
  // The publisher stays: a new claimant stands behind it, and takes the place of a deeper one that was wrong.
  return chain.length > 1 ? [...chain.slice(0, -1), own] : [...chain, own];
}

/** Turns a place's key into its name, by the workspace's vocabulary. */
export async function placeNames(tx: WriteScope): Promise<(key: string) => string> {
  const { places } = await readVocabulary(tx, defaultVocabulary);
  const names = new Map(places.map(({ key, name }) => [key, name]));
  return (key) => names.get(key) ?? key;
}
