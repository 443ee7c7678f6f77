import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { withClient } from "../../lib/db/databases.ts";
import { migrate } from "../../lib/db/migrate.ts";
import { emptyDatabase } from "../support/test-database.ts";

type Steps = Readonly<Record<string, string>>;

function folderOf(steps: Steps): string {
  const folder = mkdtempSync(path.join(tmpdir(), "migrations-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  write(folder, steps);
  return folder;
}

function write(folder: string, steps: Steps): void {
  for (const [name, sql] of Object.entries(steps)) {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, "migration.sql"), sql);
  }
}

const rows = (address: string, sql: string) => withClient(address, async (client) => (await client.query(sql)).rows);

const makePosts = "create table post (id int primary key);";
const makeClaims = "create table claim (post int references post); insert into claim values (null);";

describe("migrating a database", () => {
  it("applies what is missing, in order, and nothing twice", async () => {
    const address = await emptyDatabase();
    const folder = folderOf({ "2_claims": makeClaims, "1_posts": makePosts });
    expect(await migrate(address, folder)).toEqual(["1_posts", "2_claims"]);
    write(folder, { "3_more": "insert into claim values (null);" });
    expect(await migrate(address, folder)).toEqual(["3_more"]);
    expect(await migrate(address, folder)).toEqual([]);
    expect(await rows(address, "select count(*)::int as n from claim")).toEqual([{ n: 2 }]);
  });

  it("lets processes that come together take turns", async () => {
    const address = await emptyDatabase();
    const folder = folderOf({ "1_posts": makePosts, "2_claims": makeClaims });
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(address, folder)));
    expect(applied.map((names) => names.length).sort()).toEqual([0, 0, 0, 2]);
  });

  it("leaves nothing of a step that fails, and takes it up again once it is mended", async () => {
    const address = await emptyDatabase();
    const folder = folderOf({ "1_posts": makePosts, "2_claims": `${makeClaims} insert into nowhere values (1);` });
    await expect(migrate(address, folder)).rejects.toThrow(/2_claims: .*nowhere/);
    expect(
      await rows(address, "select to_regclass('post') is not null as post, to_regclass('claim') as claim"),
    ).toEqual([{ post: true, claim: null }]);
    write(folder, { "2_claims": makeClaims });
    expect(await migrate(address, folder)).toEqual(["2_claims"]);
  });

  it("refuses a step that was edited after it was applied", async () => {
    const address = await emptyDatabase();
    const folder = folderOf({ "1_posts": makePosts });
    await migrate(address, folder);
    write(folder, { "1_posts": `${makePosts} -- and a remark` });
    await expect(migrate(address, folder)).rejects.toThrow("1_posts was edited");
  });

  it("refuses a database that a newer version wrote", async () => {
    const address = await emptyDatabase();
    await migrate(address, folderOf({ "1_posts": makePosts, "2_claims": makeClaims }));
    await expect(migrate(address, folderOf({ "1_posts": makePosts }))).rejects.toThrow(/2_claims.*newer/);
  });

  it("keeps function bodies whole, semicolons and all", async () => {
    const address = await emptyDatabase();
    const body = "begin perform 1; perform 2; return 3; end";
    await migrate(address, folderOf({ "1_f": `create function f() returns int language plpgsql as $$ ${body} $$;` }));
    expect(await rows(address, "select f() as f")).toEqual([{ f: 3 }]);
  });
});
