import { randomBytes } from "node:crypto";
import type { Actor } from "../../lib/access/actor.ts";
import { withClient } from "../../lib/db/databases.ts";
import type { UserId, WorkspaceId } from "../../lib/model/ids.ts";

/** A workspace of generated claims, and claims nobody else in it has compared yet. */
export interface GeneratedClaims {
  readonly actor: Actor;
  /** Claims of a matter that many others are about, and of matters that few are about. */
  readonly crowded: readonly string[];
  readonly quiet: readonly string[];
}

const indicators = 200;
const sources = 120;
const families = 25;

/**
 * Fills an empty workspace with claims in sets, as no person could: indicators in families, places with parts, years and months, and one matter
 * in a hundred claims that all speak of one indicator, place and year. `unchecked` leaves out the checks of keys, which needs a role that may; rows made from one another hold by construction.
 */
export async function generateClaims(ownerUrl: string, count: number, unchecked = false): Promise<GeneratedClaims> {
  const workspaceId = "0199a000-0000-7000-8000-00000000000a" as WorkspaceId;
  const userId = "0199a000-0000-7000-8000-00000000000b" as UserId;
  const slug = `made-${randomBytes(3).toString("hex")}`;
  await withClient(ownerUrl, async (client) => {
    if (unchecked) await client.query("set session_replication_role = replica");
    await client.query("set synchronous_commit = off");
    const made = [workspaceId, userId] as const;
    await client.query(`insert into workspace (id, slug, name, created_at) values ($1, $2, 'Generated', now())`, [
      workspaceId,
      slug,
    ]);
    await client.query(
      `insert into "user" (id, email, name, created_at) values ($1, 'made@example.org', 'Mara', now())`,
      [userId],
    );
    await client.query(
      `insert into membership (workspace_id, id, user_id, role, since) values ($1, $2, $2, 'analyst', now())`,
      [...made],
    );
    for (const statement of sets(count))
      await client.query(statement.replaceAll("$1", `'${workspaceId}'::uuid`).replaceAll("$2", `'${userId}'::uuid`));
    await client.query("analyze");
  });
  const id = (g: number) => `0199a000-0000-7000-8000-${g.toString(16).padStart(12, "0")}`;
  const actor: Actor = {
    userId,
    name: "Mara",
    workspaceId,
    workspaceSlug: slug,
    role: "analyst",
    sessionId: null,
    operator: null,
  };
  const last = (every: number, from: number) => Array.from({ length: 20 }, (_, at) => id(count - from - at * every));
  return {
    actor,
    crowded: last(100, count % 100),
    quiet: last(97, 1).filter((_, at) => (count - 1 - at * 97) % 100 !== 0),
  };
}

const idOf = (g: string) => `('0199a000-0000-7000-8000-' || lpad(to_hex(${g}), 12, '0'))::uuid`;
const idIn = (room: string, g: string) => `('0199a00${room}-0000-7000-8000-' || lpad(to_hex(${g}), 12, '0'))::uuid`;

// A claim in a hundred is about the crowded matter: indicator 1 at the first place in 2015.
function sets(count: number): readonly string[] {
  const hash = (salt: number, of: number) => `((hashint4(g * 31 + ${salt})::bigint & 2147483647) % ${of})::int`;
  const crowded = "(g % 100 = 0)";
  const indicator = `(case when ${crowded} then 1 else 1 + ${hash(1, indicators)} end)`;
  const place = `(case when ${crowded} then 'AA' else chr(65 + ${hash(2, 26)}) || chr(65 + ${hash(3, 6)}) || case when ${hash(4, 5)} = 0 then '-' || (1 + ${hash(5, 9)}) else '' end end)`;
  const year = `(case when ${crowded} then 2015 else 1990 + ${hash(6, 30)} end)`;
  const month = `(case when ${hash(7, 4)} = 0 then 1 + ${hash(8, 12)} end)`;
  const start = `make_date(${year}, coalesce(${month}, 1), 1)`;
  return [
    `insert into source (workspace_id, id, name, kind, created_at) select $1, ${idIn("1", "g")}, 'Source ' || g, 'government', now() from generate_series(1, ${sources}) g`,
    `insert into indicator (workspace_id, id, key, name, definition, family, polarity) select $1, ${idIn("2", "g")}, 'made-' || g, 'indicator ' || g, 'Made.', 'family ' || (g % ${families}), 1 from generate_series(1, ${indicators}) g`,
    `insert into post (workspace_id, id, kind, identity_key, created_at, created_by_id) select $1, ${idIn("3", "1")}, 'post', 'made', now(), $2`,
    `insert into post_revision (workspace_id, id, post_id, number, text, hash, published_from, captured_at, created_by_id) select $1, ${idIn("3", "1")}, ${idIn("3", "1")}, 1, 'It rose.', 'made', '2020-01-01', now(), $2`,
    `insert into claim (workspace_id, id, created_at, created_by_id) select $1, ${idOf("g")}, now(), $2 from generate_series(1, ${count}) g`,
    `insert into claim_version (workspace_id, id, claim_id, number, sentence, claimant_id, indicator_id, indicator_text, place_key, value, unit, step, low, high, period_start, period_end, period_calendar, period_certainty, modality, known, made_by_id, made_at)
     select $1, ${idOf("g")}, ${idOf("g")}, 1, 'Indicator ' || ${indicator} || ' was ' || g || '.', ${idIn("1", `1 + ${hash(9, sources)}`)}, ${idIn("2", indicator)}, 'indicator ' || ${indicator},
       nullif(${place}, 'ZF'), 1000 + ${hash(10, 9000)}, 't', 1, 1000, 10000, ${start}, (${start} + case when ${month} is null then interval '1 year' else interval '1 month' end - interval '1 day')::date, 'calendar', 'known', 'asserts', '{}', $2, now()
     from generate_series(1, ${count}) g`,
    `insert into appearance (workspace_id, id, claim_id, revision_id, start, "end", surface, modality, reporting, created_at, created_by_id)
     select $1, ${idOf("g")}, ${idOf("g")}, ${idIn("3", "1")}, 0, 8, 'It rose.', 'asserts', 'paraphrase', now(), $2 from generate_series(1, ${count}) g`,
    `insert into attribution_step (workspace_id, id, appearance_id, position, depth, source_id, role, known)
     select $1, ${idOf("g")}, ${idOf("g")}, 0, 0, ${idIn("1", `1 + ${hash(9, sources)}`)}, 'asserts', 'stated' from generate_series(1, ${count}) g`,
  ];
}
