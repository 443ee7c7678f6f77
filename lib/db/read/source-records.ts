import type { Reliability } from "../../model/scales.ts";
import { type RankedClaims, type SourceRecord, sourceRecord } from "../../model/source-record.ts";
import type { IsoDate } from "../../units/period.ts";
import { fromDay } from "../days.ts";
import { Prisma } from "../generated/client.ts";
import type { Scope } from "./scope.ts";
import { isOpenLetterSql, isOpenSql } from "./seals.ts";

/** What the newsroom knows of a claim's claimant: its latest letter with basis and day, and how its claims fared. */
export interface ClaimantRecord extends SourceRecord {
  readonly sourceId: string;
  readonly reliability: { readonly letter: Reliability; readonly basis: string; readonly judgedOn: IsoDate } | null;
}

/**
 * The record of each claim's claimant, by the id of the claim; sources merged into one have one record. Of several judgements of one claim
 * the newest counts. What is sealed counts as not judged, for whoever asks.
 */
export async function readClaimantRecords(
  scope: Scope,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, ClaimantRecord>> {
  if (claimIds.length === 0) return new Map();
  const voices = await readVoices(scope, claimIds);
  const sources = [...new Set(voices.map(({ sourceId }) => sourceId))];
  const [rated, letters] = await Promise.all([readRated(scope, sources), readLetters(scope, sources)]);
  const records = new Map(
    sources.map((sourceId) => {
      const own = rated.filter((row) => row.sourceId === sourceId);
      const letter = letters.find((row) => row.sourceId === sourceId);
      const reliability = letter
        ? { letter: letter.letter, basis: letter.basis, judgedOn: fromDay(letter.judgedOn) }
        : null;
      return [sourceId, { sourceId, reliability, ...sourceRecord(own) }] as const;
    }),
  );
  return new Map(
    voices.flatMap(({ claimId, sourceId }) => {
      const record = records.get(sourceId);
      return record ? [[claimId, record] as const] : [];
    }),
  );
}

async function readVoices({ client, workspaceId }: Scope, claimIds: readonly string[]) {
  return client.$queryRaw<{ claimId: string; sourceId: string }[]>`
    select c.id::text as "claimId", coalesce(s.heir_id, s.id)::text as "sourceId" from claim c
    join claim_version v on v.workspace_id = c.workspace_id and v.claim_id = c.id and v.number = c.version
    join source s on s.workspace_id = v.workspace_id and s.id = v.claimant_id
    where c.workspace_id = ${workspaceId}::uuid and c.id = any(${[...claimIds]}::uuid[])`;
}

async function readRated({ client, workspaceId }: Scope, sources: readonly string[]) {
  return client.$queryRaw<(RankedClaims & { sourceId: string })[]>`
    select coalesce(s.heir_id, s.id)::text as "sourceId", j.rank, coalesce(j.worst, 0) as worst, coalesce(j.best, 0) as best, count(*)::int as claims
    from source s
    join claim_version v on v.workspace_id = s.workspace_id and v.claimant_id = s.id
    join claim c on c.workspace_id = v.workspace_id and c.id = v.claim_id and c.version = v.number and c.withdrawn_at is null
    left join lateral (
      select g.rank, ends.worst, ends.best from assessment m
      join rating_point g on g.workspace_id = m.workspace_id and g.id = m.rating_point_id
      join lateral (select min(p.rank) as worst, max(p.rank) as best from rating_point p
        where p.workspace_id = g.workspace_id and p.scale_id = g.scale_id) ends on true
      where m.workspace_id = c.workspace_id and m.claim_id = c.id and ${isOpenSql(Prisma.sql`m`)}
        and not exists (select from assessment later where later.workspace_id = m.workspace_id and later.supersedes_id = m.id)
      order by m.id desc limit 1
    ) j on true
    where s.workspace_id = ${workspaceId}::uuid and coalesce(s.heir_id, s.id) = any(${[...sources]}::uuid[])
    group by 1, 2, 3, 4`;
}

async function readLetters({ client, workspaceId }: Scope, sources: readonly string[]) {
  return client.$queryRaw<{ sourceId: string; letter: Reliability; basis: string; judgedOn: Date }[]>`
    select distinct on (coalesce(s.heir_id, s.id)) coalesce(s.heir_id, s.id)::text as "sourceId",
      j.letter::text as letter, j.basis, j.judged_on as "judgedOn"
    from reliability_judgement j join source s on s.workspace_id = j.workspace_id and s.id = j.source_id
    where j.workspace_id = ${workspaceId}::uuid and coalesce(s.heir_id, s.id) = any(${[...sources]}::uuid[])
      and ${isOpenLetterSql(Prisma.sql`j`)}
    order by coalesce(s.heir_id, s.id), j.judged_on desc, j.id desc`;
}
