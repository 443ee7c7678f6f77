import type { Actor } from "../access/actor.ts";
import { readCandidate } from "../db/read/candidates.ts";
import { scopeOf } from "../db/read/scope.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import type { CandidateDraft, ChainStep, ClaimContent } from "../model/claim.ts";
import { type EnteredReading, editReading } from "../model/edit-reading.ts";
import type { EnteredHand } from "../model/hand.ts";
import { type Refusal, type Result, refuse } from "../model/result.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import { acceptCandidate, type Decided, type Reading, type Seen, splitCandidate } from "./decide-candidate.ts";

/** Through whom the words came, as a person entered it: the hands before the claimant, and the claimant's own document. */
export interface EnteredAttribution {
  readonly hands: readonly EnteredHand[];
  readonly document: string | null;
}

/** Accepts a candidate as a person entered it over the proposal. Refuses as `acceptCandidate`, and invalid with the field. */
export async function acceptEdited(
  actor: Actor,
  seen: Seen,
  entered: { readonly reading: EnteredReading; readonly attribution: EnteredAttribution | null },
  now: Date,
): Promise<Result<Decided, Refusal>> {
  const readings = await enter(actor, seen, [entered.reading]);
  if (!readings.ok) return readings;
  const [{ reading, draft } = { reading: {}, draft: null }] = readings.value;
  if (!draft || !reading.content) return refuse("not-found");
  if (!entered.attribution) return acceptCandidate(actor, seen, reading, now);
  const chain = chainOf(draft, reading.content, entered.attribution);
  return acceptCandidate(actor, seen, { ...reading, chain }, now);
}

// A hand the proposal has too keeps the words it is named by.
function chainOf(draft: CandidateDraft, content: ClaimContent, { hands, document }: EnteredAttribution): ChainStep[] {
  const before = draft.chain.slice(0, -1);
  const steps = hands.map(({ source, role, document: title, from, to }) => {
    const old = before.find((step) => step.source.toLowerCase() === source.toLowerCase());
    const saidOn = from || to ? { from, to } : (old?.saidOn ?? null);
    return { kind: null, cue: null, named: null, ...old, source, role, document: title, saidOn };
  });
  const last = draft.chain.at(-1);
  const same = last?.source.toLowerCase() === content.claimant.toLowerCase() ? last : null;
  const own = { kind: null, role: last?.role ?? "asserts", saidOn: content.saidOn, cue: null, named: null } as const;
  return [...steps, { ...own, ...same, source: content.claimant, document }];
}

/** Splits a candidate into the readings a person entered. Refuses as `splitCandidate`, and invalid with the field. */
export async function splitEdited(
  actor: Actor,
  seen: Seen,
  entered: readonly EnteredReading[],
  now: Date,
): Promise<Result<Decided, Refusal>> {
  const readings = await enter(actor, seen, entered);
  if (!readings.ok) return readings;
  return splitCandidate(
    actor,
    seen,
    readings.value.map(({ reading }) => reading),
    now,
  );
}

async function enter(
  actor: Actor,
  seen: Seen,
  entered: readonly EnteredReading[],
): Promise<Result<{ reading: Reading; draft: CandidateDraft }[], Refusal>> {
  const candidate = await readCandidate(scopeOf(actor), seen.candidateId);
  if (!candidate) return refuse("not-found");
  const names = await readVocabulary(scopeOf(actor), defaultVocabulary);
  const readings: { reading: Reading; draft: CandidateDraft }[] = [];
  for (const [index, one] of entered.entries()) {
    const content = editReading(candidate.draft.content, one, names);
    if (!content.ok)
      return index === 0 ? content : { ok: false, error: { ...content.error, field: `second.${content.error.field}` } };
    readings.push({ reading: { content: content.value }, draft: candidate.draft });
  }
  return { ok: true, value: readings };
}
