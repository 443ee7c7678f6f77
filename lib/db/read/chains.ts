import { fromDay } from "../days.ts";
import { followMerges, namedSource } from "../heirs.ts";
import { fromDb } from "../words.ts";
import type { Scope } from "./scope.ts";

/** One appearance with its chain in words, its version and its claim; null when there is none or it was withdrawn. */
export async function readChain({ client, workspaceId }: Scope, appearanceId: string) {
  const row = await client.appearance.findFirst({
    where: { workspaceId, id: appearanceId, withdrawnAt: null },
    select: {
      id: true,
      claimId: true,
      version: true,
      surface: true,
      attributionSteps: {
        orderBy: { position: "asc" },
        include: { source: namedSource, document: { select: { title: true } } },
      },
    },
  });
  if (!row) return null;
  const { attributionSteps, ...appearance } = followMerges(row);
  const hands = attributionSteps.map((step) => ({
    sourceId: step.source.id,
    source: step.source.name,
    role: fromDb(step.role),
    document: step.document?.title ?? null,
    from: fromDay(step.saidFrom),
    to: fromDay(step.saidTo),
  }));
  return { ...appearance, hands };
}
