import type { Reliability } from "../../model/scales.ts";
import type { IsoDate } from "../../units/period.ts";
import { toDay } from "../days.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

/** Writes one dated judgement of a source; answers its id. */
export async function insertReliability(
  tx: WriteScope,
  judgement: {
    readonly sourceId: string;
    readonly letter: Reliability;
    readonly basis: string;
    readonly judgedOn: IsoDate;
  },
  now: Date,
): Promise<string> {
  const id = newId();
  await tx.client.reliabilityJudgement.create({
    data: {
      workspaceId: tx.workspaceId,
      id,
      sourceId: judgement.sourceId,
      letter: judgement.letter,
      basis: judgement.basis,
      judgedOn: toDay(judgement.judgedOn),
      judgedById: tx.actor.userId,
      judgedAt: now,
    },
  });
  return id;
}
