import { Section } from "@/app/_ui/stack";
import { readVersion } from "@/lib/db/read/claims";
import { readRatingPoints, readReliabilityOf } from "@/lib/db/read/scales";
import type { Scope } from "@/lib/db/read/scope";
import type { AssessmentSubject } from "@/lib/model/assessment";
import { ClaimFields } from "../claims/[claim]/claim-fields";
import { claimOffers } from "./offers";

/** What the form needs of a thing to be judged, as it stood at the version that is judged. */
export async function readAssessable(scope: Scope, userId: string, subject: AssessmentSubject, words: string) {
  const claim = subject.kind === "claim" ? await readVersion(scope, subject.id, subject.version) : null;
  const [points, offers, claimant] = await Promise.all([
    subject.kind === "question" ? [] : readRatingPoints(scope),
    subject.kind === "claim" ? claimOffers(scope, subject.id) : [],
    claim && readReliabilityOf(scope, claim.content.claimant, userId),
  ]);
  return { words, claim, points, offers, claimant };
}

/** What is judged, in view while one judges it. */
export function AssessableView({ of: { words, claim } }: { readonly of: Awaited<ReturnType<typeof readAssessable>> }) {
  return (
    <Section id="subject" title={words}>
      {claim ? <ClaimFields claim={claim} /> : null}
    </Section>
  );
}
