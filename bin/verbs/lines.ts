import { exit, readInput } from "./arguments.ts";

/**
 * Reads one JSON object a line, answers each on a line of its own, in order. A bad line is named on stderr and the others are still
 * answered: exit code 5 then, 2 when none was good.
 */
export function answerLines<T>(
  file: string | undefined,
  parse: (value: unknown) => T,
  answer: (record: T) => unknown,
): number {
  let good = 0;
  let bad = 0;
  for (const [index, line] of readInput(file).split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      const record = parse(JSON.parse(line));
      process.stdout.write(`${JSON.stringify(answer(record))}\n`);
      good++;
    } catch (error) {
      bad++;
      process.stderr.write(
        `gainsay: line ${index + 1}: ${error instanceof Error ? firstLine(error.message) : error}\n`,
      );
    }
  }
  if (bad === 0) return exit.ok;
  return good === 0 ? exit.usage : exit.partial;
}

function firstLine(message: string): string {
  return message.split("\n").find((line) => line.trim() !== "") ?? message;
}

/** A field that must be text. Throws, naming the field. */
export function textField(record: unknown, name: string): string {
  const value = fieldOf(record, name);
  if (typeof value !== "string") throw new Error(`“${name}” must be text`);
  return value;
}

/** A day from a field such as "2016-11-07T00:00:00", or null when it is not there. Throws when it is no date. */
export function dayField(record: unknown, name: string): string | null {
  const value = fieldOf(record, name);
  if (value === undefined || value === null) return null;
  const day = typeof value === "string" ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined;
  if (!day) throw new Error(`“${name}” must be a date such as 2015-11-10`);
  return day;
}

/** A field of a record, or undefined. Throws when the line holds no object. */
export function fieldOf(record: unknown, name: string): unknown {
  if (typeof record !== "object" || record === null || Array.isArray(record))
    throw new Error("each line must be a JSON object");
  return (record as Record<string, unknown>)[name];
}
