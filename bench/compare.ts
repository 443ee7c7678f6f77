// `npm run bench -- compare [--million]`: comparisons per second, and what finding the partners of one new claim costs beside the bare SQL,
// in milliseconds and, since those depend on the machine, in rows and pages that the queries touch.
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
import { type GeneratedClaims, generateClaims } from "../test/support/generated-claims.ts";
import { growthOf } from "./parts/growth.ts";
import { type Touched, touchedBy } from "./parts/touched.ts";

const sizes = [10_000, 100_000, ...(process.argv.includes("--million") ? [1_000_000] : [])];
const rounds = 12;

/** One database with so many claims, and the times taken in it, one a claim and round. */
interface Room {
  readonly size: number;
  readonly name: string;
  readonly address: string;
  readonly made: GeneratedClaims;
  readonly ours: number[];
  readonly sql: number[];
  readonly comparing: number[];
  readonly mostPartners: number;
  readonly pairs: number;
}

const server = await startEmbeddedServer({ home: ".gainsay/pg-bench", fast: true });
const rooms: Room[] = [];
try {
  for (const size of sizes) rooms.push(await fill(size));
  // Every round goes through all sizes, so that a machine that slows down slows them alike. The first one fills the caches and the pool.
  for (let round = 0; round <= rounds; round++)
    for (const [at, room] of rooms.entries()) rooms[at] = await once(room, round > 0);
  const found = [];
  for (const room of rooms) found.push(await measured(room));
  const [first, last] = [found[0], found.at(-1)];
  const growth = first && last ? round(last.readMs / first.readMs) : null;
  const result = {
    bench: "compare",
    comparisonsPerSecond: found[0]?.comparisonsPerSecond ?? null,
    sizes: found,
    growth,
    decades: growthOf(found.map(({ readMs }) => readMs)),
    pages: growthOf(found.map(({ partners, statements }) => partners.pages + statements.pages)),
  };
  console.log(JSON.stringify(result));
} finally {
  await closeDatabase();
  for (const { name } of rooms) await dropDatabase(server.maintenanceAddress, name);
  await server.release();
}

async function fill(size: number): Promise<Room> {
  const name = `gainsay_test_${process.pid}_bench_${size}`;
  await createDatabase(server.maintenanceAddress, name);
  await migrate(server.ownerAddress(name));
  const begun = performance.now();
  const owner = withDatabase(server.maintenanceAddress, name);
  const made = await generateClaims(owner, size, true);
  // As a database at rest has it; else it is done while we measure.
  await withClient(owner, (client) => client.query("vacuum analyze"));
  console.error(`${size} claims made in ${Math.round((performance.now() - begun) / 1000)} s`);
  const { address } = await applicationAccess(server.ownerAddress(name), server.appAddress(name));
  return { size, name, address, made, ours: [], sql: [], comparing: [], mostPartners: 0, pairs: 0 };
}

function claimsOf({ made: { crowded, quiet } }: Room): readonly string[] {
  return [...crowded.slice(0, 10), ...quiet.slice(0, 10)];
}

async function once(room: Room, counts: boolean): Promise<Room> {
  const { actor } = room.made;
  await closeDatabase();
  process.env.DATABASE_URL = room.address;
  return withClient(room.address, async (bare) => {
    let { mostPartners, pairs } = room;
    const scope = scopeOf(actor);
    await readStatements(scope, claimsOf(room));
    for (const id of claimsOf(room)) {
      const bareTook = await timed(() => readBare(bare, actor, id));
      const took = await timed(async () => readStatements(scope, [id, ...(await readPartners(scope, id))]));
      const [own, ...others] = took.value;
      const compared = await timed(async () => {
        for (const other of others) if (own) compare(own, other, defaultVocabulary, { others });
      });
      if (bareTook.value !== took.value.length) throw new Error("the two read different claims");
      mostPartners = Math.max(mostPartners, others.length);
      if (!counts) continue;
      room.sql.push(bareTook.ms);
      room.ours.push(took.ms);
      room.comparing.push(compared.ms);
      pairs += others.length;
    }
    return { ...room, mostPartners, pairs };
  });
}

async function measured(room: Room) {
  const { actor } = room.made;
  await closeDatabase();
  process.env.DATABASE_URL = room.address;
  const touched = await withClient(room.address, (client) => touchedIn(client, room));
  const [fresh, again]: [number[], number[]] = [[], []];
  // What was never offered is written; the second time everything stands already.
  for (const into of [fresh, again])
    for (const id of claimsOf(room)) into.push((await timed(() => suggestComparisons(actor, id, new Date()))).ms);
  const seconds = room.comparing.reduce((sum, ms) => sum + ms, 0) / 1000;
  return {
    claims: room.size,
    mostPartners: room.mostPartners,
    readMs: round(median(room.ours)),
    bareMs: round(median(room.sql)),
    ratio: round(median(room.ours.map((ms, at) => ms / (room.sql[at] ?? ms)))),
    compareMs: round(median(room.comparing)),
    comparisonsPerSecond: Math.round(room.pairs / seconds),
    suggestMs: round(median(fresh)),
    suggestAgainMs: round(median(again)),
    ...touched,
  };
}

/** Rows and pages the two queries touch, the median over the claims, and the most; the same whatever the machine does. */
async function touchedIn(client: pg.Client, room: Room) {
  const { actor } = room.made;
  const partners: Touched[] = [];
  const statements: Touched[] = [];
  for (const id of claimsOf(room)) {
    const query = partnersQuery(actor, id);
    partners.push(await touchedBy(client, query));
    const { rows } = await client.query<{ id: string }>(query.text, [...query.values]);
    statements.push(await touchedBy(client, statementsQuery(actor, [id, ...rows.map((row) => row.id)])));
  }
  return { partners: ofAll(partners), statements: ofAll(statements) };
}

function ofAll(all: readonly Touched[]) {
  const [rows, pages] = [all.map((one) => one.rows), all.map((one) => one.pages)];
  return { rows: median(rows), pages: median(pages), mostRows: Math.max(...rows), mostPages: Math.max(...pages) };
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
