import type { Comparison, Statement } from "../../model/comparison.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { compare } from "../compare.ts";
import { relayerOf } from "../dependence.ts";
import { type Side, sideOf } from "../side.ts";
import { isUnnamed } from "../voice.ts";
import { type LineagePair, pairsAcross, pairsOfOneVoice } from "./pairs.ts";

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

/** Reads the claims of each voice against each other, and those of two voices of which one handed the other on. Others have no lineage, whatever they say. */
export function lineageOf(statements: readonly Statement[], vocabulary: Vocabulary): Lineage {
  const sides = statements.map((statement) => sideOf(statement, vocabulary));
  const readings = readAll([...pairsOfOneVoice(sides), ...pairsAcross(sides)], vocabulary);
  const steps = readings.flatMap(({ comparison, from, to }) =>
    comparison.outcome === "revises" ? [[to.statement.id, from.statement.id] as const] : [],
  );
  return { retellings: retellingsIn(readings), series: chains(steps) };
}

/** One claim that goes back to what another voice said, with why in words. */
export interface Lean {
  readonly from: string;
  readonly on: string;
  readonly why: string;
}

/**
 * Claims that go back to what another voice said: they hand on its words, are made of its data, or stand with it in one document and say
 * the same. What might go back to two voices goes back to neither: one origin taken for two is less wrong than two taken for one.
 */
export function leansOf(statements: readonly Statement[], vocabulary: Vocabulary): readonly Lean[] {
  const sides = statements.map((statement) => sideOf(statement, vocabulary));
  const across = readAll(pairsAcross(sides), vocabulary);
  if (across.length === 0) return [];
  const told = new Set(across.filter(isRetelling).map(({ from }) => from));
  // Where the words of its own voice are at hand as well, it is those that a claim retells.
  const own = pairsOfOneVoice(sides).filter(({ a, b }) => told.has(a) || told.has(b));
  const retellings = retellingsIn([...readAll(own, vocabulary), ...across]);
  const leaning = across.filter((one) => {
    const retold = retellings.find(({ told: id }) => id === one.from.statement.id);
    return retold ? retold.of === one.to.statement.id : usesData(one) || inOneDocument(one);
  });
  return bySource(leaning).flatMap((all) => {
    const [first] = all;
    if (!first || !oneOrigin(all)) return [];
    return [{ from: first.from.statement.id, on: first.to.statement.id, why: whyOf(first) }];
  });
}

interface Reading {
  readonly comparison: Comparison;
  readonly across: boolean;
  /** What retells, revises or uses; of two that stand beside each other the later one. */
  readonly from: Side;
  readonly to: Side;
}

function readAll(pairs: readonly LineagePair[], vocabulary: Vocabulary): readonly Reading[] {
  return pairs.map(({ a, b, across }) => {
    const comparison = compare(a.statement, b.statement, vocabulary);
    const [from, to] = comparison.directedFrom === "a" ? [a, b] : [b, a];
    return { comparison, across, from, to };
  });
}

function whyOf(reading: Reading): string {
  const [by, of] = [reading.from.content.claimant, reading.to.content.claimant];
  if (usesData(reading)) return `${by} uses data of ${of}`;
  return isRetelling(reading) ? `${by} retells ${of}` : `${by} and ${of} stand in one document`;
}

// A part of the other, or another figure, is no retelling of it.
function isRetelling({ comparison: { tie, outcome } }: Reading): boolean {
  return tie === "retells" && (outcome === "restates" || outcome === "compatible");
}

function usesData({ comparison }: Reading): boolean {
  return comparison.tie === "uses-data-of";
}

function inOneDocument({ comparison: { tie, outcome } }: Reading): boolean {
  return tie === "same-origin" && outcome === "restates";
}

function bySource(readings: readonly Reading[]): readonly (readonly Reading[])[] {
  const groups = new Map<Side, Reading[]>();
  for (const one of readings) groups.set(one.from, [...(groups.get(one.from) ?? []), one]);
  return [...groups.values()];
}

function oneOrigin(readings: readonly Reading[]): boolean {
  return new Set(readings.map(({ to }) => voiceKey(to))).size === 1;
}

function voiceKey({ voices, statement }: Side): string {
  return `${voices.join(";")}${isUnnamed(statement) ? ` of ${statement.post?.id ?? statement.id}` : ""}`;
}

// One origin for each retelling: the words of its own voice before those of another, then the words it strayed least from.
function retellingsIn(readings: readonly Reading[]): readonly RetellingOf[] {
  return bySource(readings.filter(isRetelling)).flatMap((all) => {
    const own = all.filter(({ across }) => !across);
    if (own.length === 0 && !oneOrigin(all)) return [];
    const [nearest] = (own.length > 0 ? own : all).toSorted(
      (a, b) => a.comparison.drift.length - b.comparison.drift.length,
    );
    if (!nearest) return [];
    const { from, to, comparison } = nearest;
    const by = relayerOf(from.statement) ?? from.content.claimant;
    return [{ told: from.statement.id, of: to.statement.id, by, changed: comparison.drift.map(({ text }) => text) }];
  });
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
