import type { ChainStep, ClaimContent } from "../../model/claim.ts";
import type { IsoDate } from "../../units/period.ts";
import { toDay } from "../days.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";
import { toDb } from "../words.ts";

/** A step with the rows its names stand for. */
export type NamedStep = ChainStep & { readonly sourceId: string; readonly documentId: string | null };

/** Writes the steps of an appearance's chain, position 0 the publisher, the last one the claimant. */
export async function insertChain(
  tx: WriteScope,
  appearanceId: string,
  chain: readonly NamedStep[],
  content: Pick<ClaimContent, "known">,
): Promise<void> {
  await tx.client.attributionStep.createMany({
    data: chain.map((step, position) => ({
      workspaceId: tx.workspaceId,
      id: newId(),
      appearanceId,
      position,
      depth: position,
      sourceId: step.sourceId,
      documentId: step.documentId,
      role: toDb(step.role),
      known: position === chain.length - 1 ? (content.known.claimant ?? "stated") : step.named ? "stated" : "carried",
      cue: step.cue?.surface ?? null,
      cueStart: step.cue?.start ?? null,
      cueEnd: step.cue?.end ?? null,
      named: step.named?.surface ?? null,
      namedStart: step.named?.start ?? null,
      namedEnd: step.named?.end ?? null,
      saidFrom: toDay(step.saidOn?.from),
      saidTo: toDay(step.saidOn?.to),
    })),
  });
}

/** One hand as an analyst set it. */
export interface SetStep {
  readonly sourceId: string;
  readonly documentId: string | null;
  readonly role: ChainStep["role"];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/**
 * Puts a chain in the place of an appearance's own, at the version seen; false when somebody was faster. A source that was in it keeps
 * the words it is named by; one that was not is known because an analyst set it.
 */
export async function replaceChain(
  tx: WriteScope,
  seen: { readonly appearanceId: string; readonly version: number },
  chain: readonly SetStep[],
): Promise<boolean> {
  const { client, workspaceId } = tx;
  const { appearanceId, version } = seen;
  const { count } = await client.appearance.updateMany({
    where: { workspaceId, id: appearanceId, version, withdrawnAt: null },
    data: { version: version + 1 },
  });
  if (count === 0) return false;
  const before = await client.attributionStep.findMany({ where: { workspaceId, appearanceId } });
  await client.attributionStep.deleteMany({ where: { workspaceId, appearanceId } });
  await client.attributionStep.createMany({
    data: chain.map(({ from, to, role, ...step }, position) => {
      const old = before.find((one) => one.sourceId === step.sourceId);
      const words = old
        ? {
            known: old.known,
            cue: old.cue,
            cueStart: old.cueStart,
            cueEnd: old.cueEnd,
            named: old.named,
            namedStart: old.namedStart,
            namedEnd: old.namedEnd,
          }
        : { known: "set" as const };
      const place = { workspaceId, id: newId(), appearanceId, position, depth: position };
      return { ...place, ...step, ...words, role: toDb(role), saidFrom: toDay(from), saidTo: toDay(to) };
    }),
  });
  return true;
}

/** Makes the last hand of every appearance of a claim the claimant it now has; what named another there no longer counts. */
export async function followClaimant(tx: WriteScope, claimId: string, claimantId: string): Promise<void> {
  const { client, workspaceId } = tx;
  await client.$executeRaw`
    with last as (
      select distinct on (t.appearance_id) t.id, t.appearance_id from attribution_step t
      join appearance a on a.workspace_id = t.workspace_id and a.id = t.appearance_id
      where t.workspace_id = ${workspaceId}::uuid and a.claim_id = ${claimId}::uuid and a.withdrawn_at is null
      order by t.appearance_id, t.position desc
    ), moved as (
      update attribution_step t set source_id = ${claimantId}::uuid, known = 'set', document_id = null,
        named = null, named_start = null, named_end = null
      from last where t.workspace_id = ${workspaceId}::uuid and t.id = last.id and t.source_id <> ${claimantId}::uuid
        and not exists (select from source s where s.workspace_id = t.workspace_id and s.id = t.source_id and s.heir_id = ${claimantId}::uuid)
      returning t.appearance_id
    )
    update appearance a set version = version + 1 from moved
    where a.workspace_id = ${workspaceId}::uuid and a.id = moved.appearance_id`;
}
