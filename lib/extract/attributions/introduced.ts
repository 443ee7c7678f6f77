import type { NameMention } from "./names.ts";
import { sourceNounClass } from "./phrases.ts";
import type { Sentence } from "./sentences.ts";

/** "chairman Jane Roe", "its leader, Jane Roe", "Jane Roe, a farmer", "Jane Roe of the institute": news tell who a person is, and of a firm they rarely do. */
export function introducesPerson({ tokens }: Sentence, { from, to }: NameMention): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  const noun = before?.text === "," ? tokens[from - 2] : before;
  if (noun && sourceNounClass(noun.lower) === "person") return true;
  return after !== undefined && [",", "of", "at", "from", "who", "("].includes(after.lower);
}
