import { test } from "@playwright/test";
import { withClient } from "../../lib/db/databases.ts";
import { isAlive } from "../../lib/db/server/processes.ts";
import { testServer } from "../support/database-server.ts";

/** Makes every change of a table fail in the newsroom the journeys visit, as a full disk would; answers how to mend it. */
export async function refuseWrites(table: "question"): Promise<() => Promise<void>> {
  const { owner, leave } = await ownerOfNewsroom();
  const run = (sql: string) => withClient(owner, (client) => client.query(sql));
  await run(`create or replace function out_of_order() returns trigger language plpgsql as
    $$ begin raise exception 'out of order' using errcode = '58030'; end $$`);
  await run(`create trigger out_of_order before update on ${table} for each row execute function out_of_order()`);
  return async () => {
    await run(`drop trigger out_of_order on ${table}`);
    await leave();
  };
}

/** Lets every read of a table in the newsroom the journeys visit wait, as a database under load would; answers how to let go. */
export async function holdReads(table: string): Promise<() => Promise<void>> {
  const { owner, leave } = await ownerOfNewsroom();
  let letGo = () => {};
  const over = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let holds = () => {};
  const held = new Promise<void>((resolve) => {
    holds = resolve;
  });
  const holding = withClient(owner, async (client) => {
    await client.query(`begin; lock table ${table} in access exclusive mode`);
    holds();
    await over;
    await client.query("rollback");
  });
  await Promise.race([held, holding]);
  return async () => {
    letGo();
    await holding;
    await leave();
  };
}

async function ownerOfNewsroom() {
  const server = await testServer();
  const own = process.env.GAINSAY_BROWSER_DATABASE;
  const owner = own ?? server.ownerAddress(await newsroomOf(server.maintenanceAddress));
  return { owner, leave: () => server.release() };
}

async function newsroomOf(maintenance: string): Promise<string> {
  const { port } = new URL(test.info().project.use.baseURL ?? "");
  const names = await withClient(maintenance, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select datname as name from pg_database where datname like $1 order by 1",
      [`gainsay_test_%_browser_${port}`],
    );
    return rows.map(({ name }) => name);
  });
  const name = names.find((one) => isAlive(Number(/^gainsay_test_(\d+)_/.exec(one)?.[1])));
  if (!name) throw new Error("there is no newsroom that the journeys visit");
  return name;
}
