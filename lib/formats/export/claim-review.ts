import type { PublicationSnapshot, PublishedAppearance, PublishedJudgement } from "../../model/publication.ts";
import { likelihoods } from "../../model/scales.ts";
import { safeAddress } from "./html.ts";

/**
 * A publication as JSON-LD: schema.org ClaimReview for a claim (schema.org/ClaimReview, Google's fact-check structured data);
 * links and questions carry no rating there, so they are an Article about their claims, with what we judged in a vocabulary of our own
 * (docs/decisions/0051). `address` is the page's own, absolute.
 */
export function claimReview(snapshot: PublicationSnapshot, address: string): object {
  const { subject, judgement, workspace, publishedAt, headline, corrects } = snapshot;
  const common = {
    "@context": "https://schema.org",
    url: address,
    headline,
    datePublished: publishedAt.slice(0, 10),
    author: { "@type": "Organization", name: workspace.name },
    ...(corrects && { correction: corrects.note }),
  };
  const [claim] = subject.claims;
  if (subject.kind !== "claim" || !claim)
    return {
      ...common,
      "@context": ["https://schema.org", { gainsay: vocabulary }],
      "@type": "Article",
      about: subject.claims.map((one) => claimOf(one)),
      "gainsay:judges": judged(snapshot),
    };
  return {
    ...common,
    "@type": "ClaimReview",
    claimReviewed: claim.sentence,
    itemReviewed: claimOf(claim),
    ...(judgement.rating && { reviewRating: rating(judgement.rating) }),
  };
}

/** Names the terms of our own; see docs/decisions/0051. */
const vocabulary = "urn:gainsay:vocabulary:1#";

// Null and empty are not said at all: a reader must not take them for a middle.
function judged({ subject, judgement }: PublicationSnapshot): object {
  const { answer, likelihood, confidence, explanations, remains, rating: rated } = judgement;
  const likely = likelihood && likelihoods[likelihood];
  return {
    "@type": subject.kind === "question" ? "gainsay:Question" : "gainsay:Link",
    name: subject.sentence,
    ...(answer && { "gainsay:answer": answer }),
    ...(rated && { "gainsay:relationIs": rated.label }),
    ...(likely && {
      "gainsay:likelihood": likely.label,
      "gainsay:likelihoodFromPercent": likely.low,
      "gainsay:likelihoodToPercent": likely.high,
    }),
    ...(confidence && { "gainsay:confidenceInBasis": confidence }),
    ...(explanations.length > 0 && { "gainsay:explainedBy": explanations }),
    ...(remains && { "gainsay:remainsOpen": remains }),
  };
}

function claimOf({ sentence, claimant, appearances }: PublicationSnapshot["subject"]["claims"][number]) {
  const works = appearances.map(work);
  return {
    "@type": "Claim",
    text: sentence,
    author: { "@type": "Organization", name: claimant },
    ...(works.length > 0 && { appearance: works }),
  };
}

function work({ title, publisher, url, publishedOn, words }: PublishedAppearance) {
  return {
    "@type": "CreativeWork",
    text: words,
    ...(title && { headline: title }),
    ...(publisher && { publisher: { "@type": "Organization", name: publisher } }),
    ...(safeAddress(url) && { url }),
    ...(publishedOn && { datePublished: publishedOn }),
  };
}

// A point outside the order ("not checkable") has a name and no number.
function rating({ label, rank, worst, best }: NonNullable<PublishedJudgement["rating"]>) {
  const number = rank === null ? {} : { ratingValue: rank, worstRating: worst, bestRating: best };
  return { "@type": "Rating", alternateName: label, ...number };
}
