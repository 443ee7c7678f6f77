import type { PublicationSnapshot, PublishedAppearance, PublishedJudgement } from "../../model/publication.ts";
import { safeAddress } from "./html.ts";

/**
 * A publication as JSON-LD: schema.org ClaimReview for a claim (schema.org/ClaimReview, Google's fact-check structured data);
 * links and questions carry no rating there, so they are an Article about their claims. `address` is the page's own, absolute.
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
    return { ...common, "@type": "Article", about: subject.claims.map((one) => claimOf(one)) };
  return {
    ...common,
    "@type": "ClaimReview",
    claimReviewed: claim.sentence,
    itemReviewed: claimOf(claim),
    ...(judgement.rating && { reviewRating: rating(judgement.rating) }),
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
