import { Section } from "@/app/_ui/stack";
import type { Actor } from "@/lib/access/actor";
import { readVersion } from "@/lib/db/read/claims";
import { readLink } from "@/lib/db/read/links";
import { readQuestion } from "@/lib/db/read/questions";
import { readRatingPoints, readReliabilityOf } from "@/lib/db/read/scales";
import { scopeOf } from "@/lib/db/read/scope";
import type { AssessmentSubject } from "@/lib/model/assessment";
import { ClaimFields } from "../claims/[claim]/claim-fields";
import { LinkBrief } from "./link-brief";
import { claimOffers, offersOf } from "./offers";
import { QuestionBrief } from "./question-brief";

/** What the form needs of a thing to be judged, as it stood at the version that is judged. */
export async function readAssessable(actor: Actor, subject: AssessmentSubject, words: string) {
  const scope = scopeOf(actor);
  const claim = subject.kind === "claim" ? await readVersion(scope, subject.id, subject.version) : null;
  const link = subject.kind === "link" ? await readLink(scope, subject.id) : null;
  const question = subject.kind === "question" ? await readQuestion(scope, subject.id) : null;
  const [points, offers, claimant] = await Promise.all([
    subject.kind === "question" ? [] : readRatingPoints(scope),
    claim
      ? claimOffers(scope, claim.id)
      : offersOf(scope, question?.claimIds ?? (link ? [link.aClaimId, link.bClaimId] : [])),
    claim && readReliabilityOf(scope, claim.content.claimant, actor.userId),
  ]);
  return { words, claim, link, question, points, offers, claimant };
}

interface AssessableViewProps {
  readonly actor: Actor;
  readonly of: Awaited<ReturnType<typeof readAssessable>>;
}

/** What is judged, in view while one judges it. */
export function AssessableView({ actor, of: { words, claim, link, question } }: AssessableViewProps) {
  return (
    <Section id="subject" title={words}>
      {claim ? <ClaimFields claim={claim} /> : null}
      {link ? <LinkBrief actor={actor} link={link} /> : null}
      {question ? <QuestionBrief actor={actor} question={question} /> : null}
    </Section>
  );
}
