import { Prisma } from "../generated/client.ts";
import { isOpenLetterSql, isOpenSql } from "./seals.ts";

/** What the newsroom adds to a claim, and where it is told: a claim may have several of each, or none. */
export const claimMarks = ["publisher", "reliability", "rating", "link", "assignee"] as const;
/** One of `claimMarks`. */
export type ClaimMark = (typeof claimMarks)[number];

/**
 * The marks of one kind of one claim, as rows of `value` and `label`. The claim is a row `of_claim` of the statement around it, with
 * workspace_id, claim_id and voice_id, the source its claimant stands under; no alias in here may hide that name. What a sealed judgement says is no mark, whoever asks, so that lists and counts agree for everybody.
 */
export function marksOf(mark: ClaimMark): Prisma.Sql {
  const own = Prisma.sql`workspace_id = of_claim.workspace_id`;
  switch (mark) {
    case "publisher":
      return Prisma.sql`
        select coalesce(ph.name, pb.name) as value, null::text as label from appearance a
        join post_revision r on r.workspace_id = a.workspace_id and r.id = a.revision_id
        join post p on p.workspace_id = r.workspace_id and p.id = r.post_id
        join source pb on pb.workspace_id = p.workspace_id and pb.id = p.publisher_id
        left join source ph on ph.workspace_id = pb.workspace_id and ph.id = pb.heir_id
        where a.${own} and a.claim_id = of_claim.claim_id and a.withdrawn_at is null`;
    case "reliability":
      return Prisma.sql`
        select j.letter as value, null::text as label from (
          select distinct on (coalesce(js.heir_id, js.id)) coalesce(js.heir_id, js.id) as voice_id, one.workspace_id, one.letter::text as letter
          from reliability_judgement one
          join source js on js.workspace_id = one.workspace_id and js.id = one.source_id
          where ${isOpenLetterSql(Prisma.sql`one`)}
          order by coalesce(js.heir_id, js.id), one.judged_on desc, one.id desc
        ) j where j.${own} and j.voice_id = of_claim.voice_id`;
    case "rating":
      return Prisma.sql`
        select g.key as value, g.label from assessment m
        join rating_point g on g.workspace_id = m.workspace_id and g.id = m.rating_point_id
        where m.${own} and m.claim_id = of_claim.claim_id and ${isOpenSql(Prisma.sql`m`)}
          and not exists (select from assessment later where later.workspace_id = m.workspace_id and later.supersedes_id = m.id)`;
    case "link":
      return Prisma.sql`
        select l.kind::text as value, null::text as label from claim_link l
        where l.${own} and l.withdrawn_at is null and (l.a_claim_id = of_claim.claim_id or l.b_claim_id = of_claim.claim_id)`;
    case "assignee":
      return Prisma.sql`
        select u.id::text as value, u.name as label from (
          select n.user_id from appearance a
          join assignment n on n.workspace_id = a.workspace_id and n.candidate_id = a.candidate_id and n.ended_at is null
          where a.${own} and a.claim_id = of_claim.claim_id and a.withdrawn_at is null
          union all
          select k.assignee_id from assessment m
          join cross_check k on k.workspace_id = m.workspace_id and k.assessment_id = m.id
          where m.${own} and m.claim_id = of_claim.claim_id and k.submitted_at is null and k.waived_at is null
        ) held join "user" u on u.id = held.user_id`;
  }
}
