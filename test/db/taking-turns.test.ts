import pg from "pg";
import { expect, test } from "vitest";
import { takeTurns } from "@/lib/db/taking-turns";
import { testDatabaseUrl } from "../support/test-database";

/** Runs something on one connection; answers what the driver warned of meanwhile. */
async function warnings(run: (client: pg.Client) => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const others = process.listeners("warning");
  process.removeAllListeners("warning").on("warning", ({ message }) => heard.push(message));
  const client = new pg.Client({ connectionString: testDatabaseUrl() });
  await client.connect();
  await run(client);
  await client.end();
  await new Promise(setImmediate);
  process.removeAllListeners("warning");
  for (const other of others) process.on("warning", other);
  return heard;
}

const count = (client: pg.Client) => (number: number) =>
  client.query("select $1::int as number", [number]).then(({ rows }) => rows[0].number);

test("queries begun together on one connection take turns, and one that fails stops no other", async () => {
  const heard = await warnings(async (client) => {
    takeTurns(client);
    const ask = count(client);
    const answers = await Promise.allSettled([ask(1), ask(2), client.query("select nothing"), ask(3), ask(4)]);
    expect(answers.map(({ status }) => status)).toEqual([
      "fulfilled",
      "fulfilled",
      "rejected",
      "fulfilled",
      "fulfilled",
    ]);
    const more = await Promise.all([5, 6, 7, 8].map(count(client)));
    expect(more).toEqual([5, 6, 7, 8]);
    // As the pool asks, with a callback.
    const told = new Promise((done) => client.query("select 9 as number", (_, { rows }) => done(rows[0].number)));
    expect(await told).toBe(9);
  });
  expect(heard).toEqual([]);
});

// Last: the driver warns once a process.
test("without it the driver warns, so that the silence above says something", async () => {
  const heard = await warnings((client) => Promise.all([1, 2, 3, 4].map(count(client))));
  expect(heard).toEqual([expect.stringContaining("already executing a query")]);
});
