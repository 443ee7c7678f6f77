import type { IndicatorEntry } from "../../model/vocabulary.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

/** The id of the indicator of that key; makes the row from the built-in entry when it is not here yet. Null for a key nobody knows. */
export async function ensureIndicator(
  tx: WriteScope,
  key: string,
  entry: IndicatorEntry | null,
): Promise<string | null> {
  const where = { workspaceId_key: { workspaceId: tx.workspaceId, key } };
  const found = await tx.client.indicator.findUnique({ where, select: { id: true } });
  if (found || !entry) return found?.id ?? null;
  await tx.client.indicator.createMany({
    data: {
      workspaceId: tx.workspaceId,
      id: newId(),
      key,
      name: entry.name,
      definition: entry.definition,
      dimension: entry.dimension,
      unit: entry.unit,
      family: entry.family,
      polarity: entry.polarity,
    },
    skipDuplicates: true,
  });
  return (await tx.client.indicator.findUniqueOrThrow({ where, select: { id: true } })).id;
}

/** The id of the line of figures a claim belongs to; made when it is the first of its line. */
export async function ensureSeries(
  tx: WriteScope,
  line: {
    readonly claimantId: string;
    readonly indicatorId: string | null;
    readonly family: string;
    readonly coverage: string | null;
    readonly form: string | null;
  },
): Promise<string> {
  const { family: documentFamily, ...rest } = line;
  const where = { workspaceId: tx.workspaceId, documentFamily, ...rest };
  const found = await tx.client.series.findFirst({ where, select: { id: true } });
  if (found) return found.id;
  const id = newId();
  await tx.client.series.create({ data: { id, ...where } });
  return id;
}
