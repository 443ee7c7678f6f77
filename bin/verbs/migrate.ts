import { migrationStatus } from "../../lib/db/migrate.ts";
import { databaseUrl } from "../../lib/settings/database.ts";
import { prepareDatabase } from "../launch/database.ts";
import { asVerb, exit, readArguments, VerbError } from "./arguments.ts";

/** `gainsay migrate`: brings the database to this version; `migrate status` says what it lacks and changes nothing. */
export function run(args: readonly string[]): Promise<number> {
  return asVerb(async () => {
    const { values, positionals } = readArguments(args, { json: { type: "boolean" } });
    const [act] = positionals;
    if (positionals.length > 1 || (act !== undefined && act !== "status"))
      throw new VerbError("migrate, or migrate status");
    const owner = urlOrUsage();
    const before = await migrationStatus(owner);
    if (act === "status") {
      const words = before.pending.length === 0 ? "up to date" : `lacks ${before.pending.join(", ")}`;
      process.stdout.write(values.json ? `${JSON.stringify(before)}\n` : `${stepsApplied(before.applied)}; ${words}\n`);
      return exit.ok;
    }
    await prepareDatabase(owner, null, (line) => void process.stderr.write(`${line}\n`));
    const done = { applied: before.pending };
    process.stdout.write(values.json ? `${JSON.stringify(done)}\n` : `${stepsApplied(before.pending)}\n`);
    return exit.ok;
  });
}

function urlOrUsage(): string {
  try {
    return databaseUrl();
  } catch (error) {
    throw new VerbError((error as Error).message);
  }
}

function stepsApplied({ length }: readonly unknown[]): string {
  return `${length} ${length === 1 ? "step" : "steps"} applied`;
}
