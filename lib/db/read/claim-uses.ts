import type { ClaimUses } from "../../model/claim-uses.ts";
import { linkKinds } from "../../model/link-kinds.ts";
import { sentenceOf } from "../claim-columns.ts";
import { namedSource } from "../heirs.ts";
import { fromDb } from "../words.ts";
import type { Scope } from "./scope.ts";

/** What refers to a claim: links, questions, judgements of it or with it as evidence, publications; each named once. */
export async function readClaimUses({ client, workspaceId }: Scope, claimId: string): Promise<ClaimUses> {
  const own = { workspaceId, claimId };
  const author = { select: { name: true } } as const;
  const said = { select: { sentence: true, claimant: namedSource } } as const;
  const [links, questions, assessments, evidence, publications] = await Promise.all([
    client.claimLink.findMany({
      where: { workspaceId, withdrawnAt: null, OR: [{ aClaimId: claimId }, { bClaimId: claimId }] },
      orderBy: { id: "asc" },
      select: { kind: true, aClaimId: true, aClaimVersionRow: said, bClaimVersionRow: said },
    }),
    client.questionClaim.findMany({ where: { ...own, removedAt: null }, select: { question: true } }),
    client.assessment.findMany({ where: own, orderBy: { id: "asc" }, select: { author } }),
    client.evidence.findMany({ where: own, orderBy: { id: "asc" }, select: { assessment: { select: { author } } } }),
    client.publicationAppearance.findMany({ where: own, select: { publication: { select: { headline: true } } } }),
  ]);
  return {
    loose: [
      ...links.map(({ kind, aClaimId, aClaimVersionRow, bClaimVersionRow }) => {
        const other = sentenceOf(aClaimId === claimId ? bClaimVersionRow : aClaimVersionRow);
        return `the link “${linkKinds[fromDb(kind)].label}” with “${other}”`;
      }),
      ...questions.map(({ question }) => `the question “${question.title}”`),
    ],
    forGood: once([
      ...assessments.map((one) => `an assessment by ${one.author.name}`),
      ...evidence.map(({ assessment }) => `an assessment by ${assessment.author.name} that cites it`),
      ...publications.map(({ publication }) => `the publication “${publication.headline}”`),
    ]),
  };
}

function once(names: readonly string[]): string[] {
  return [...new Set(names)];
}
