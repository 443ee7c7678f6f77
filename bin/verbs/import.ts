import { readImportRun } from "../../lib/db/read/imports.ts";
import { endReads, scopeOf } from "../../lib/db/read/scope.ts";
import { applyImport } from "../../lib/workflow/apply-import.ts";
import { checkImport, keepImport } from "../../lib/workflow/check-import.ts";
import { importPosts } from "../../lib/workflow/import-post.ts";
import { asVerb, exit, readArguments, readInput, VerbError } from "./arguments.ts";
import { memberOf, settled, workspaceOptions } from "./workspace.ts";

const options = {
  ...workspaceOptions,
  publisher: { type: "string" },
  date: { type: "string" },
  format: { type: "string" },
} as const;

/** `gainsay import`: takes a file in as the screens do; the reading of its posts is left to the worker. */
export function run(args: readonly string[]): Promise<number> {
  return asVerb(async () => {
    const { values, positionals } = readArguments(args, options);
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new VerbError("name one file, or - for standard input");
    if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date))
      throw new VerbError(`--date ${values.date} is no date such as 2015-11-10`);
    const content = readInput(file);
    try {
      const actor = await memberOf(values);
      const answers = {
        publisher: values.publisher ?? null,
        date: values.date ?? null,
        language: "en",
        separate: [],
        format: values.format ?? null,
      };
      const draft = settled(
        await keepImport(actor, { name: file === "-" ? null : file, content, answers }, new Date()),
      );
      const check = await checkImport(actor, draft);
      for (const { line, reason, hint } of check?.problems ?? [])
        process.stderr.write(`line ${line ?? "?"}: ${reason}. ${hint}\n`);
      const runId = settled(await applyImport(actor, draft, new Date()));
      settled(await importPosts(actor, runId, () => new Date()));
      const counts = (await readImportRun(scopeOf(actor), runId))?.counts;
      const words = Object.entries(counts ?? {}).map(([outcome, count]) => `${count} ${outcome}`);
      process.stdout.write(values.json ? `${JSON.stringify({ import: runId, counts })}\n` : `${words.join(", ")}\n`);
      return (counts?.refused ?? 0) > 0 ? exit.partial : exit.ok;
    } finally {
      await endReads();
    }
  });
}
