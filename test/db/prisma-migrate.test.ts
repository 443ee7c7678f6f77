import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { withClient } from "../../lib/db/databases.ts";
import { migrate } from "../../lib/db/migrate.ts";
import { emptyDatabase, testOwnerUrl } from "../support/test-database.ts";

const run = promisify(execFile);

/** Runs Prisma's own command, as a developer would; its exit code and what it said. */
async function prisma(address: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const env = { ...process.env, DATABASE_URL: address };
  try {
    const { stdout, stderr } = await run(process.execPath, ["node_modules/prisma/build/index.js", ...args], { env });
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

describe("Prisma's own migrations, without a network", { timeout: 60_000 }, () => {
  it("find nothing to do in a database our runner migrated", async () => {
    const status = await prisma(testOwnerUrl(), "migrate", "status");
    expect(status.said).toContain("Database schema is up to date");
    expect((await prisma(testOwnerUrl(), "migrate", "deploy")).said).toContain("No pending migrations");
  });

  it("see no difference between that database and the schema", async () => {
    const drift = await prisma(
      testOwnerUrl(),
      ...["migrate", "diff", "--from-config-datasource", "--to-schema", "prisma/schema.prisma", "--exit-code"],
    );
    expect(drift.said).toContain("No difference detected");
    expect(drift.code).toBe(0);
  });

  it("see a difference where there is one", async () => {
    const address = await emptyDatabase();
    await migrate(address);
    await withClient(address, (client) => client.query("alter table workspace add column stray int"));
    const drift = await prisma(
      address,
      ...["migrate", "diff", "--from-config-datasource", "--to-schema", "prisma/schema.prisma", "--exit-code"],
    );
    expect(drift.said).toContain("stray");
    expect(drift.code).toBe(2);
  });

  it("write the next migration of a changed schema, and our runner applies it", async () => {
    const address = await emptyDatabase();
    const folder = mkdtempSync("prisma/.next-migration-");
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const migrations = path.join(folder, "migrations");
    cpSync("prisma/migrations", migrations, { recursive: true });
    const schema = path.join(folder, "schema.prisma");
    writeFileSync(
      schema,
      `${readFileSync("prisma/schema.prisma", "utf8")}\nmodel Remark {\n  id String @id @db.Uuid\n}\n`,
    );
    const config = path.join(folder, "prisma.config.ts");
    writeFileSync(config, configOf(schema, migrations));

    const made = await prisma(address, "migrate", "dev", "--create-only", "--name", "remarks", "--config", config);

    expect(made.said).toContain("remarks");
    const name = readdirSync(migrations).find((entry) => entry.endsWith("_remarks")) ?? "missing";
    expect(readFileSync(path.join(migrations, name, "migration.sql"), "utf8")).toContain('CREATE TABLE "Remark"');
    expect(await migrate(address, migrations)).toContain(name);
  });
});

function configOf(schema: string, migrations: string): string {
  const absolute = (file: string) => JSON.stringify(path.resolve(file));
  return `import { defineConfig } from "prisma/config";
process.env.PRISMA_SCHEMA_ENGINE_BINARY = ${absolute("lib/db/engine/main.mjs")};
export default defineConfig({
  schema: ${absolute(schema)},
  migrations: { path: ${absolute(migrations)} },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});`;
}
