import type { ChainStep } from "../model/claim.ts";
import type { Statement } from "../model/comparison.ts";
import type { SourceEntry, Vocabulary } from "../model/vocabulary.ts";
import type { DatedInterval } from "../units/period.ts";
import { type Lookup, lookupOf } from "./lookup.ts";
import { plainWords } from "./plain-words.ts";

/** The voices behind a claimant on the day it said so, canonical: aliases resolved, spokespersons counted as those they speak for, joint claimants apart. */
export function voicesOf(lookup: Lookup, claimant: string, on: DatedInterval | null = null): readonly string[] {
  return claimant.split(/\s*;\s*/).map((name) => voiceOf(lookup, name, on));
}

/** The canonical name of one voice; the name itself where the vocabulary does not know it. */
export function voiceOf(lookup: Lookup, name: string, on: DatedInterval | null = null): string {
  const seen = new Set<string>();
  let at = name;
  for (;;) {
    const entry = lookup.sourceByPhrase.get(plainWords(at));
    if (!entry) return plainName(at);
    const body = spokenFor(entry, on);
    if (body === null || seen.has(entry.name)) return entry.name;
    seen.add(entry.name);
    at = body;
  }
}

function spokenFor({ voices, speaksFor }: SourceEntry, on: DatedInterval | null): string | null {
  return voices ? (voices.find((voice) => holdsOn(voice, on))?.of ?? null) : speaksFor;
}

/** Whether what is recorded for a stretch of time may hold for something said then; unknown days rule nothing out. */
export function holdsOn(
  stretch: { readonly from?: string | null; readonly to?: string | null },
  on: DatedInterval | null,
): boolean {
  const [first, last] = [on?.from ?? on?.to ?? null, on?.to ?? on?.from ?? null];
  if (first === null || last === null) return true;
  return !(stretch.from && last < stretch.from) && !(stretch.to && first > stretch.to);
}

/** The voices of a chain, outermost first, one entry per step. */
export function chainVoices(lookup: Lookup, chain: readonly ChainStep[]): readonly string[] {
  return chain.map((step) => voiceOf(lookup, step.source, step.saidOn));
}

/** The canonical name without following whom it speaks for. */
export function sourceName(lookup: Lookup, name: string): string {
  return lookup.sourceByPhrase.get(plainWords(name))?.name ?? plainName(name);
}

const UNNAMED =
  /^(?:unattributed|unnamed|anonymous|some|many|several|other|local|senior|western|foreign|unidentified)\b|^(?:a|an|one) |^(?:analyst|expert|observer|official|source|report|critic|scholar|economist|witness|diplomat|defector|resident|researcher|insider)s?\b|\b(?:reports|sources|officials|observers|analysts|experts|witnesses)$/i;

/** True for a claimant nobody could call by name ("analysts", "a source", "unattributed reports"): the same words elsewhere may be somebody else. */
export function isUnnamed({ content }: Pick<Statement, "content">): boolean {
  return UNNAMED.test(content.claimant);
}

function plainName(name: string): string {
  return name.trim().replace(/^the\s+/i, "");
}

/** The vocabulary with whom a text itself calls a spokesperson; a source the vocabulary knows already keeps what is recorded of it. */
export function withVoices(
  vocabulary: Vocabulary,
  voices: readonly { readonly name: string; readonly speaksFor: string }[],
): Vocabulary {
  const known = lookupOf(vocabulary).sourceByPhrase;
  const fresh = voices.filter(({ name }) => !known.has(plainWords(name)));
  if (fresh.length === 0) return vocabulary;
  const person = { kind: "person", aliases: [], parent: null, place: null } as const;
  return { ...vocabulary, sources: [...vocabulary.sources, ...fresh.map((voice) => ({ ...person, ...voice }))] };
}
