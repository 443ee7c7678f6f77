import type { PublicationSnapshot } from "../../model/publication.ts";
import { renderer } from "../../model/publication.ts";
import { canonicalJson } from "../../text/canonical-json.ts";
import type { Prisma } from "../generated/client.ts";
import { sha256 } from "../hash.ts";
import { newId } from "../ids.ts";
import type { WriteScope } from "../transaction.ts";

/** A publication about to be frozen, with the exact appearances it shows. */
export interface PublicationDraft {
  readonly assessmentId: string;
  readonly snapshot: PublicationSnapshot;
  readonly replacesId: string | null;
  readonly appearances: readonly {
    readonly appearanceId: string;
    readonly claimId: string;
    readonly claimVersion: number;
  }[];
}

/** Freezes a publication: its snapshot, the hash of the snapshot's canonical JSON, and what it rests on. A second correction of one publication is a unique violation. */
export async function insertPublication(tx: WriteScope, draft: PublicationDraft, now: Date) {
  const id = newId();
  const { workspaceId, actor, client } = tx;
  const { snapshot, assessmentId, replacesId } = draft;
  const canonical = canonicalJson(snapshot);
  const hash = sha256(canonical);
  await client.publication.create({
    data: {
      workspaceId,
      id,
      assessmentId,
      slug: snapshot.slug,
      headline: snapshot.headline,
      // Stored as it was hashed, so that reading it back hashes alike.
      snapshot: JSON.parse(canonical) as Prisma.InputJsonValue,
      hash,
      renderer,
      replacesId,
      correctionNote: snapshot.corrects?.note ?? null,
      publishedById: actor.userId,
      publishedAt: now,
    },
  });
  await client.publicationAppearance.createMany({
    data: draft.appearances.map((one) => ({ workspaceId, id: newId(), publicationId: id, ...one })),
  });
  return { id, hash };
}

/** Withdraws a publication for good; its page becomes a tombstone. A second one is a unique violation. */
export async function insertRetraction(tx: WriteScope, publicationId: string, reason: string, now: Date) {
  const id = newId();
  const { workspaceId, actor, client } = tx;
  await client.retraction.create({
    data: { workspaceId, id, publicationId, reason, retractedById: actor.userId, retractedAt: now },
  });
  return id;
}
