import { describe, expect, it } from "vitest";
import { createDatabase, dropDatabase, isDisposableName, writeNote } from "../../lib/db/databases.ts";
import { externalServer } from "../../lib/db/external.ts";

const nowhere = "postgresql://nobody@127.0.0.1:1/postgres";

describe("databases the demo and the tests may touch", () => {
  it.each(["gainsay_demo", "gainsay_test_4711_ab12", "gainsay_test_1_template"])("are those named %s", (name) => {
    expect(isDisposableName(name)).toBe(true);
  });

  it.each([
    "gainsay",
    "gainsay_demo2",
    "gainsay_test",
    "postgres",
    "newsroom",
    'gainsay_test_1"; drop database x; --',
    "",
  ])("are not %j: neither made, dropped nor written on, before any connection", async (name) => {
    expect(isDisposableName(name)).toBe(false);
    await expect(createDatabase(nowhere, name)).rejects.toThrow("Refusing");
    await expect(dropDatabase(nowhere, name)).rejects.toThrow("Refusing");
    await expect(writeNote(nowhere, name, "mine")).rejects.toThrow("Refusing");
  });

  it("are found on the server of DATABASE_URL, never in the database it names", () => {
    const server = externalServer(
      "postgresql://me:p%40ss@db.example.org:5433/postgres?sslmode=require",
      /^gainsay_demo$/,
      "",
    );
    expect(server.ownerAddress("gainsay_demo")).toBe(
      "postgresql://me:p%40ss@db.example.org:5433/gainsay_demo?sslmode=require",
    );
  });

  it.each(["newsroom", "gainsay", "gainsay_test_1"])("are refused when DATABASE_URL names %s", (name) => {
    const address = `postgresql://me@db.example.org/${name}`;
    expect(() => externalServer(address, /^gainsay_demo$/, "the demo does not")).toThrow(
      `names the database "${name}"`,
    );
  });
});
