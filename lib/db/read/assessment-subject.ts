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
      aClaimVersionRow: { select: { sentence: true, claim: { select: { version: true } } } },
      bClaimVersionRow: { select: { sentence: true, claim: { select: { version: true } } } },
    },
  },
  question: {
    select: {
      title: true,
      editedAt: true,
      questionClaims: {
        orderBy: { addedAt: "asc" },
        select: {
          addedAt: true,
          removedAt: true,
          claim: {
            select: {
              id: true,
              version: true,
              claimVersions: { orderBy: { number: "desc" }, take: 1, select: { madeAt: true } },
            },
          },
        },
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
  if (!link) return gathered(question);
  return [
    { id: link.aClaimId, version: link.aVersion },
    { id: link.bClaimId, version: link.bVersion },
  ];
}

/** Whether what was judged has changed since: the claim, a claim of the link, or what the question asks and gathers. */
export function hasChanged({
  claimVersion,
  claimVersionRow,
  link,
  question,
  submittedAt,
}: Row & { readonly claimVersion: number | null; readonly submittedAt: Date }): boolean {
  if (claimVersionRow) return claimVersionRow.claim.version !== claimVersion;
  if (link)
    return (
      link.aClaimVersionRow.claim.version !== link.aVersion || link.bClaimVersionRow.claim.version !== link.bVersion
    );
  const later = [question?.editedAt, ...(question?.questionClaims ?? []).flatMap(changesOf)];
  return later.some((at) => at && at > submittedAt);
}

type Gathered = NonNullable<Row["question"]>["questionClaims"][number];

function changesOf({ addedAt, removedAt, claim }: Gathered): (Date | null | undefined)[] {
  return removedAt ? [removedAt] : [addedAt, claim.claimVersions[0]?.madeAt];
}

function gathered(question: Row["question"]) {
  const standing = question?.questionClaims.filter(({ removedAt }) => removedAt === null) ?? [];
  return standing.map(({ claim: { id, version } }) => ({ id, version }));
}
