import type { Prisma } from "../generated/client.ts";
import type { Scope } from "./scope.ts";

/** What a workspace itself says of an entry: its version and its own further names. Null while only the built-in table knows it. */
export interface OwnEntry {
  readonly id: string;
  readonly version: number;
  readonly aliases: readonly string[];
}

/** The workspace's own row of an indicator. */
export async function readIndicatorRow(scope: Scope, key: string): Promise<OwnEntry | null> {
  const { workspaceId } = scope;
  const row = await scope.client.indicator.findUnique({
    where: { workspaceId_key: { workspaceId, key } },
    include: { indicatorAliases: { orderBy: { alias: "asc" } } },
  });
  return row && { id: row.id, version: row.version, aliases: row.indicatorAliases.map(({ alias }) => alias) };
}

/** The workspace's own row of a place. */
export async function readPlaceRow(scope: Scope, key: string): Promise<OwnEntry | null> {
  const { workspaceId } = scope;
  const row = await scope.client.place.findUnique({
    where: { workspaceId_key: { workspaceId, key } },
    include: { placeAliases: { orderBy: { alias: "asc" } } },
  });
  return row && { id: row.id, version: row.version, aliases: row.placeAliases.map(({ alias }) => alias) };
}

/** The workspace's own row of a coverage. */
export async function readCoverageRow(scope: Scope, key: string): Promise<OwnEntry | null> {
  const { workspaceId } = scope;
  const row = await scope.client.coverage.findUnique({
    where: { workspaceId_key: { workspaceId, key } },
    include: { coverageAliases: { orderBy: { alias: "asc" } } },
  });
  return row && { id: row.id, version: row.version, aliases: row.coverageAliases.map(({ alias }) => alias) };
}

/** Exchange rates on record, the latest period first; withdrawn ones too, with who recorded each. */
export async function readRates(scope: Scope) {
  const rows = await scope.client.exchangeRate.findMany({
    where: { workspaceId: scope.workspaceId },
    orderBy: [{ periodStart: "desc" }, { id: "desc" }],
  });
  const people = await scope.client.user.findMany({
    where: { id: { in: [...new Set(rows.map(({ recordedById }) => recordedById))] } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({ ...row, rate: row.rate.toString(), recordedBy: names.get(row.recordedById) ?? "" }));
}

/** Every version of the rating scale with its points, the present one first. */
export async function readScales(scope: Scope) {
  return scope.client.ratingScale.findMany({
    where: { workspaceId: scope.workspaceId },
    orderBy: { number: "desc" },
    include: { ratingPoints: { orderBy: { position: "asc" } } },
  });
}

/** What a change of the vocabulary touches: keys of indicators with phrases that mean one of them, keys of places, names of coverages, or units. */
export type Touched =
  | { readonly indicators: readonly string[]; readonly phrases: readonly string[] }
  | { readonly places: readonly string[] }
  | { readonly coverages: readonly string[] }
  | { readonly units: readonly string[] };

/** Claims whose comparisons a change of the vocabulary may turn, at their current version: by what they are about. At most a thousand, the newest first. */
export async function readAffectedClaims(scope: Scope, by: Touched): Promise<string[]> {
  const rows = await scope.client.claimVersion.findMany({
    where: { workspaceId: scope.workspaceId, ...aboutIt(by), claim: { withdrawnAt: null } },
    select: { claimId: true, number: true, claim: { select: { version: true } } },
    orderBy: { claimId: "desc" },
    take: 1000,
  });
  return rows.filter(({ number, claim }) => number === claim.version).map(({ claimId }) => claimId);
}

function aboutIt(by: Touched): Prisma.ClaimVersionWhereInput {
  if ("units" in by) return { unit: { in: [...by.units] } };
  if ("coverages" in by) return { coverage: { in: [...by.coverages], mode: "insensitive" } };
  if ("places" in by) {
    const among = { in: [...by.places], mode: "insensitive" as const };
    return { OR: [{ placeKey: among }, { counterpartKey: among }] };
  }
  // A claim that was only worded means the indicator once its words are one of the names.
  const worded = { indicatorId: null, indicatorText: { in: [...by.phrases], mode: "insensitive" as const } };
  return { OR: [{ indicator: { key: { in: [...by.indicators] } } }, worded] };
}
