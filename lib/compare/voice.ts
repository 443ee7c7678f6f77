import type { ChainStep } from "../model/claim.ts";
import type { Lookup } from "./lookup.ts";
import { plainWords } from "./plain-words.ts";

/** The voices behind a claimant, canonical: aliases resolved, spokespersons counted as those they speak for, joint claimants apart. */
export function voicesOf(lookup: Lookup, claimant: string): readonly string[] {
  return claimant.split(/\s*;\s*/).map((name) => voiceOf(lookup, name));
}

/** The canonical name of one voice; the name itself where the vocabulary does not know it. */
export function voiceOf(lookup: Lookup, name: string): string {
  const seen = new Set<string>();
  let at = name;
  for (;;) {
    const entry = lookup.sourceByPhrase.get(plainWords(at));
    if (!entry) return plainName(at);
    if (entry.speaksFor === null || seen.has(entry.name)) return entry.name;
    seen.add(entry.name);
    at = entry.speaksFor;
  }
}

/** The voices of a chain, outermost first, one entry per step. */
export function chainVoices(lookup: Lookup, chain: readonly ChainStep[]): readonly string[] {
  return chain.map((step) => voiceOf(lookup, step.source));
}

/** The canonical name without following whom it speaks for. */
export function sourceName(lookup: Lookup, name: string): string {
  return lookup.sourceByPhrase.get(plainWords(name))?.name ?? plainName(name);
}

function plainName(name: string): string {
  return name.trim().replace(/^the\s+/i, "");
}
