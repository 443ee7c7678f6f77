import type { Statement } from "../../model/comparison.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { compare } from "../compare.ts";
import { relayerOf } from "../dependence.ts";
import { lookupOf } from "../lookup.ts";
import { voicesOf } from "../voice.ts";

/** A claim that hands on the words of another, and what it changed of them. */
export interface RetellingOf {
  readonly told: string;
  readonly of: string;
  readonly by: string;
  readonly changed: readonly string[];
}

/** How the claims of one question hang together: which retell which, and which are vintages of one series, oldest first. */
export interface Lineage {
  readonly retellings: readonly RetellingOf[];
  readonly series: readonly (readonly string[])[];
}

/** Reads the claims of each voice against each other. Claims of two voices have no lineage, whatever they say. */
export function lineageOf(statements: readonly Statement[], vocabulary: Vocabulary): Lineage {
  const found: RetellingOf[] = [];
  const steps: (readonly [earlier: string, later: string])[] = [];
  for (const [a, b] of pairsOfOneVoice(statements, vocabulary)) {
    const reading = compare(a, b, vocabulary);
    const [from, to] = reading.directedFrom === "a" ? [a, b] : [b, a];
    if (reading.outcome === "revises") steps.push([to.id, from.id]);
    // A part of the other, or another figure, is no retelling of it.
    if (reading.tie !== "retells" || !(reading.outcome === "restates" || reading.outcome === "compatible")) continue;
    const changed = reading.drift.map(({ text }) => text);
    found.push({ told: from.id, of: to.id, by: relayerOf(from) ?? from.content.claimant, changed });
  }
  return { retellings: nearest(found), series: chains(steps) };
}

function* pairsOfOneVoice(statements: readonly Statement[], vocabulary: Vocabulary) {
  const lookup = lookupOf(vocabulary);
  const voices = statements.map(({ content }) => voicesOf(lookup, content.claimant));
  for (const [index, a] of statements.entries())
    for (const [offset, b] of statements.slice(index + 1).entries())
      if (voices[index]?.some((voice) => voices[index + 1 + offset]?.includes(voice))) yield [a, b] as const;
}

// One origin for each retelling: the words it strayed least from.
function nearest(found: readonly RetellingOf[]): RetellingOf[] {
  const best = new Map<string, RetellingOf>();
  for (const one of found) {
    const known = best.get(one.told);
    if (!known || one.changed.length < known.changed.length) best.set(one.told, one);
  }
  return [...best.values()];
}

// Vintages that follow one another are one line; each is named once, in the order of the steps.
function chains(steps: readonly (readonly [string, string])[]): string[][] {
  const lines: Set<string>[] = [];
  for (const [earlier, later] of steps) {
    const touching = lines.filter((line) => line.has(earlier) || line.has(later));
    const joined = new Set([...touching.flatMap((line) => [...line]), earlier, later]);
    for (const line of touching) lines.splice(lines.indexOf(line), 1);
    lines.push(joined);
  }
  return lines.map((line) => [...line].sort((a, b) => orderIn(steps, a, b)));
}

function orderIn(steps: readonly (readonly [string, string])[], a: string, b: string): number {
  if (steps.some(([earlier, later]) => earlier === a && later === b)) return -1;
  return steps.some(([earlier, later]) => earlier === b && later === a) ? 1 : 0;
}
