import type { Actor } from "../access/actor.ts";
import { type OpenAssessment, readAssessment } from "../db/read/assessments.ts";
import { readVersion } from "../db/read/claims.ts";
import { readCrossCheckWaiver } from "../db/read/cross-check-waiver.ts";
import { readCrossCheck } from "../db/read/cross-checks.ts";
import { readLinksAmong } from "../db/read/links.ts";
import { readPublishable } from "../db/read/publications.ts";
import type { Scope } from "../db/read/scope.ts";
import { readWorkspaceName } from "../db/read/workspace-name.ts";
import { agreement } from "../model/agreement.ts";
import { fieldRows } from "../model/claim-fields.ts";
import { placeNamer } from "../model/place-names.ts";
import type { PublicationSnapshot, PublishedJudgement, PublishedLink } from "../model/publication.ts";
import type { PublicationFacts } from "../model/publication-blockers.ts";
import { sentencesOf } from "../model/sentences.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";

/** What an editor adds to a judgement to publish it. */
export interface Heading {
  readonly slug: string;
  readonly headline: string;
  readonly corrects: PublicationSnapshot["corrects"];
}

/** A publication as it would be frozen now: the snapshot, the facts for the checklist, and the appearances it shows. */
export async function freezePublication(
  scope: Scope,
  actor: Actor,
  assessment: OpenAssessment,
  heading: Heading,
  now: Date,
) {
  const [claims, links, crossCheck, name] = await Promise.all([
    readClaims(scope, assessment),
    readLinks(scope, assessment),
    readChecking(scope, actor, assessment),
    readWorkspaceName(scope),
  ]);
  const snapshot: PublicationSnapshot = {
    kind: "gainsay-publication/1",
    workspace: { slug: actor.workspaceSlug, name: name ?? actor.workspaceSlug },
    ...heading,
    publishedAt: now.toISOString(),
    subject: {
      kind: assessment.subject.kind,
      sentence: assessment.subjectWords,
      claims: claims.map(({ appearances, claimId: _, version: __, ...claim }) => ({
        ...claim,
        appearances: appearances.map(({ appearanceId: _id, stands: _stands, ...words }) => words),
      })),
      ...(assessment.subject.kind === "question" ? { links } : {}),
    },
    judgement: published(assessment),
    crossCheck: crossCheck ?? { state: "waived", reason: "" },
    signedOffAt: assessment.signOff?.at.toISOString() ?? "",
  };
  const appearances = claims.flatMap(({ claimId, version, appearances: all }) =>
    all.map(({ appearanceId }) => ({ appearanceId, claimId, claimVersion: version })),
  );
  return { snapshot, facts: factsOf(assessment, crossCheck !== null, claims), appearances };
}

async function readClaims(scope: Scope, { claims }: OpenAssessment) {
  return Promise.all(
    claims.map(async ({ id, version }) => {
      const [claim, appearances] = await Promise.all([readVersion(scope, id, version), readPublishable(scope, id)]);
      if (!claim) throw new Error(`claim ${id} has no version ${version}`);
      const fields = fieldRows(claim.content, placeNamer(defaultVocabulary)).flatMap(({ label, value }) =>
        value === null ? [] : [{ label, value }],
      );
      return { claimId: id, version, sentence: claim.sentence, claimant: claim.content.claimant, fields, appearances };
    }),
  );
}

// A judgement of a pair is nobody's secret; what was thought of it, which may be sealed, is not read here.
async function readLinks(scope: Scope, { subject, claims, author }: OpenAssessment): Promise<readonly PublishedLink[]> {
  if (subject.kind !== "question") return [];
  const placeOf = (claimId: string) => claims.findIndex(({ id }) => id === claimId);
  return (await readLinksAmong(scope, claims)).map((link) => ({
    kind: link.kind,
    from: placeOf(link.aClaimId),
    to: placeOf(link.bClaimId),
    asRetoldBy: link.asRetoldBy,
    reason: link.reason,
    explanations: link.explanations,
    remains: link.remains,
    judgedBy: link.linkedById === author.id ? "who-answered" : "another-person",
    judgedAt: link.linkedAt.toISOString(),
  }));
}

// Null while nothing speaks for publishing: no second judgement, no waiver.
async function readChecking(
  scope: Scope,
  actor: Actor,
  assessment: OpenAssessment,
): Promise<PublicationSnapshot["crossCheck"] | null> {
  const id = assessment.crossCheck?.id ?? assessment.secondOf?.id ?? assessment.adjudicates?.crossCheckId;
  const check = id ? await readCrossCheck(scope, id) : null;
  if (check?.submittedAt) {
    const ids = [check.first.id, check.second?.id].filter((one) => one !== undefined && one !== assessment.id);
    const others = await Promise.all(ids.map((one) => readAssessment(scope, actor, one ?? "")));
    const differing = others.find((one) => one && !one.sealed && differ(one, assessment));
    const second = differing && !differing.sealed ? published(differing) : null;
    return { state: "submitted", second, ...signedOffBy(assessment, [check.first.authorId, check.second?.authorId]) };
  }
  if (check?.waivedAt) return { state: "waived", reason: check.waiveReason ?? "" };
  const waiver = await readCrossCheckWaiver(scope);
  return waiver && { state: "waived", reason: waiver.reason };
}

function signedOffBy({ signOff }: OpenAssessment, judges: readonly (string | undefined)[]) {
  if (!signOff) return {};
  return { signedOffBy: judges.includes(signOff.byId) ? "one-of-the-two" : "a-third" } as const;
}

// An answer in words that is not the same is for the reader to hold against the first, whatever the scales say.
function differ(one: OpenAssessment, other: OpenAssessment): boolean {
  const words = (answer: string | null) => (answer ?? "").trim().toLowerCase();
  return words(one.answer) !== words(other.answer) || agreement(one, other).some(({ outcome }) => outcome !== "same");
}

function published(assessment: OpenAssessment): PublishedJudgement {
  const { rating, likelihood, confidence, reliability, credibility, answer, evidence } = assessment;
  return {
    rating: rating && {
      key: rating.key,
      label: rating.label,
      rank: rating.rank,
      worst: rating.worst,
      best: rating.best,
    },
    likelihood,
    confidence,
    reliability,
    credibility,
    answer,
    reasoning: sentencesOf(assessment.reasoning).map(({ text }, index) => ({
      text,
      cites: evidence
        .filter(({ sentence }) => sentence === index)
        .map(({ role, words, post }) => ({
          role,
          words,
          ...(post && { title: post.title, publisher: post.publisher, url: post.url, publishedOn: post.publishedOn }),
        })),
    })),
    explanations: assessment.explanations,
    remains: assessment.remains,
    wouldChange: assessment.wouldChange,
    judgedAt: assessment.submittedAt.toISOString(),
  };
}

function factsOf(
  assessment: OpenAssessment,
  crossChecked: boolean,
  claims: Awaited<ReturnType<typeof readClaims>>,
): PublicationFacts {
  const quotations = claims.flatMap(({ appearances }) => appearances);
  return {
    superseded: assessment.superseded,
    changedSince: assessment.changedSince,
    signedOff: assessment.signOff !== null,
    crossChecked,
    sentences: sentencesOf(assessment.reasoning).length,
    cited: new Set(assessment.evidence.map(({ sentence }) => sentence)).size,
    quotations: quotations.length,
    standing: quotations.filter(({ stands }) => stands).length,
    published: assessment.publications.some(({ publication, retraction }) => !publication && !retraction),
  };
}
