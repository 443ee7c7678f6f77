import type { Surface } from "../../text/span.ts";
import { standsIn } from "../../text/span.ts";
import type { IsoDate } from "../../units/period.ts";
import { toDay } from "../days.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

interface Stretch {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Says whom a source speaks for between two days: they are one voice. */
export async function insertVoice(
  tx: WriteScope,
  voice: Stretch & { readonly sourceId: string; readonly speaksForId: string; readonly note: string | null },
  now: Date,
): Promise<string> {
  const id = newId();
  const { from, to, ...row } = voice;
  const data = { workspaceId: tx.workspaceId, id, ...row, from: toDay(from), to: toDay(to) };
  await tx.client.sourceVoice.create({ data: { ...data, recordedById: tx.actor.userId, recordedAt: now } });
  return id;
}

/** Takes that back; false when it was before. */
export async function withdrawVoiceRow(tx: WriteScope, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.client.sourceVoice.updateMany({
    where: { workspaceId: tx.workspaceId, id, withdrawnAt: null },
    data: { withdrawnAt: now, withdrawnById: tx.actor.userId },
  });
  return count === 1;
}

/** A use of another's data as entered, with the words of a captured text that say so where there are any. */
export interface DependenceRow extends Stretch {
  readonly sourceId: string;
  readonly ofId: string;
  readonly note: string;
  readonly cited: (Surface & { readonly revisionId: string }) | null;
}

/** Records that a source uses another's data. Null when the cited words do not stand in the stored text: nothing is written. */
export async function insertDependence(tx: WriteScope, row: DependenceRow, now: Date): Promise<string | null> {
  const { workspaceId, client, actor } = tx;
  const { cited, from, to, ...plain } = row;
  if (cited) {
    const revision = await client.postRevision.findUnique({
      where: { workspaceId_id: { workspaceId, id: cited.revisionId } },
      select: { text: true },
    });
    if (!revision || !standsIn(revision.text, cited, cited.surface)) return null;
  }
  const id = newId();
  const data = { workspaceId, id, ...plain, ...cited, from: toDay(from), to: toDay(to) };
  await client.sourceDependence.create({ data: { ...data, recordedById: actor.userId, recordedAt: now } });
  return id;
}

/** Takes that back; false when it was before. */
export async function withdrawDependenceRow(tx: WriteScope, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.client.sourceDependence.updateMany({
    where: { workspaceId: tx.workspaceId, id, withdrawnAt: null },
    data: { withdrawnAt: now, withdrawnById: tx.actor.userId },
  });
  return count === 1;
}
