import { findingsAcross, findingsOf } from "../../lib/compare/arithmetic/index.ts";
import { relate, statementOf } from "../../lib/compare/relate.ts";
import { withVoices } from "../../lib/compare/voice.ts";
import { extract, readMentions } from "../../lib/extract/index.ts";
import { readSpokespersons } from "../../lib/extract/spokespersons.ts";
import { candidateId, toExtractionJson, toJsonlRecord } from "../../lib/formats/export/extraction-json.ts";
import { inputOffsets } from "../../lib/formats/export/input-offsets.ts";
import { detectFormat } from "../../lib/formats/import/index.ts";
import { defaultVocabulary } from "../../lib/model/vocabulary/index.ts";
import { normalise } from "../../lib/text/normalise.ts";
import { asVerb, exit, readArguments, readInput, VerbError } from "./arguments.ts";
import { answerLines, dayField, fieldOf, textField } from "./lines.ts";

const options = {
  json: { type: "boolean" },
  jsonl: { type: "boolean" },
  date: { type: "string" },
  publisher: { type: "string" },
} as const;

/** `gainsay extract`: what a text claims, without a database. */
export function run(args: readonly string[]): Promise<number> {
  return asVerb(() => {
    const { values, positionals } = readArguments(args, options);
    if (positionals.length > 1) throw new VerbError("one file at a time");
    if (values.jsonl) return answerLines(positionals[0], readRecord, mentionsOf);
    if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date))
      throw new VerbError(`--date ${values.date} is no date such as 2015-11-10`);
    if (positionals.length === 0) throw new VerbError("name a file, or - for standard input");
    const page = { name: positionals[0] ?? null, content: readInput(positionals[0]) };
    const result = extractPage(page, { publisher: values.publisher ?? null, date: values.date ?? null });
    process.stdout.write(`${values.json ? JSON.stringify(result) : summary(result)}\n`);
    return exit.ok;
  });
}

interface Input {
  readonly name: string | null;
  readonly content: string;
}

// Offsets are into the input as given. Of HTML only its words are read, so there they are into the words, which are printed too.
function extractPage(input: Input, options: { readonly publisher: string | null; readonly date: string | null }) {
  const format = detectFormat(input);
  if (format.id === "html" || format.id === "markdown") {
    const [page] = format.parse(input).pages;
    if (!page) throw new VerbError("there are no words in it");
    const { publisher, date } = { publisher: options.publisher ?? page.publisher, date: options.date ?? page.date };
    return { text: page.text, ...read(page.text, { publisher, date, blocks: page.blocks }) };
  }
  const { text, toInput } = normalise(input.content);
  return inputOffsets(read(text, options), input.content, toInput);
}

function read(text: string, options: Parameters<typeof extract>[1]) {
  const extraction = extract(text, options);
  const statements = extraction.candidates.map((candidate, index) => {
    const post = extraction.posts[candidate.post];
    const at = { id: String(candidate.post), start: candidate.wording.span.start, publishedOn: post?.date ?? null };
    return statementOf(candidate, candidateId(index), at, post?.passages);
  });
  const posts = extraction.posts.map(({ date, updates, articles }, index) => {
    return { id: String(index), text, publishedOn: date, updates, articles };
  });
  const vocabulary = withVoices(defaultVocabulary, readSpokespersons(text));
  const findings = [...findingsOf(statements, vocabulary, posts), ...findingsAcross(statements, vocabulary)];
  return toExtractionJson(extraction, relate(statements, vocabulary), findings);
}

interface JsonlRecord {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly prefer: "past" | "future" | null;
}

function readRecord(value: unknown): JsonlRecord {
  const prefer = fieldOf(value, "prefer") ?? null;
  if (prefer !== null && prefer !== "past" && prefer !== "future") throw new Error("“prefer” must be past or future");
  return { id: textField(value, "id"), text: textField(value, "text"), date: dayField(value, "refDate"), prefer };
}

function mentionsOf({ id, text: given, date, prefer }: JsonlRecord) {
  const { text, toInput } = normalise(given);
  const mentions = readMentions(text, { publisher: null, date, ...(prefer ? { prefer } : {}) });
  return inputOffsets(toJsonlRecord(id, mentions), given, toInput);
}

function summary(result: ReturnType<typeof toExtractionJson>): string {
  const lines = result.claims.map((claim) => `${claim.claimant}: “${claim.quote}”`);
  return [`${result.posts.length} posts, ${result.claims.length} claims`, ...lines].join("\n");
}
