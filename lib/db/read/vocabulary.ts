import { type SourceNames, sourceEntries } from "../../model/source-entries.ts";
import type { IndicatorEntry, Vocabulary } from "../../model/vocabulary.ts";
import { fromDay } from "../days.ts";
import { followMerges, namedSource } from "../heirs.ts";
import { fromDb } from "../words.ts";
import type { Scope } from "./scope.ts";

/** The workspace's own rows laid over the built-in tables: a row of the same name or key replaces the entry. */
export async function readVocabulary(scope: Scope, builtIn: Vocabulary): Promise<Vocabulary> {
  const where = { workspaceId: scope.workspaceId };
  const [sources, indicators, places, coverages, dependences, rates] = await Promise.all([
    readSourceNames(scope),
    readIndicatorEntries(scope),
    scope.client.place.findMany({ where, include: { placeAliases: true, parent: { select: { key: true } } } }),
    scope.client.coverage.findMany({
      where,
      include: { coverageAliases: true, coveragePartsAsPart: { include: { whole: { select: { key: true } } } } },
    }),
    scope.client.sourceDependence.findMany({
      where: { ...where, withdrawnAt: null },
      select: { source: namedSource, of: namedSource, from: true, to: true },
    }),
    scope.client.exchangeRate.findMany({ where: { ...where, withdrawnAt: null } }),
  ]);
  return {
    sources: sourceEntries(builtIn.sources, sources),
    indicators: overlay(builtIn.indicators, indicators, (one) => one.key),
    places: overlay(
      builtIn.places,
      places.map((place) => ({
        key: place.key,
        name: place.name,
        aliases: place.placeAliases.map(({ alias }) => alias),
        parent: place.parent?.key ?? null,
      })),
      (one) => one.key,
    ),
    coverages: overlay(
      builtIn.coverages,
      coverages.map((coverage) => ({
        key: coverage.key,
        name: coverage.name,
        aliases: coverage.coverageAliases.map(({ alias }) => alias),
        partOf: coverage.coveragePartsAsPart.map(({ whole }) => whole.key),
      })),
      (one) => one.key,
    ),
    dependences: [
      ...builtIn.dependences,
      ...followMerges(dependences).map(({ source, of, from, to }) => ({
        source: source.name,
        of: of.name,
        from: fromDay(from),
        to: fromDay(to),
      })),
    ],
    rates: [
      ...builtIn.rates,
      ...rates.map((one) => ({
        from: one.fromUnit,
        to: one.toUnit,
        year: one.periodStart.getUTCFullYear(),
        rate: one.rate.toNumber(),
      })),
    ],
  };
}

/** The workspace's sources with their names, those taken back too, and what they stand under. */
export async function readSourceNames(scope: Scope): Promise<SourceNames[]> {
  const rows = await scope.client.source.findMany({
    where: { workspaceId: scope.workspaceId },
    orderBy: { id: "asc" },
    include: {
      sourceAliases: true,
      parent: { select: { name: true } },
      heir: { select: { name: true } },
      sourceVoicesAsSource: {
        where: { withdrawnAt: null },
        orderBy: { id: "desc" },
        include: { speaksFor: { select: { name: true } } },
      },
    },
  });
  return rows.map((row) => ({
    name: row.name,
    kind: fromDb(row.kind),
    aliases: row.sourceAliases.filter(({ withdrawnAt }) => !withdrawnAt).map(({ alias }) => alias),
    withdrawn: row.sourceAliases.filter(({ withdrawnAt }) => withdrawnAt).map(({ alias }) => alias),
    parent: row.parent?.name ?? null,
    voices: row.sourceVoicesAsSource.map((voice) => ({
      of: voice.speaksFor.name,
      from: fromDay(voice.from),
      to: fromDay(voice.to),
    })),
    place: row.placeKey,
    heir: row.heir?.name ?? null,
  }));
}

async function readIndicatorEntries(scope: Scope): Promise<IndicatorEntry[]> {
  const rows = await scope.client.indicator.findMany({
    where: { workspaceId: scope.workspaceId },
    include: { indicatorAliases: true, parent: { select: { key: true } }, partOf: { select: { key: true } } },
  });
  return rows.map((row) => ({
    key: row.key,
    name: row.name,
    aliases: row.indicatorAliases.map(({ alias }) => alias),
    dimension: row.dimension,
    unit: row.unit,
    definition: row.definition,
    parent: row.parent?.key ?? null,
    partOf: row.partOf?.key ?? null,
    family: row.family,
    polarity: row.polarity > 0 ? 1 : row.polarity < 0 ? -1 : 0,
  }));
}

// What a row does not say (a speaker's body, further names) stays as the built-in entry has it.
function overlay<T extends { readonly aliases: readonly string[] }>(
  builtIn: readonly T[],
  own: readonly T[],
  keyOf: (one: T) => string,
): T[] {
  const byKey = new Map(builtIn.map((one) => [keyOf(one), one]));
  for (const row of own) {
    const base = byKey.get(keyOf(row));
    const aliases = [...new Set([...(base?.aliases ?? []), ...row.aliases])];
    byKey.set(keyOf(row), { ...(base ?? row), ...stated(row), aliases });
  }
  return [...byKey.values()];
}

function stated<T extends object>(row: T): Partial<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Partial<T>;
}
