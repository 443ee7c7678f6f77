// `npm run bench -- compare [--million]`: comparisons per second, and what finding the partners of one new claim costs beside the bare SQL.
import { performance } from "node:perf_hooks";
import type pg from "pg";
import { compare } from "../lib/compare/compare.ts";
import { withDatabase } from "../lib/db/address.ts";
import { closeDatabase } from "../lib/db/client.ts";
import { createDatabase, dropDatabase, withClient } from "../lib/db/databases.ts";
import { migrate } from "../lib/db/migrate.ts";
import { partnersQuery, readPartners } from "../lib/db/read/partners.ts";
import { scopeOf } from "../lib/db/read/scope.ts";
import { readStatements, statementsQuery } from "../lib/db/read/statements.ts";
import { applicationAccess } from "../lib/db/roles.ts";
import { startEmbeddedServer } from "../lib/db/server.ts";
import { defaultVocabulary } from "../lib/model/vocabulary/index.ts";
import { suggestComparisons } from "../lib/workflow/suggest-comparisons.ts";
import { generateClaims } from "../test/support/generated-claims.ts";

const sizes = [10_000, 100_000, ...(process.argv.includes("--million") ? [1_000_000] : [])];
const rounds = 5;

const server = await startEmbeddedServer({ home: ".gainsay/pg-bench", fast: true });
const found = [];
try {
  for (const size of sizes) found.push(await measure(size));
} finally {
  await server.release();
}
const [first, last] = [found[0], found.at(-1)];
const growth = first && last ? round(last.readMs / first.readMs) : null;
const result = { bench: "compare", comparisonsPerSecond: first?.comparisonsPerSecond ?? null, sizes: found, growth };
console.log(JSON.stringify(result));

/** One size in a database of its own, which is dropped afterwards. */
async function measure(size: number) {
  const name = `gainsay_test_${process.pid}_bench`;
  await createDatabase(server.maintenanceAddress, name);
  try {
    await migrate(server.ownerAddress(name));
    const begun = performance.now();
    const made = await generateClaims(withDatabase(server.maintenanceAddress, name), size, true);
    console.error(`${size} claims made in ${Math.round((performance.now() - begun) / 1000)} s`);
    const { address } = await applicationAccess(server.ownerAddress(name), server.appAddress(name));
    process.env.DATABASE_URL = address;
    return await withClient(address, (client) => partnersOf(size, made, client));
  } finally {
    await closeDatabase();
    await dropDatabase(server.maintenanceAddress, name);
  }
}

async function partnersOf(
  size: number,
  { actor, crowded, quiet }: Awaited<ReturnType<typeof generateClaims>>,
  bare: pg.Client,
) {
  const scope = scopeOf(actor);
  const claims = [...crowded.slice(0, 10), ...quiet.slice(0, 10)];
  const ours: number[] = [];
  const sql: number[] = [];
  const comparing: number[] = [];
  let [pairs, partners] = [0, 0];
  // The first round fills the caches and the pool, for both alike.
  for (let round = 0; round <= rounds; round++)
    for (const id of claims) {
      const bareTook = await timed(() => readBare(bare, actor, id));
      const took = await timed(async () => readStatements(scope, [id, ...(await readPartners(scope, id))]));
      const [own, ...others] = took.value;
      const compared = await timed(async () => {
        for (const other of others) if (own) compare(own, other, defaultVocabulary, { others });
      });
      if (round === 0) continue;
      if (bareTook.value !== took.value.length) throw new Error("the two read different claims");
      sql.push(bareTook.ms);
      ours.push(took.ms);
      comparing.push(compared.ms);
      pairs += others.length;
      partners = Math.max(partners, others.length);
    }
  const whole = [];
  for (const id of claims) whole.push((await timed(() => suggestComparisons(actor, id, new Date()))).ms);
  const seconds = comparing.reduce((sum, ms) => sum + ms, 0) / 1000;
  return {
    claims: size,
    mostPartners: partners,
    readMs: round(median(ours)),
    bareMs: round(median(sql)),
    ratio: round(median(ours.map((ms, at) => ms / (sql[at] ?? ms)))),
    compareMs: round(median(comparing)),
    comparisonsPerSecond: Math.round(pairs / seconds),
    suggestMs: round(median(whole)),
  };
}

/** The same two queries through the driver alone, rows as they come. */
async function readBare(client: pg.Client, actor: Parameters<typeof partnersQuery>[0], id: string): Promise<number> {
  const found = partnersQuery(actor, id);
  const { rows } = await client.query<{ id: string }>(found.text, [...found.values]);
  const asked = statementsQuery(actor, [id, ...rows.map((row) => row.id)]);
  return (await client.query(asked.text, [...asked.values])).rows.length;
}

async function timed<T>(run: () => Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const begun = performance.now();
  const value = await run();
  return { value, ms: performance.now() - begun };
}

function median(of: readonly number[]): number {
  return of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
