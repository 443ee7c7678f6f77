import type { Cited } from "./cited.ts";
import { tidy } from "./content.ts";
import type { Sentence } from "./sentences.ts";

const parting = new Set(["but", "while", "whereas", "although", "though", ";"]);

/** Ends each content where another citation of the sentence takes over: before ", as the Gazette reported", before "but the union said". */
export function cutContents(cited: readonly Cited[], sentence: Sentence): Cited[] {
  return cited.map((each) => {
    if (each.side === "before") return each;
    const end = cited.reduce(
      (least, other) => (other === each ? least : Math.min(least, takesOver(each, other, sentence))),
      Number.POSITIVE_INFINITY,
    );
    if (end >= each.content.end) return each;
    const content = tidy(sentence, each.content.start, end);
    return content ? { ...each, content } : each;
  });
}

/** Offset at which `other` ends the content of `each`; infinite when it stands inside it or before it. */
function takesOver(each: Cited, other: Cited, sentence: Sentence): number {
  const unit = sentence.tokens[other.unitFrom];
  if (!unit || unit.start <= each.content.start) return Number.POSITIVE_INFINITY;
  if (other.side === "before") return outer(other) ? unit.start : Number.POSITIVE_INFINITY;
  for (let at = other.unitFrom - 1; at >= Math.max(0, other.unitFrom - 3); at--) {
    const token = sentence.tokens[at];
    if (!token || token.start <= each.content.start) break;
    if (parting.has(token.lower) || (token.lower === "and" && sentence.tokens[at - 1]?.text === ","))
      return token.start;
  }
  return Number.POSITIVE_INFINITY;
}

/** A citation after its content cites the whole of what stands before it. */
function outer(cited: Cited): boolean {
  return (
    cited.pattern === "as" || cited.pattern === "according" || cited.pattern === "verb" || cited.pattern === "citing"
  );
}
