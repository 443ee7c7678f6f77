import { db } from "@/lib/db/client";
import { readRatingPoints } from "@/lib/db/read/scales";
import { scopeOf } from "@/lib/db/read/scope";
import { inTransaction } from "@/lib/db/transaction";
import { recordEvent } from "@/lib/db/write/events";
import { insertDefaultScale } from "@/lib/db/write/rating-scales";
import type { JudgementDraft } from "@/lib/model/assessment";
import { ok } from "@/lib/model/result";
import { acceptCandidate } from "@/lib/workflow/decide-candidate";
import { captureText } from "./capture";
import { must, noon, openNewsroom } from "./newsroom";

const text = "Rice output in North Korea fell to 2.1 million tonnes in 2015, the FAO said. Nothing else was said.";

/** A newsroom with a rating scale and one accepted claim, and how to draft a judgement of it. */
export async function newsroomWithClaim() {
  const people = await openNewsroom();
  const { analyst } = people;
  must(
    await inTransaction(people.admin, async (tx) => {
      const scaleId = await insertDefaultScale(tx, noon);
      await recordEvent(tx, { verb: "change-scale", subjectKind: "scale", subjectId: scaleId }, noon);
      return ok(null);
    }),
  );
  const [candidates = []] = await captureText(analyst, text, "Northern Fields", "2015-11-10");
  const [first] = candidates;
  if (!first) throw new Error("the engine proposed nothing");
  const accepted = must(await acceptCandidate(analyst, { candidateId: first.id, version: first.version }, {}, noon));
  const claimId = accepted.claimIds[0] ?? "";
  const { revisionId, start, end, surface } = await db().appearance.findFirstOrThrow({ where: { claimId } });
  const words = { kind: "words", revisionId, start, end, surface } as const;
  const points = await readRatingPoints(scopeOf(analyst));
  const pointOf = (key: string) => points.find((point) => point.key === key)?.id ?? "";
  const draft = (rating: string, more: Partial<JudgementDraft> = {}): JudgementDraft => ({
    ratingPointId: pointOf(rating),
    likelihood: "likely",
    confidence: "moderate",
    reliability: null,
    credibility: 3,
    answer: null,
    reasoning: "The report says so.",
    remains: null,
    wouldChange: null,
    recheckOn: null,
    explanations: [],
    evidence: [{ sentence: 0, role: "supports", cited: words }],
    ...more,
  });
  const subject = { kind: "claim", id: claimId, version: 1 } as const;
  return { ...people, subject, words, draft };
}
