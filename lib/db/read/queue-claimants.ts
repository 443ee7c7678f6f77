import { sourceMeant } from "../../model/source-meant.ts";
import { defaultVocabulary } from "../../model/vocabulary/index.ts";
import { readPastRevisions } from "./past-revisions.ts";
import type { Scope } from "./scope.ts";
import { readSourceNames } from "./vocabulary.ts";

/** The claimants of waiting candidates, of one post where it is given, with their counts, the twelve most frequent: each name under the source it would become when accepted, whatever its case. */
export async function readQueueClaimants(scope: Scope, postId: string | null) {
  const past = await readPastRevisions(scope);
  const [spellings, meant] = await Promise.all([
    scope.client.$queryRaw<{ spelling: string; count: number }[]>`
      select k.content->>'claimant' as spelling, count(*)::int as count
      from candidate k
      join post_revision r on r.workspace_id = k.workspace_id and r.id = k.revision_id
      join post p on p.workspace_id = r.workspace_id and p.id = r.post_id and p.set_aside_at is null
      where k.workspace_id = ${scope.workspaceId}::uuid and k.revision_id <> all(${past}::uuid[])
        and k.content->>'claimant' is not null and (${postId}::uuid is null or r.post_id = ${postId}::uuid)
        and not exists (select 1 from decision d where d.workspace_id = k.workspace_id and d.candidate_id = k.id and d.withdrawn_at is null)
      group by 1 order by 2 desc, 1`,
    readMeaning(scope),
  ]);
  const counts = new Map<string, { value: string; count: number }>();
  for (const { spelling, count } of spellings) {
    const value = meant(spelling);
    const known = counts.get(value.toLowerCase());
    // Of one that is no source yet, a spelling with capitals gives the name, else the most frequent one.
    const name = known && capitals(known.value) >= capitals(value) ? known.value : value;
    counts.set(value.toLowerCase(), { value: name, count: (known?.count ?? 0) + count });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, "en")).slice(0, 12);
}

function capitals(name: string): number {
  return name.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;
}

/** Every spelling among the workspace's candidates of a claimant that would become the same source as this name. */
export async function readClaimantSpellings(scope: Scope, claimant: string): Promise<string[]> {
  const [rows, meant] = await Promise.all([
    scope.client.$queryRaw<{ spelling: string }[]>`
      select distinct k.content->>'claimant' as spelling from candidate k
      where k.workspace_id = ${scope.workspaceId}::uuid and k.content->>'claimant' is not null`,
    readMeaning(scope),
  ]);
  const wanted = meant(claimant).toLowerCase();
  return rows.map(({ spelling }) => spelling).filter((spelling) => meant(spelling).toLowerCase() === wanted);
}

async function readMeaning(scope: Scope): Promise<(name: string) => string> {
  return sourceMeant(defaultVocabulary.sources, await readSourceNames(scope));
}
