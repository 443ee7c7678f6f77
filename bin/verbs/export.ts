import { readClaimList } from "../../lib/db/read/claim-list.ts";
import { endReads, scopeOf } from "../../lib/db/read/scope.ts";
import { claimsCsv, claimsJson } from "../../lib/formats/export/claims-csv.ts";
import { everyClaim } from "../../lib/model/claim-view.ts";
import { asVerb, exit, readArguments, VerbError } from "./arguments.ts";
import { memberOf, workspaceOptions } from "./workspace.ts";

const all = { ...everyClaim, take: 1_000_000 };

/** `gainsay export claims --format csv|json`: every claim of the workspace on standard output. */
export function run(args: readonly string[]): Promise<number> {
  return asVerb(async () => {
    const { values, positionals } = readArguments(args, { ...workspaceOptions, format: { type: "string" } });
    if (positionals.join(" ") !== "claims") throw new VerbError("export claims --format csv|json");
    const format = values.format ?? "csv";
    if (format !== "csv" && format !== "json") throw new VerbError(`--format ${format}: csv or json`);
    try {
      const claims = await readClaimList(scopeOf(await memberOf(values)), all);
      process.stdout.write(format === "csv" ? claimsCsv(claims) : `${JSON.stringify(claimsJson(claims))}\n`);
      return exit.ok;
    } finally {
      await endReads();
    }
  });
}
