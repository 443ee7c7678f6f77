import type { AssessmentSubject } from "../../model/assessment.ts";
import type { Prisma } from "../generated/client.ts";
import { fromDb } from "../words.ts";

/** What has to be read with an assessment to say what it is of. */
export const subjectInclude = {
  claimVersionRow: { select: { sentence: true, claim: { select: { version: true } } } },
  link: {
    select: {
      kind: true,
      aClaimId: true,
      aVersion: true,
      bClaimId: true,
      bVersion: true,
      aClaimVersionRow: { select: { sentence: true } },
      bClaimVersionRow: { select: { sentence: true } },
    },
  },
  question: {
    select: {
      title: true,
      questionClaims: {
        where: { removedAt: null },
        orderBy: { id: "asc" },
        select: { claim: { select: { id: true, version: true } } },
      },
    },
  },
} as const satisfies Prisma.AssessmentInclude;
type Row = Prisma.AssessmentGetPayload<{ include: typeof subjectInclude }>;

/** What an assessment is of. */
export function subjectOf(row: Pick<Row, "claimId" | "claimVersion" | "linkId" | "questionId">): AssessmentSubject {
  const { claimId, claimVersion, linkId, questionId } = row;
  if (claimId !== null && claimVersion !== null) return { kind: "claim", id: claimId, version: claimVersion };
  return linkId === null ? { kind: "question", id: questionId ?? "" } : { kind: "link", id: linkId };
}

/** The same in words: the claim's sentence at that version, both claims of a link, a question's title. */
export function subjectWords({ claimVersionRow, link, question }: Row): string {
  if (claimVersionRow) return claimVersionRow.sentence;
  if (!link) return question?.title ?? "";
  return `“${link.aClaimVersionRow.sentence}” ${fromDb(link.kind)} “${link.bClaimVersionRow.sentence}”`;
}

/** The claims it is of, each at the version that was judged; a question's at their current one. */
export function claimsOf(
  row: Row & Parameters<typeof subjectOf>[0],
): { readonly id: string; readonly version: number }[] {
  const { claimId, claimVersion, link, question } = row;
  if (claimId !== null && claimVersion !== null) return [{ id: claimId, version: claimVersion }];
  if (!link) return question?.questionClaims.map(({ claim }) => claim) ?? [];
  return [
    { id: link.aClaimId, version: link.aVersion },
    { id: link.bClaimId, version: link.bVersion },
  ];
}
