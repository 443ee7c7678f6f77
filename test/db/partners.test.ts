import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { withClient } from "@/lib/db/databases";
import { Prisma } from "@/lib/db/generated/client";
import { partnersQuery, readPartners } from "@/lib/db/read/partners";
import { scopeOf } from "@/lib/db/read/scope";
import { readStatements } from "@/lib/db/read/statements";
import { overlaps } from "@/lib/units/period";
import { type GeneratedClaims, generateClaims } from "../support/generated-claims";
import { testOwnerUrl } from "../support/test-database";

const count = 8000;
let made: GeneratedClaims;

beforeAll(async () => {
  made = await generateClaims(testOwnerUrl(), count);
}, 60_000);

describe("possible partners among thousands of claims", () => {
  test("are found through the indexes, never by reading the table", async () => {
    const query = partnersQuery(made.actor, made.crowded[0] ?? "");
    const rows = await db().$queryRaw<{ "QUERY PLAN": string }[]>(Prisma.sql`explain (analyze, timing off) ${query}`);
    const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
    expect(plan).toContain("claim_version_partner");
    expect(plan).toContain("claim_version_partner_period");
    expect(plan).not.toMatch(/Seq Scan on (?:claim_version|claim)\b/);
  });

  test("are taken in the order of the index, so that a crowded matter costs no more than it answers", async () => {
    const query = partnersQuery(made.actor, made.crowded[0] ?? "");
    const rows = await db().$queryRaw<{ "QUERY PLAN": string }[]>(Prisma.sql`explain (analyze, timing off) ${query}`);
    const plan = rows.map((row) => row["QUERY PLAN"]);
    expect(plan.filter((line) => /Sort Key: v\w*\.period_start/.test(line))).toEqual([]);
    const read = plan.flatMap((line) => {
      const [, rows] = /on claim_version v\w* .*actual rows=([\d.]+)/.exec(line) ?? [];
      return rows === undefined ? [] : [Number(rows)];
    });
    // The crowded matter holds eighty claims; one beyond the fifty is the claim itself.
    expect(Math.max(...read)).toBeGreaterThan(10);
    expect(Math.max(...read)).toBeLessThanOrEqual(51);
  });

  test("of a crowded matter at most fifty are answered, all of one matter, and twice the same", async () => {
    const [id = ""] = made.crowded;
    const partners = await readPartners(scopeOf(made.actor), id);
    expect(partners).toHaveLength(50);
    expect(partners).not.toContain(id);
    expect(new Set(partners).size).toBe(50);
    expect(await readPartners(scopeOf(made.actor), id)).toEqual(partners);
    const [own, ...others] = await readStatements(scopeOf(made.actor), [id, ...partners]);
    const [key, place] = [own?.content.indicatorKey, own?.content.place];
    expect(others.slice(0, 10).map(({ content }) => [content.indicatorKey, content.place])).toEqual(
      Array.from({ length: 10 }, () => [key, place]),
    );
  });

  test("of a quiet matter are just those that a scan by hand finds", async () => {
    for (const id of made.quiet.slice(0, 8)) {
      const partners = await readPartners(scopeOf(made.actor), id);
      const byHand = await scan(id);
      expect(byHand.length).toBeLessThan(50);
      expect([id, partners.toSorted()]).toEqual([id, byHand]);
      const [own, ...others] = await readStatements(scopeOf(made.actor), [id, ...partners]);
      for (const { content } of others)
        expect(content.period && own?.content.period && overlaps(content.period, own.content.period)).toBe(true);
    }
  });
});

describe("what is no partner", () => {
  test("an older version of a claim, a withdrawn one, one of another workspace", async () => {
    const [id = "", other = ""] = made.crowded;
    const scope = scopeOf(made.actor);
    const near = (await readPartners(scope, id))[0] ?? "";
    const withdraw = (at: string) =>
      withClient(testOwnerUrl(), (client) =>
        client.query(`update claim set withdrawn_at = ${at}, withdrawn_by_id = null where id = $1`, [near]),
      );
    await withdraw("now()");
    expect(await readPartners(scope, id)).not.toContain(near);
    await withdraw("null");
    expect(await readPartners(scope, id)).toContain(near);
    await withClient(testOwnerUrl(), (client) => client.query("update claim set version = 2 where id = $1", [near]));
    expect(await readPartners(scope, id)).not.toContain(near);
    await withClient(testOwnerUrl(), (client) => client.query("update claim set version = 1 where id = $1", [near]));
    const strange = { ...made.actor, workspaceId: "0199a000-0000-7000-8000-0000000000ff" as never };
    expect(await readPartners(scopeOf(strange), other)).toEqual([]);
  });
});

/** The partners as the rule says it, by reading every claim: one indicator or family, a place that is the same or holds or lies in it, a meeting period. */
async function scan(id: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    select o.claim_id::text as id from claim_version v join indicator i on i.id = v.indicator_id
    join claim_version o on o.claim_id <> v.claim_id join indicator k on k.id = o.indicator_id
    where v.claim_id = ${id}::uuid and k.family = i.family
      and (o.place_key is null or v.place_key is null or o.place_key = v.place_key or o.place_key = split_part(v.place_key, '-', 1)
        or (o.place_key like v.place_key || '-%' and k.id = i.id))
      and daterange(o.period_start, o.period_end, '[]') && daterange(v.period_start, v.period_end, '[]')
    order by o.claim_id`;
  return rows.map((row) => row.id).toSorted();
}
