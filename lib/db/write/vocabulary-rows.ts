import type { CoverageEntry, IndicatorEntry, PlaceEntry } from "../../model/vocabulary.ts";
import { decimal } from "../claim-columns.ts";
import { toDay } from "../days.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

/** Ids of the rows an entry refers to. */
interface Above {
  readonly parentId: string | null;
  readonly partOfId: string | null;
}

/** Writes an indicator over its row at this version, or a first row for 0; null when someone was faster. Answers the row's id. */
export async function writeIndicator(
  tx: WriteScope,
  entry: IndicatorEntry,
  version: number,
  above: Above,
): Promise<string | null> {
  const { key, name, definition, dimension, unit, family, polarity, aliases } = entry;
  const data = { name, definition, dimension, unit, family, polarity, ...above };
  const { workspaceId } = tx;
  const id = newId();
  if (version === 0) await tx.client.indicator.create({ data: { workspaceId, id, key, ...data } });
  else {
    const where = { workspaceId, key, version };
    const { count } = await tx.client.indicator.updateMany({ where, data: { ...data, version: { increment: 1 } } });
    if (count === 0) return null;
  }
  const { id: indicatorId } = await tx.client.indicator.findUniqueOrThrow({
    where: { workspaceId_key: { workspaceId, key } },
    select: { id: true },
  });
  await tx.client.indicatorAlias.deleteMany({ where: { workspaceId, indicatorId } });
  const rows = aliases.map((alias) => ({ workspaceId, id: newId(), indicatorId, alias }));
  await tx.client.indicatorAlias.createMany({ data: rows });
  return indicatorId;
}

/** The same for a place. */
export async function writePlace(
  tx: WriteScope,
  { key, name, aliases }: PlaceEntry,
  version: number,
  parentId: string | null,
): Promise<string | null> {
  const { workspaceId } = tx;
  if (version === 0) await tx.client.place.create({ data: { workspaceId, id: newId(), key, name, parentId } });
  else {
    const data = { name, parentId, version: { increment: 1 } };
    const { count } = await tx.client.place.updateMany({ where: { workspaceId, key, version }, data });
    if (count === 0) return null;
  }
  const placeId = await ensurePlace(tx, { key, name });
  await tx.client.placeAlias.deleteMany({ where: { workspaceId, placeId } });
  await tx.client.placeAlias.createMany({
    data: aliases.map((alias) => ({ workspaceId, id: newId(), placeId, alias })),
  });
  return placeId;
}

/** The id of a place's row, made when only the built-in table knew it. */
export async function ensurePlace(tx: WriteScope, place: Pick<PlaceEntry, "key" | "name">): Promise<string> {
  const { workspaceId } = tx;
  const { key, name } = place;
  await tx.client.place.createMany({ data: { workspaceId, id: newId(), key, name }, skipDuplicates: true });
  const where = { workspaceId_key: { workspaceId, key } };
  return (await tx.client.place.findUniqueOrThrow({ where, select: { id: true } })).id;
}

/** The same for a coverage; `wholes` are the rows it is a part of. */
export async function writeCoverage(
  tx: WriteScope,
  { key, name, aliases }: CoverageEntry,
  version: number,
  wholes: readonly string[],
): Promise<string | null> {
  const { workspaceId } = tx;
  if (version === 0) await tx.client.coverage.create({ data: { workspaceId, id: newId(), key, name } });
  else {
    const data = { name, version: { increment: 1 } };
    const { count } = await tx.client.coverage.updateMany({ where: { workspaceId, key, version }, data });
    if (count === 0) return null;
  }
  const coverageId = await ensureCoverage(tx, { key, name });
  await tx.client.coverageAlias.deleteMany({ where: { workspaceId, coverageId } });
  await tx.client.coverageAlias.createMany({
    data: aliases.map((alias) => ({ workspaceId, id: newId(), coverageId, alias })),
  });
  await tx.client.coveragePart.deleteMany({ where: { workspaceId, partId: coverageId } });
  await tx.client.coveragePart.createMany({
    data: wholes.map((wholeId) => ({ workspaceId, id: newId(), partId: coverageId, wholeId })),
  });
  return coverageId;
}

/** The id of a coverage's row, made when only the built-in table knew it. */
export async function ensureCoverage(tx: WriteScope, coverage: Pick<CoverageEntry, "key" | "name">): Promise<string> {
  const { workspaceId } = tx;
  const { key, name } = coverage;
  await tx.client.coverage.createMany({ data: { workspaceId, id: newId(), key, name }, skipDuplicates: true });
  const where = { workspaceId_key: { workspaceId, key } };
  return (await tx.client.coverage.findUniqueOrThrow({ where, select: { id: true } })).id;
}

/** An exchange rate to be written down: units of `to` for one `from`, from the first day to the last. */
export interface RateDraft {
  readonly from: string;
  readonly to: string;
  readonly rate: number;
  readonly start: string;
  readonly end: string;
  readonly note: string;
}

/** Writes a rate down; returns its id. */
export async function insertRate(tx: WriteScope, draft: RateDraft, now: Date): Promise<string> {
  const id = newId();
  await tx.client.exchangeRate.create({
    data: {
      workspaceId: tx.workspaceId,
      id,
      fromUnit: draft.from,
      toUnit: draft.to,
      rate: decimal(draft.rate) ?? "0",
      periodStart: toDay(draft.start),
      periodEnd: toDay(draft.end),
      note: draft.note,
      recordedById: tx.actor.userId,
      recordedAt: now,
    },
  });
  return id;
}

/** Withdraws a rate; false when that has been done. */
export async function closeRate(tx: WriteScope, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.client.exchangeRate.updateMany({
    where: { workspaceId: tx.workspaceId, id, withdrawnAt: null },
    data: { withdrawnAt: now, withdrawnById: tx.actor.userId },
  });
  return count === 1;
}

/** One point of a scale to be written; a null rank stands outside the order. */
export interface PointDraft {
  readonly key: string;
  readonly label: string;
  readonly rank: number | null;
}

/** Writes the next version of the rating scale; the number being taken is a unique violation. Returns its id. */
export async function insertScale(
  tx: WriteScope,
  scale: { readonly name: string; readonly number: number; readonly points: readonly PointDraft[] },
  now: Date,
): Promise<string> {
  const { workspaceId, client, actor } = tx;
  const scaleId = newId();
  const { name, number, points } = scale;
  await client.ratingScale.create({
    data: { workspaceId, id: scaleId, name, number, createdAt: now, createdById: actor.userId },
  });
  await client.ratingPoint.createMany({
    data: points.map((point, position) => ({ workspaceId, id: newId(), scaleId, ...point, position })),
  });
  return scaleId;
}
