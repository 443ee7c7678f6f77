import { textStatement } from "../../lib/compare/text-statement.ts";
import { compareTexts, type ReadText } from "../../lib/compare/texts.ts";
import { extract } from "../../lib/extract/index.ts";
import { defaultVocabulary } from "../../lib/model/vocabulary/index.ts";
import { normalise } from "../../lib/text/normalise.ts";
import { asVerb, readArguments, VerbError } from "./arguments.ts";
import { answerLines, dayField, textField } from "./lines.ts";

/** `gainsay compare --jsonl`: what a text and its evidence say of each other. */
export function run(args: readonly string[]): Promise<number> {
  return asVerb(() => {
    const { values, positionals } = readArguments(args, { jsonl: { type: "boolean" }, json: { type: "boolean" } });
    if (!values.jsonl) throw new VerbError("compare reads lines: gainsay compare --jsonl FILE|-");
    const parse = (value: unknown) => ({
      id: textField(value, "id"),
      text: textField(value, "text"),
      evidence: textField(value, "evidence"),
      date: dayField(value, "date"),
    });
    return answerLines(positionals[0], parse, ({ id, text, evidence, date }) => ({
      id,
      ...readingOf(text, evidence, date),
    }));
  });
}

function readingOf(text: string, evidence: string, date: string | null) {
  const reading = compareTexts(readText(text, "a", date), readText(evidence, "b", date), defaultVocabulary);
  if (reading === null)
    return {
      relation: "not-comparable",
      bearing: "none",
      tie: null,
      reasons: ["One of the two claims nothing that could be compared."],
    };
  return {
    relation: reading.outcome,
    bearing: reading.bearing,
    tie: reading.tie,
    sentence: reading.sentence,
    reasons: reading.reasons.map((reason) => reason.text),
  };
}

function readText(given: string, name: string, date: string | null): ReadText {
  const { text } = normalise(given);
  const { candidates } = extract(text, { publisher: name, date });
  const statements = candidates.map((candidate, index) =>
    textStatement(text, candidate, `${name}${index}`, {
      id: name,
      start: candidate.wording.span.start,
      publishedOn: date,
    }),
  );
  return { text, statements };
}
