import type { Statement } from "../../model/comparison.ts";
import { coverageWords } from "../../model/coverage-names.ts";
import type {
  Fit,
  MatrixEntry,
  MatrixGroup,
  MatrixRow,
  OriginCount,
  QuestionMatrix,
  Standing,
  TimeAxis,
} from "../../model/question-view.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { type Side, sideOf } from "../side.ts";
import { voicesOf } from "../voice.ts";
import { columnsOf } from "./columns.ts";
import { commonUnit, figureOf } from "./figures.ts";
import { lineageOf, type RetellingOf } from "./lineage.ts";
import { originsOf } from "./origins.ts";

/** A claim gathered under a question, with all that is known of it. */
export interface GatheredClaim {
  readonly statement: Statement;
  readonly fit: Fit;
  /** In how many places it appears. */
  readonly reports: number;
  /** Who handed it on, over all appearances. */
  readonly through: readonly string[];
  readonly standing: Standing;
}

/** The claims on the yardstick by origin and time; retellings stand under the words they retell. Claims off the yardstick are left out. */
export function matrixOf(gathered: readonly GatheredClaim[], vocabulary: Vocabulary, by: TimeAxis): QuestionMatrix {
  const placed = gathered.filter(({ fit }) => fit.kind !== "off");
  const statements = placed.map(({ statement }) => statement);
  const { columns, places } = columnsOf(
    statements.map(({ content }) => content),
    by,
  );
  const sides = statements.map((statement) => sideOf(statement, vocabulary));
  const unit = commonUnit(sides);
  const told = new Map(lineageOf(statements, vocabulary).retellings.map((one) => [one.told, one]));
  const cells: Placed[] = placed.map((claim, index) => ({
    claim,
    row: rowOf(claim, sides[index] as Side, told, sides),
    column: places[index]?.key ?? "",
    entry: entryOf(claim, sides[index] as Side, unit),
  }));
  const groups = originsOf(statements, vocabulary).map((origin): MatrixGroup => {
    const own = cells.filter(({ claim }) => origin.statements.includes(claim.statement.id));
    const keys = columns.map(({ key }) => key);
    return { origin: origin.name, uses: usesOf(origin.reason), rows: rowsOf(own, keys) };
  });
  return { by, columns, groups: groups.sort((a, b) => size(b) - size(a)) };
}

/** How many reports rest on how many origins, of the claims on the yardstick. */
export function countOrigins(gathered: readonly GatheredClaim[], vocabulary: Vocabulary): OriginCount {
  const placed = gathered.filter(({ fit }) => fit.kind !== "off");
  const reports = new Map(placed.map(({ statement, reports: many }) => [statement.id, many]));
  const found = originsOf(
    placed.map(({ statement }) => statement),
    vocabulary,
  );
  const origins = found.map(({ name, statements, reason }) => ({
    name,
    reports: statements.reduce((sum, id) => sum + (reports.get(id) ?? 0), 0),
    uses: usesOf(reason),
  }));
  return {
    reports: origins.reduce((sum, one) => sum + one.reports, 0),
    origins: origins.sort((a, b) => b.reports - a.reports),
  };
}

interface Placed {
  readonly claim: GatheredClaim;
  readonly row: Omit<MatrixRow, "cells">;
  readonly column: string;
  readonly entry: MatrixEntry;
}

function size({ rows }: MatrixGroup): number {
  return rows.reduce((sum, { cells }) => sum + cells.flat().length, 0);
}

// Relaying is not using: only the recorded use of another's data makes an origin lean on it.
function usesOf(reason: string | null): readonly string[] {
  return reason?.split("; ").filter((part) => part.includes(" uses data of ")) ?? [];
}

function rowOf(
  { statement }: GatheredClaim,
  side: Side,
  told: ReadonlyMap<string, RetellingOf>,
  sides: readonly Side[],
): Placed["row"] {
  const retelling = told.get(statement.id);
  const origin = retelling && sides.find((one) => one.statement.id === retelling.of);
  const own = { counts: countsOf(side), through: [] };
  if (!retelling || !origin) return { ...own, key: ownKey(side), voice: voiceOf(side), changed: null };
  const { by, changed } = retelling;
  // "The weekly says" of what a person said in the weekly: the weekly is one of the hands.
  const through = voiceOf(side) === voiceOf(origin) ? [] : [voiceOf(side)];
  return { ...own, key: `${ownKey(origin)} > ${by}`, voice: by, through, changed };
}

function ownKey(side: Side): string {
  return `${voiceOf(side)} · ${countsOf(side)}`;
}

function voiceOf({ statement, lookup }: Side): string {
  return voicesOf(lookup, statement.content.claimant).join(" and ");
}

/** What a claim counts, in words: coverage, what is left out, population and form; empty when it says none of it. */
export function countsOf({ content }: Side): string {
  const { coverage, excluding, population, form } = content;
  return [coverage && coverageWords(coverage), excluding && `without ${excluding}`, population, form]
    .filter(Boolean)
    .join(", ");
}

function entryOf({ statement, fit, reports, standing }: GatheredClaim, side: Side, unit: string | null): MatrixEntry {
  return {
    claimId: statement.id,
    figure: figureOf(side, unit),
    status: statement.content.status,
    hedge: statement.hedge,
    missing: fit.kind === "open" ? fit.missing : [],
    reports,
    standing,
  };
}

// An origin's rows in the order of their keys, each followed by its retellings: "… > by" sorts right behind.
function rowsOf(placed: readonly Placed[], columns: readonly string[]): MatrixRow[] {
  const rows = new Map<string, Placed[]>();
  for (const one of placed) rows.set(one.row.key, [...(rows.get(one.row.key) ?? []), one]);
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, all]) => withCells(all, columns));
}

function withCells(all: readonly Placed[], columns: readonly string[]): MatrixRow {
  const { row } = all[0] as Placed;
  const changed = row.changed && [...new Set(all.flatMap((one) => one.row.changed ?? []))];
  const through = [...new Set(all.flatMap(({ claim, row: { through } }) => [...claim.through, ...through]))].filter(
    (name) => name !== row.voice,
  );
  const cells = columns.map((key) => all.filter(({ column }) => column === key).map(({ entry }) => entry));
  return { ...row, changed, through, cells };
}
