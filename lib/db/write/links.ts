import type { DismissalKind, Explanation, LinkKind } from "../../model/link-kinds.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";
import { toDb } from "../words.ts";

/** Two claim versions in the order their relation is stored in. */
export interface PairVersions {
  readonly aClaimId: string;
  readonly aVersion: number;
  readonly bClaimId: string;
  readonly bVersion: number;
}

/** Writes a person's judged relation with what explains the difference. The same open relation twice breaks a unique index. */
export async function insertLink(
  tx: WriteScope,
  link: PairVersions & {
    readonly kind: LinkKind;
    readonly asRetoldBy: string | null;
    readonly reason: string;
    readonly remains: string | null;
    readonly explanations: readonly Explanation[];
  },
  now: Date,
): Promise<string> {
  const { explanations, ...row } = link;
  const id = newId();
  await tx.client.claimLink.create({
    data: { workspaceId: tx.workspaceId, id, ...row, kind: toDb(row.kind), linkedById: tx.actor.userId, linkedAt: now },
  });
  await tx.client.linkExplanation.createMany({
    data: explanations.map((explanation) => ({ workspaceId: tx.workspaceId, id: newId(), linkId: id, explanation })),
  });
  return id;
}

/** Withdraws a link at the version seen; false when somebody was faster. */
export async function withdrawLinkRow(
  tx: WriteScope,
  id: string,
  seen: number,
  reason: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.client.claimLink.updateMany({
    where: { workspaceId: tx.workspaceId, id, version: seen, withdrawnAt: null },
    data: { withdrawnAt: now, withdrawnById: tx.actor.userId, withdrawReason: reason, version: seen + 1 },
  });
  return count === 1;
}

/** Answers a pair without a link. */
export async function insertDismissal(
  tx: WriteScope,
  dismissal: PairVersions & { readonly kind: DismissalKind; readonly reason: string },
  now: Date,
): Promise<string> {
  const id = newId();
  await tx.client.dismissal.create({
    data: {
      workspaceId: tx.workspaceId,
      id,
      ...dismissal,
      kind: toDb(dismissal.kind),
      dismissedById: tx.actor.userId,
      dismissedAt: now,
    },
  });
  return id;
}

/** Takes an open dismissal back. */
export async function withdrawDismissalRow(tx: WriteScope, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.client.dismissal.updateMany({
    where: { workspaceId: tx.workspaceId, id, withdrawnAt: null },
    data: { withdrawnAt: now, withdrawnById: tx.actor.userId },
  });
  return count === 1;
}
