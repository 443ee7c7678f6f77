import { readWorth } from "../../lib/extract/index.ts";
import { normalise } from "../../lib/text/normalise.ts";
import { asVerb, readArguments, VerbError } from "./arguments.ts";
import { answerLines, textField } from "./lines.ts";

/** `gainsay worth --jsonl`: how much each statement is worth checking, 0 to 1, with reasons. */
export function run(args: readonly string[]): Promise<number> {
  return asVerb(() => {
    const { values, positionals } = readArguments(args, { jsonl: { type: "boolean" }, json: { type: "boolean" } });
    if (!values.jsonl) throw new VerbError("worth reads lines: gainsay worth --jsonl FILE|-");
    const parse = (value: unknown) => ({ id: textField(value, "id"), text: textField(value, "text") });
    return answerLines(positionals[0], parse, ({ id, text }) => ({ id, ...readWorth(normalise(text).text) }));
  });
}
