import { defaultRatings } from "../../model/scales.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

/** Gives a workspace its first rating scale: the default ratings as rows, in their order. */
export async function insertDefaultScale(tx: WriteScope, now: Date): Promise<string> {
  const { workspaceId, client, actor } = tx;
  const scaleId = newId();
  await client.ratingScale.create({
    data: { workspaceId, id: scaleId, name: "Default", number: 1, createdAt: now, createdById: actor.userId },
  });
  await client.ratingPoint.createMany({
    data: defaultRatings.map((point, position) => ({ workspaceId, id: newId(), scaleId, ...point, position })),
  });
  return scaleId;
}
