import type { Actor } from "@/lib/access/actor";
import { type OpenAssessment, readAssessment, readAssessmentsOf } from "@/lib/db/read/assessments";
import { readPublication } from "@/lib/db/read/publications";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";

/** What is about to be published, as the address names it: a judgement, or the newest signed-off one of what a publication to be corrected is about. Null when there is none this person may read. */
export async function readToPublish(
  actor: Actor,
  query: { readonly assessment?: string; readonly replaces?: string },
): Promise<{ assessment: OpenAssessment; replaces: Awaited<ReturnType<typeof readPublication>> } | null> {
  const scope = scopeOf(actor);
  const replacesId = parseId(query.replaces);
  const replaces = replacesId ? await readPublication(scope, replacesId) : null;
  const id = parseId(query.assessment) ?? (replaces && (await newestSignedOff(actor, replaces)));
  const assessment = id ? await readAssessment(scope, actor, id) : null;
  return assessment && !assessment.sealed ? { assessment, replaces } : null;
}

type Replaced = NonNullable<Awaited<ReturnType<typeof readPublication>>>;

async function newestSignedOff(actor: Actor, { assessment, assessmentId }: Replaced): Promise<string> {
  const { claimId, linkId, questionId } = assessment;
  const kind = claimId ? "claim" : linkId ? "link" : "question";
  const all = await readAssessmentsOf(scopeOf(actor), actor, { kind, id: claimId ?? linkId ?? questionId ?? "" });
  return all.filter((one) => !one.sealed && !one.superseded && one.signOff).at(-1)?.id ?? assessmentId;
}
