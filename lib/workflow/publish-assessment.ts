import type { Actor } from "../access/actor.ts";
import { may } from "../access/may.ts";
import { readAssessment } from "../db/read/assessments.ts";
import { isSlugTaken } from "../db/read/publications.ts";
import { inTransaction, type WriteScope } from "../db/transaction.ts";
import { recordEvent } from "../db/write/events.ts";
import { insertPublication } from "../db/write/publications.ts";
import type { Verb } from "../model/events.ts";
import type { PublicationSnapshot } from "../model/publication.ts";
import { publicationBlockers } from "../model/publication-blockers.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { freezePublication } from "./freeze-publication.ts";
import { tellMet } from "./tell-stale.ts";

/** The judgement an editor has before them and how it is to stand in public. */
export interface PublishInput {
  readonly assessmentId: string;
  readonly version: number;
  /** Lower case letters, digits and hyphens; the last part of its public address. */
  readonly slug: string;
  readonly headline: string;
}

/** A publication just made. */
export interface Published {
  readonly id: string;
  readonly slug: string;
  readonly hash: string;
}

/** Publishes a signed-off, cross-checked judgement as an immutable snapshot. Refuses: not-found, not-permitted, sealed, stale, not-ready (with the blockers), invalid. */
export function publishAssessment(actor: Actor, input: PublishInput, now: Date): Promise<Result<Published, Refusal>> {
  return inTransaction(actor, async (tx) => {
    if (!may(actor, "publication.publish")) return refuse("not-permitted");
    return writePublication(tx, input, { verb: "publish", corrects: null }, now);
  });
}

/** What a publication replaces, when it corrects one. */
export interface Correcting {
  readonly id: string;
  readonly assessmentId: string;
  readonly words: NonNullable<PublicationSnapshot["corrects"]>;
}

/** Freezes and writes a publication with its event, inside a step that has asked who may. */
export async function writePublication(
  tx: WriteScope,
  input: PublishInput,
  kind: { readonly verb: Verb; readonly corrects: Correcting | null },
  now: Date,
): Promise<Result<Published, Refusal>> {
  const assessment = await readAssessment(tx, tx.actor, input.assessmentId);
  if (!assessment) return refuse("not-found");
  if (assessment.sealed) return refuse("sealed");
  if (assessment.version !== input.version)
    return tellMet(tx, "stale", { kind: "assessment", id: assessment.id, version: assessment.version });
  const fault = await faultOf(tx, input);
  if (fault) return { ok: false, error: fault };
  const heading = {
    slug: input.slug,
    headline: input.headline.trim(),
    corrects: kind.corrects?.words ?? null,
  };
  const { snapshot, facts, appearances } = await freezePublication(tx, tx.actor, assessment, heading, now);
  // A correction may set the same judgement anew, as when only the headline was wrong.
  const again = kind.corrects?.assessmentId === assessment.id;
  const blockers = publicationBlockers({ ...facts, published: facts.published && !again });
  if (blockers.length > 0)
    return refuse("not-ready", { blockers, detail: `This does not hold yet: ${blockers.join("; ")}.` });
  const replacesId = kind.corrects?.id ?? null;
  const draft = { assessmentId: assessment.id, snapshot, replacesId, appearances };
  const { id, hash } = await insertPublication(tx, draft, now);
  const after = { assessmentId: assessment.id, slug: input.slug, hash, replacesId };
  await recordEvent(tx, { verb: kind.verb, subjectKind: "publication", subjectId: id, after }, now);
  return ok({ id, slug: input.slug, hash });
}

async function faultOf(tx: WriteScope, { slug, headline }: PublishInput): Promise<Refusal | null> {
  const invalid = (field: string, detail: string): Refusal => ({ reason: "invalid", field, detail });
  if (headline.trim() === "" || headline.length > 200)
    return invalid("headline", "Give it a headline of at most 200 characters");
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || slug.length > 80)
    return invalid("slug", "Use lower case letters, digits and hyphens, at most 80");
  return (await isSlugTaken(tx, slug)) ? invalid("slug", "Another publication has this address") : null;
}
