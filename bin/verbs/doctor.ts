import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { migrationStatus } from "../../lib/db/migrate.ts";
import { readDatabaseHealth } from "../../lib/db/read/health.ts";
import { endReads, openReads } from "../../lib/db/read/scope.ts";
import { parseSettings } from "../../lib/settings/environment.ts";
import { asVerb, exit, readArguments } from "./arguments.ts";

/** One thing an installation needs: how it stands, and what to do about it. */
interface Finding {
  readonly check: string;
  readonly state: "ok" | "look" | "failed";
  readonly words: string;
}

const leastBytes = 1_000_000_000;

/** `gainsay doctor`: looks at settings, database, migrations, build and disk; 1 when something is missing. */
export function run(args: readonly string[]): Promise<number> {
  return asVerb(async () => {
    const { values } = readArguments(args, { json: { type: "boolean" } });
    const findings = [settingsFinding(), ...(await databaseFindings()), buildFinding(), await diskFinding()];
    await endReads();
    for (const { check, state, words } of values.json ? [] : findings)
      process.stdout.write(`${state.padEnd(6)}  ${check}: ${words}\n`);
    if (values.json) process.stdout.write(`${JSON.stringify(findings)}\n`);
    return findings.some(({ state }) => state === "failed") ? exit.failed : exit.ok;
  });
}

function settingsFinding(): Finding {
  try {
    const { url, oidc } = parseSettings(process.env);
    return { check: "settings", state: "ok", words: `${url}${oidc ? `, single sign-on through ${oidc.issuer}` : ""}` };
  } catch (error) {
    return { check: "settings", state: "failed", words: (error as Error).message.replaceAll("\n", "; ") };
  }
}

async function databaseFindings(): Promise<Finding[]> {
  const url = process.env.DATABASE_URL;
  if (!url) return [{ check: "database", state: "failed", words: "DATABASE_URL is not set" }];
  try {
    const { pending } = await migrationStatus(url);
    const steps: Finding = {
      check: "migrations",
      state: pending.length === 0 ? "ok" : "failed",
      words: pending.length === 0 ? "up to date" : `lacks ${pending.join(", ")}; run gainsay migrate`,
    };
    return pending.length === 0 ? [await databaseFinding(), steps] : [steps];
  } catch (error) {
    return [{ check: "database", state: "failed", words: firstLine(error) }];
  }
}

async function databaseFinding(): Promise<Finding> {
  const { version, role, unrestricted, answeredInMs } = await readDatabaseHealth(openReads());
  const old = Number.parseInt(version, 10) < 15;
  const words = `PostgreSQL ${version} as ${role}, answered in ${answeredInMs.toFixed(0)} ms`;
  if (old) return { check: "database", state: "failed", words: `${words}; 15 or newer is needed` };
  return unrestricted
    ? {
        check: "database",
        state: "look",
        words: `${words}; that role passes by every rule, serving steps down from it`,
      }
    : { check: "database", state: "ok", words };
}

function buildFinding(): Finding {
  return existsSync(".next/BUILD_ID")
    ? { check: "build", state: "ok", words: "built" }
    : { check: "build", state: "look", words: "not built yet; gainsay serve builds it" };
}

async function diskFinding(): Promise<Finding> {
  const { bavail, bsize } = await statfs(".");
  const free = bavail * bsize;
  const words = `${(free / 1_000_000_000).toFixed(1)} GB free here`;
  return { check: "disk", state: free < leastBytes ? "look" : "ok", words };
}

function firstLine(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return (message || code || String(error)).split("\n")[0] ?? "";
}
