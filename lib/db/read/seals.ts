import { Prisma } from "../generated/client.ts";

/** What decides whether an assessment is sealed. */
export interface SealFacts {
  readonly crossChecksAsAssessment: readonly { readonly submittedAt: Date | null; readonly waivedAt: Date | null }[];
  readonly crossCheckAsSecond: object | null;
  readonly adjudication: object | null;
}

/**
 * True while an assessment is sealed: from the moment it is handed in, so that whoever will cross-check it has not read it.
 * Where the workspace publishes without cross-checks (`waived`) only an open one seals.
 */
export function isSealed(
  { crossChecksAsAssessment: checks, crossCheckAsSecond, adjudication }: SealFacts,
  waived: boolean,
): boolean {
  if (checks.some(({ submittedAt, waivedAt }) => !submittedAt && !waivedAt)) return true;
  return checks.length === 0 && crossCheckAsSecond === null && adjudication === null && !waived;
}

/** The same for rows the database counts: true for an assessment that is sealed from nobody. `row` is the alias of the assessment. */
export function isOpenSql(row: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    not exists (select from cross_check k where k.workspace_id = ${row}.workspace_id and k.assessment_id = ${row}.id
      and k.submitted_at is null and k.waived_at is null)
    and (exists (select from cross_check k where k.workspace_id = ${row}.workspace_id and k.assessment_id = ${row}.id)
      or exists (select from cross_check k where k.workspace_id = ${row}.workspace_id and k.second_id = ${row}.id)
      or exists (select from adjudication k where k.workspace_id = ${row}.workspace_id and k.assessment_id = ${row}.id)
      or exists (select from cross_check_waiver k where k.workspace_id = ${row}.workspace_id and k.ended_at is null)))`;
}

/** True for a letter of a source that can be told to everybody: given by itself, or in an assessment that is sealed from nobody. `row` is the alias of the judgement. */
export function isOpenLetterSql(row: Prisma.Sql): Prisma.Sql {
  const citing = Prisma.sql`from assessment cite where cite.workspace_id = ${row}.workspace_id and cite.reliability_judgement_id = ${row}.id`;
  return Prisma.sql`(not exists (select ${citing}) or exists (select ${citing} and ${isOpenSql(Prisma.sql`cite`)}))`;
}
