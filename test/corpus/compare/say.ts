import { statementOf } from "@/lib/compare/relate";
import { extract } from "@/lib/extract/index";
import type { Statement } from "@/lib/model/comparison";

let count = 0;

/**
 * What somebody says, as the comparator reads it: a sentence of our own in a note of 10 November 2015, read by the engine, with the
 * fields given laid over it as stated. Throws when the engine finds no claim in the sentence.
 */
export function say(
  sentence: string,
  more: Partial<Statement["content"]> = {},
  how: Partial<Pick<Statement, "reporting">> = {},
): Statement {
  const [found] = extract(sentence, { publisher: "Northern Fields", date: "2015-11-10" }).candidates;
  if (!found) throw new Error(`no claim in “${sentence}”`);
  const known = { ...found.content.known, ...Object.fromEntries(Object.keys(more).map((field) => [field, "stated"])) };
  const statement = statementOf({ ...found, content: { ...found.content, ...more, known } }, `s${count++}`, {
    id: `post-${count}`,
    start: found.wording.span.start,
    publishedOn: "2015-11-10",
  });
  return { ...statement, ...how };
}
