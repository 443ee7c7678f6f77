import { readClaimList } from "../../lib/db/read/claim-list.ts";
import { readAppearances, readCurrentClaim } from "../../lib/db/read/claims.ts";
import { endReads, scopeOf } from "../../lib/db/read/scope.ts";
import { everyClaim } from "../../lib/model/claim-view.ts";
import { parseId } from "../../lib/model/ids.ts";
import { asVerb, exit, readArguments, VerbError } from "./arguments.ts";
import { memberOf, workspaceOptions } from "./workspace.ts";

const most = 10_000;

/** `gainsay claims list` and `gainsay claims show ID`. */
export function run(args: readonly string[]): Promise<number> {
  return asVerb(async () => {
    const { values, positionals } = readArguments(args, { ...workspaceOptions, q: { type: "string" } });
    const [act, id] = positionals;
    if (act !== "list" && act !== "show") throw new VerbError("claims list, or claims show ID");
    try {
      const scope = scopeOf(await memberOf(values));
      if (act === "list") {
        const claims = await readClaimList(scope, { ...everyClaim, take: most, words: values.q ?? null });
        if (values.json) process.stdout.write(`${JSON.stringify(claims)}\n`);
        else for (const claim of claims) process.stdout.write(`${claim.id}  ${claim.sentence}\n`);
        return exit.ok;
      }
      const claim = await readCurrentClaim(scope, parseId(id) ?? "00000000-0000-0000-0000-000000000000");
      if (!claim) throw new VerbError(`there is no claim ${id ?? ""}`, exit.notFound);
      const appearances = await readAppearances(scope, claim.id);
      if (values.json) process.stdout.write(`${JSON.stringify({ ...claim, appearances })}\n`);
      else
        process.stdout.write(
          `${claim.sentence}\n${appearances.map(({ surface, chain }) => `  “${surface}” (${chain.map(({ source }) => source).join(" → ")})`).join("\n")}\n`,
        );
      return exit.ok;
    } finally {
      await endReads();
    }
  });
}
