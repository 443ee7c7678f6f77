import { readFileSync } from "node:fs";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { databaseTrouble } from "../../lib/settings/database.ts";
import { decodeBytes } from "../../lib/text/decode-bytes.ts";

/** Exit codes of every verb. */
export const exit = { ok: 0, failed: 1, usage: 2, conflict: 3, notFound: 4, partial: 5 } as const;

/** Ends a verb with a message on stderr and an exit code. */
export class VerbError extends Error {
  readonly code: number;
  constructor(message: string, code: number = exit.usage) {
    super(message);
    this.code = code;
  }
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The flags and words of a verb. Throws VerbError (usage) on a flag it does not know. */
export function readArguments<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new VerbError(error instanceof Error ? error.message : String(error));
  }
}

/** The words of a file, or of standard input for "-" and nothing. Throws VerbError (usage) when it cannot be read. */
export function readInput(file: string | undefined): string {
  const text = decodeBytes(readBytes(file));
  if (text === null) throw new VerbError(`${file ?? "standard input"} is not text in an encoding we know`);
  return text;
}

function readBytes(file: string | undefined): Buffer {
  try {
    return readFileSync(file === undefined || file === "-" ? 0 : file);
  } catch (error) {
    throw new VerbError(`cannot read ${file ?? "standard input"}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Runs a verb: its errors become a line on stderr and an exit code. */
export async function asVerb(work: () => Promise<number> | number): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const trouble = error instanceof VerbError ? error.message : databaseTrouble(error);
    if (trouble === null) throw error;
    process.stderr.write(`gainsay: ${trouble}\n`);
    return error instanceof VerbError ? error.code : exit.failed;
  }
}
