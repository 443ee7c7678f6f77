import {
  type Found,
  headlineOptions,
  plainTerms,
  prefixQuery,
  type SearchKind,
  searchKinds,
  snippetOf,
} from "../../model/search.ts";
import { Prisma } from "../generated/client.ts";
import type { Scope } from "./scope.ts";

interface FoundRow {
  readonly key: string;
  readonly title: string | null;
  readonly note: string | null;
  readonly headline: string | null;
  readonly total: number;
}

/** What one kind of thing has for some words: the best of it, and how many there are. */
export interface FoundOfKind {
  readonly kind: SearchKind;
  readonly total: number;
  readonly found: readonly Found[];
}

/** Goes through every kind, or one, by the beginnings of the words; at most `take` of each, the best first. Empty without a letter or a digit to search. */
export async function search(
  scope: Scope,
  words: string,
  options: { readonly take: number; readonly kind: SearchKind | null },
): Promise<FoundOfKind[]> {
  const query = prefixQuery(words);
  if (query === "") return [];
  const names = plainTerms(words).map((term) => `%${term}%`);
  const kinds = options.kind ? [options.kind] : searchKinds;
  return Promise.all(
    kinds.map(async (kind) => {
      const rows = await scope.client.$queryRaw<FoundRow[]>`
        select f.*, (count(*) over ())::int as total from (${selects[kind](scope, { query, names })}) f
        order by f.rank desc, f.key desc limit ${options.take}`;
      return { kind, total: rows[0]?.total ?? 0, found: rows.map((row) => foundOf(kind, row)) };
    }),
  );
}

function foundOf(kind: SearchKind, { key, title, note, headline }: FoundRow): Found {
  return {
    kind,
    key,
    title: title ?? "Without a title",
    note,
    snippet: headline === null ? null : snippetOf(headline),
  };
}

interface Wanted {
  readonly query: string;
  /** Patterns that a name must have all of. */
  readonly names: readonly string[];
}

type Select = (scope: Scope, wanted: Wanted) => Prisma.Sql;

const claims: Select = ({ workspaceId }, { query }) => Prisma.sql`
  select c.id::text as key, v.sentence as title, null::text as note, null::text as headline,
    ts_rank(v.search_text, q) as rank
  from claim c join claim_version v on v.workspace_id = c.workspace_id and v.claim_id = c.id and v.number = c.version,
    to_tsquery('english', ${query}) q
  where c.workspace_id = ${workspaceId}::uuid and c.withdrawn_at is null and v.search_text @@ q`;

const posts: Select = ({ workspaceId }, { query }) => Prisma.sql`
  select p.id::text as key, r.title, concat_ws(', ', s.name, to_char(r.published_from, 'FMDD Mon YYYY')) as note,
    ts_headline('english', r.text, q, ${headlineOptions}) as headline, ts_rank(r.search_text, q) as rank
  from post p
  join lateral (select * from post_revision one where one.workspace_id = p.workspace_id and one.post_id = p.id
    order by one.number desc limit 1) r on true
  left join source s on s.workspace_id = p.workspace_id and s.id = p.publisher_id,
    to_tsquery('english', ${query}) q
  where p.workspace_id = ${workspaceId}::uuid and p.set_aside_at is null and r.search_text @@ q`;

const sources: Select = ({ workspaceId }, { names }) => Prisma.sql`
  select s.id::text as key, s.name as title, replace(s.kind::text, '-', ' ') as note, null::text as headline,
    (case when s.name ilike all(${[...names]}::text[]) then 1 else 0 end)::real as rank
  from source s
  where s.workspace_id = ${workspaceId}::uuid and s.heir_id is null
    and (s.name ilike all(${[...names]}::text[]) or exists (
      select 1 from source_alias a where a.workspace_id = s.workspace_id and a.source_id = s.id and a.alias ilike all(${[...names]}::text[])))`;

const questions: Select = ({ workspaceId }, { names }) => Prisma.sql`
  select q.slug as key, q.title, case when q.closed_at is null then null else 'closed' end as note, null::text as headline,
    1::real as rank
  from question q where q.workspace_id = ${workspaceId}::uuid and q.title ilike all(${[...names]}::text[])`;

const documents: Select = ({ workspaceId }, { names }) => Prisma.sql`
  select d.id::text as key, d.title, s.name as note, null::text as headline, 1::real as rank
  from document d join source s on s.workspace_id = d.workspace_id and s.id = d.source_id
  where d.workspace_id = ${workspaceId}::uuid and concat_ws(' ', d.title, s.name) ilike all(${[...names]}::text[])`;

const published: Select = ({ workspaceId }, { names }) => Prisma.sql`
  select p.slug as key, p.headline as title, to_char(p.published_at, 'FMDD Mon YYYY') as note, null::text as headline,
    1::real as rank
  from publication p where p.workspace_id = ${workspaceId}::uuid and p.headline ilike all(${[...names]}::text[])`;

const selects: Readonly<Record<SearchKind, Select>> = { claims, posts, sources, questions, documents, published };
