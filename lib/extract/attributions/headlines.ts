import type { Cited } from "./cited.ts";
import { tidy } from "./content.ts";
import { type Phrase, phraseFrom } from "./phrases.ts";
import type { Sentence } from "./sentences.ts";

/** Longest source in a headline, in tokens: "S. Korean expert", "Ministry of Public Health". */
const longestSource = 7;
const marks = new Set([":", "–", "—", "-", "|"]);

/** The source a headline names before its first or after its last colon: "FAO: one in four …", "Output may drop 14%: FAO". Null for none. */
export function readHeadline(sentence: Sentence, from = 0, to = sentence.tokens.length): Cited | null {
  const colons: number[] = [];
  for (let at = from + 1; at < to - 1; at++)
    if (marks.has(sentence.tokens[at]?.text ?? "") && separates(sentence, at)) colons.push(at);
  const last = colons.at(-1);
  const first = colons[0];
  if (last !== undefined && to - last - 1 <= longestSource && sentence.tokens[last]?.text !== "|") {
    const source = wholePhrase(sentence, last + 1, to);
    if (source && isSourceLike(source, last - from)) return build(sentence, source, last, from, last, "before");
  }
  if (first === undefined || first - from > longestSource || sentence.tokens[first]?.text !== ":") return null;
  const source = wholePhrase(sentence, from, first);
  return source && isSourceLike(source, to - first) ? build(sentence, source, first, first + 1, to, "after") : null;
}

/** A dash inside a name or a range is no separator. */
function separates(sentence: Sentence, at: number): boolean {
  if (sentence.tokens[at]?.text === ":") return true;
  const before = sentence.tokens[at - 1];
  const mark = sentence.tokens[at];
  const after = sentence.tokens[at + 1];
  return (
    before !== undefined &&
    mark !== undefined &&
    after !== undefined &&
    before.end < mark.start &&
    mark.end < after.start
  );
}

function wholePhrase(sentence: Sentence, from: number, to: number): Phrase | null {
  const phrase = phraseFrom(sentence, from, to);
  return phrase && phrase.to === to ? phrase : null;
}

/** A known name, or a noun for a source; a place or a bare capitalised word is a topic more often than a source. */
function isSourceLike(phrase: Phrase, rest: number): boolean {
  if (rest < 3) return false;
  if (phrase.sort === "name") {
    const name = phrase.names.at(-1);
    if (name?.known?.type === "source") return true;
    return name?.known === null && name.kind !== null;
  }
  // "Visitor numbers: …", "Census results: …" name a topic.
  if (phrase.sort === "document" && phrase.names.length === 0 && topics.has(phrase.head)) return false;
  return phrase.sort !== "pronoun" && phrase.sort !== "other";
}

const topics = new Set("numbers results accounts records count counts index tally figures statistics".split(" "));

function build(
  sentence: Sentence,
  source: Phrase,
  mark: number,
  from: number,
  to: number,
  side: Cited["side"],
): Cited | null {
  const token = sentence.tokens[mark];
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  const content = first && last ? tidy(sentence, first.start, last.end) : null;
  if (!token || !content) return null;
  return {
    sentence: sentence.index,
    pattern: "headline",
    source,
    cue: { start: token.start, end: token.end },
    content,
    sense: "says",
    negated: false,
    side,
    hearer: null,
    unitFrom: source.from,
    inside: false,
  };
}
