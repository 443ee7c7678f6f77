import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "../../lib/db/client.ts";
import { withClient } from "../../lib/db/databases.ts";
import { testDatabaseUrl, testOwnerUrl } from "../support/test-database.ts";

describe("the application's role", () => {
  const asApplication = (sql: string) => withClient(testDatabaseUrl(), (client) => client.query(sql));

  beforeAll(() => withClient(testOwnerUrl(), (client) => client.query("create table made_later (id int)")));
  afterAll(() => withClient(testOwnerUrl(), (client) => client.query("drop table made_later")));

  it("has neither a superuser's power nor a way around row-level security", async () => {
    const { rows } = await asApplication(
      "select current_user as name, rolsuper or rolbypassrls as power from pg_roles where rolname = current_user",
    );
    expect(rows).toEqual([{ name: "gainsay_app", power: false }]);
  });

  it("reads and writes rows of every table, also of tables made after it", async () => {
    await expect(asApplication("select count(*) from workspace")).resolves.toMatchObject({ rowCount: 1 });
    await expect(asApplication("insert into made_later values (1)")).resolves.toMatchObject({ rowCount: 1 });
  });

  it.each([
    "drop table workspace",
    "truncate workspace",
    "create table mine (id int)",
    "alter table workspace add x int",
  ])("may not %s", async (sql) => {
    await expect(asApplication(sql)).rejects.toMatchObject({ code: "42501" });
  });

  it("may not rewrite the record of migrations", async () => {
    await expect(asApplication("delete from _prisma_migrations")).rejects.toMatchObject({ code: "42501" });
  });

  it("works in UTC, whatever the clock of this machine", async () => {
    const rows = await db().$queryRaw`select current_setting('TimeZone') as zone`;
    expect(rows).toEqual([{ zone: "UTC" }]);
    expect(new Date(2015, 0, 1).getTimezoneOffset()).toBe(-345);
  });
});
