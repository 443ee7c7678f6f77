import type { Statement } from "../../model/comparison.ts";
import { type ClaimRow, fromClaimRow, sentenceOf } from "../claim-columns.ts";
import { fromDay } from "../days.ts";
import { Prisma } from "../generated/client.ts";
import { fromDb } from "../words.ts";
import type { Scope } from "./scope.ts";

/** A claim as the comparator reads it, with the version it was read at and its sentence for lists. */
export interface ClaimStatement extends Statement {
  readonly version: number;
  readonly sentence: string;
}

/** A claim's current version, its first words and their chain as one row. */
interface StatementRow extends Record<string, unknown> {
  readonly id: string;
  readonly number: number;
  readonly sentence: string;
  readonly claimant: string;
  /** What the claimant was merged into; null where it stands for itself. */
  readonly heir: string | null;
  readonly indicator_key: string | null;
  readonly indicator_name: string | null;
  readonly document_family: string | null;
  readonly surface: string | null;
  readonly start: number | null;
  readonly hedge: string | null;
  readonly reporting: Statement["reporting"] | null;
  readonly quantity_start: number | null;
  readonly quantity_end: number | null;
  readonly post_id: string | null;
  readonly published_from: Date | null;
  readonly chain: readonly {
    readonly source: string;
    readonly kind: string;
    readonly role: string;
    readonly document: string | null;
    readonly named: string | null;
    readonly from: number | null;
    readonly to: number | null;
  }[];
}

/** Claims at their current version, each with the words and the chain of its first appearance, in the order of the ids; withdrawn ones are left out. */
export async function readStatements(scope: Scope, claimIds: readonly string[]): Promise<ClaimStatement[]> {
  if (claimIds.length === 0) return [];
  const rows = await scope.client.$queryRaw<StatementRow[]>(statementsQuery(scope, claimIds));
  return rows.map(toStatement);
}

// The columns `fromClaimRow` reads. By name: the search vector is no type the adapter knows.
const versionColumns = Prisma.raw(
  `indicator_text population place_key counterpart_key coverage excluding form value min max unit per price approximation approximator step
   direction change_kind change_value base_kind base_start base_end base_calendar base_certainty base_text pace rank_position rank_end
   rank_among rank_size share_of period_start period_end period_calendar period_certainty as_of_start as_of_end said_from said_to status
   modality negated method known`
    .split(/\s+/)
    .map((column) => `v.${column} as "${column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}"`)
    .join(", "),
);

/** The query of `readStatements`: fifty claims with all they rest on in one round trip, where the client would make eight. */
export function statementsQuery({ workspaceId }: Pick<Scope, "workspaceId">, claimIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    select c.id::text as id, v.number, v.sentence, ${versionColumns}, s.name as claimant, h.name as heir, i.key as indicator_key,
      i.name as indicator_name, se.document_family, a.surface, a.start, a.hedge, a.reporting::text as reporting, a.quantity_start, a.quantity_end,
      a.post_id::text as post_id, a.published_from,
      coalesce((select json_agg(json_build_object('source', coalesce(heir.name, relay.name), 'kind', coalesce(heir.kind, relay.kind),
          'role', step.role, 'document', d.title, 'named', step.named, 'from', step.named_start, 'to', step.named_end) order by step.position)
        from attribution_step step
        join source relay on relay.workspace_id = step.workspace_id and relay.id = step.source_id
        left join source heir on heir.workspace_id = relay.workspace_id and heir.id = relay.heir_id
        left join document d on d.workspace_id = step.workspace_id and d.id = step.document_id
        where step.workspace_id = c.workspace_id and step.appearance_id = a.id), '[]') as chain
    from unnest(${[...claimIds]}::uuid[]) with ordinality as asked(id, place)
    join claim c on c.workspace_id = ${workspaceId}::uuid and c.id = asked.id and c.withdrawn_at is null
    join claim_version v on v.workspace_id = c.workspace_id and v.claim_id = c.id and v.number = c.version
    join source s on s.workspace_id = v.workspace_id and s.id = v.claimant_id
    left join source h on h.workspace_id = s.workspace_id and h.id = s.heir_id
    left join indicator i on i.workspace_id = v.workspace_id and i.id = v.indicator_id
    left join series se on se.workspace_id = v.workspace_id and se.id = v.series_id
    left join lateral (
      select a.id, a.surface, a.start, a.hedge, a.reporting, a.quantity_start, a.quantity_end, r.post_id, r.published_from
      from appearance a join post_revision r on r.workspace_id = a.workspace_id and r.id = a.revision_id
      where a.workspace_id = c.workspace_id and a.claim_id = c.id and a.withdrawn_at is null order by a.id limit 1
    ) a on true
    order by asked.place`;
}

function toStatement(row: StatementRow): ClaimStatement {
  const { start, quantity_start: from, quantity_end: to } = row;
  const version = claimRowOf(row);
  return {
    id: row.id,
    version: row.number,
    sentence: sentenceOf(version),
    content: fromClaimRow(version),
    chain: row.chain.map(({ source, kind, role, document, named, from: start, to: end }) => ({
      source,
      kind: fromDb(kind) as Statement["chain"][number]["kind"],
      role: fromDb(role) as Statement["chain"][number]["role"],
      document,
      saidOn: null,
      cue: null,
      named: named === null || start === null || end === null ? null : { start, end, surface: named },
    })),
    surface: row.surface ?? "",
    post:
      row.post_id !== null && start !== null
        ? { id: row.post_id, start, publishedOn: fromDay(row.published_from) }
        : null,
    hedge: row.hedge,
    reporting: row.reporting ?? "paraphrase",
    figure: from === null || to === null ? null : { start: from, end: to },
  };
}

/** The row as the client would have given it: the columns above are called as it calls them, and their types are its types. */
function claimRowOf(row: StatementRow): ClaimRow {
  return {
    ...row,
    claimant: { name: row.claimant, heir: row.heir === null ? null : { name: row.heir } },
    indicator: row.indicator_key === null ? null : { key: row.indicator_key, name: row.indicator_name },
    series: row.document_family === null ? null : { documentFamily: row.document_family },
  } as unknown as ClaimRow;
}
