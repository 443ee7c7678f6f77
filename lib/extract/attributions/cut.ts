import type { SourceKind } from "../../model/source.ts";
import type { Cited } from "./cited.ts";
import { isQuoteMark, tidy } from "./content.ts";
import type { Phrase } from "./phrases.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

const parting = new Set(["but", "while", "whereas", "although", "though", ";"]);

/** Ends each content where another citation of the sentence takes over: before ", as the Gazette reported", before "but the union said". */
export function cutContents(cited: readonly Cited[], sentence: Sentence): Cited[] {
  const begun = cited.map((each) => (each.side === "before" ? afterOther(each, cited, sentence) : each));
  return begun.map((each) => {
    if (each.side === "before") return each;
    const end = begun.reduce(
      (least, other) => (other === each ? least : Math.min(least, takesOver(each, other, sentence))),
      Number.POSITIVE_INFINITY,
    );
    if (end >= each.content.end) return each;
    const content = tidy(sentence, each.content.start, end);
    return content ? { ...each, content } : each;
  });
}

/** "The ministry says output rose, but yields fell, the union said": a cue at the end leaves to another voice what that one said before the "but". An outlet relays both. */
function afterOther(each: Cited, cited: readonly Cited[], sentence: Sentence): Cited {
  const other = cited.find(
    (one) => from(one) < each.cue.start && one.cue.start < each.cue.start && one.cue.start > each.content.start,
  );
  if (!other || !each.source || relays(each.source)) return each;
  const last = sentence.tokens.findLastIndex(
    (token) => token.end <= (each.source?.start ?? 0) && token.end <= each.cue.start,
  );
  for (let at = last - 2; at > 1; at--) {
    const token = sentence.tokens[at];
    if (!token || token.start <= from(other)) break;
    if (!parting.has(token.lower)) continue;
    const content = tidy(sentence, sentence.tokens[at + 1]?.start ?? 0, each.content.end);
    return content ? { ...each, content } : each;
  }
  return each;
}

/** Where the words of a citation may begin to be parted from what comes after it. */
function from({ side, content, cue }: Cited): number {
  return side === "after" ? content.start : cue.end;
}

function relays({ sort, names }: Phrase): boolean {
  return (
    sort === "media" ||
    names.some(({ known, kind }) => outletKinds.has(known?.type === "source" ? known.source.kind : kind))
  );
}

const outletKinds: ReadonlySet<SourceKind | null> = new Set(["news-agency", "news-outlet", "state-media", "blog"]);

/** Offset at which `other` ends the content of `each`; infinite when it stands inside it or before it. */
function takesOver(each: Cited, other: Cited, sentence: Sentence): number {
  const unit = sentence.tokens[other.unitFrom];
  // Whom the one who is quoted cites leaves him his words.
  if (other.inside && other.pattern === "according") return Number.POSITIVE_INFINITY;
  if (!unit || unit.start <= each.content.start) return Number.POSITIVE_INFINITY;
  if (other.side === "before") return outer(other) ? endBefore(each, other, unit, sentence) : Number.POSITIVE_INFINITY;
  for (let at = other.unitFrom - 1; at >= Math.max(0, other.unitFrom - 3); at--) {
    const token = sentence.tokens[at];
    if (!token || token.start <= each.content.start) break;
    if (parting.has(token.lower) || (token.lower === "and" && sentence.tokens[at - 1]?.text === ","))
      return token.start;
  }
  return Number.POSITIVE_INFINITY;
}

/** Where a citation at the end takes over: at its cue, or where the last clause is all it cites, before that. */
function endBefore(each: Cited, other: Cited, unit: Token, { tokens }: Sentence): number {
  const first = tokens.find(({ start }) => start >= other.content.start);
  const clause = first && first.start > each.content.start && first.start < unit.start && !isQuoteMark(first.text);
  return clause ? first.start : unit.start;
}

/** A citation after its content cites the whole of what stands before it. */
function outer(cited: Cited): boolean {
  return (
    cited.pattern === "as" || cited.pattern === "according" || cited.pattern === "verb" || cited.pattern === "citing"
  );
}
