import type { Span } from "../../text/span.ts";
import type { Cited } from "./cited.ts";
import { contentBefore, contentFrom, type Following, readFollowing } from "./content.ts";
import { beforeAuxiliaries, madeBy, type Phrase, phraseFrom, sourceNounClass } from "./phrases.ts";
import type { Sentence } from "./sentences.ts";
import { canSpeak, isClosingQuote } from "./speakers.ts";
import { subjectOf, withFollowing } from "./verb-subjects.ts";
import { type VerbForm, verbForm } from "./verbs.ts";
import { determiners, prepositions } from "./words.ts";

const beForms = new Set(["is", "are", "was", "were", "be", "been", "being", "'s"]);
const negations = new Set([
  "not",
  "n't",
  "never",
  "aren't",
  "isn't",
  "wasn't",
  "weren't",
  "hasn't",
  "haven't",
  "doesn't",
  "don't",
  "didn't",
  "won't",
  "can't",
  "cannot",
  "couldn't",
  "wouldn't",
  "no",
]);

/** Citations by reporting verbs in one sentence, left to right. Words inside longer quotations are the speaker's and are left alone. */
export function readVerbCues(sentence: Sentence): Cited[] {
  const cited: Cited[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at];
    const form = token?.kind === "word" ? verbForm(token.lower) : null;
    if (!token || !form || insideQuotation(sentence, at) || readsAsNoun(sentence, at, form)) continue;
    if (token.capital && at > 0 && !sentence.headline) continue;
    // "the United States": no verb inside a name.
    const name = sentence.names[sentence.nameOf[at] ?? -1];
    if (name && name.from < at && name.to > at) continue;
    const found = readVerb(sentence, at, form, cited);
    if (found) cited.push(found);
  }
  return cited;
}

/** True inside a quotation of more than three words that does not fill the whole sentence as a block. */
export function insideQuotation(sentence: Sentence, at: number): boolean {
  const quote = sentence.quotes[sentence.quoteOf[at] ?? -1];
  if (!quote || quote.words <= 3) return false;
  return !(
    sentence.kind === "quotation" &&
    quote.whole.start <= sentence.paragraph &&
    quote.whole.end >= sentence.span.end
  );
}

/** "the reported figures", "claims of", "amid reports that", "a record": forms that are nouns or adjectives where they stand. */
function readsAsNoun(sentence: Sentence, at: number, { verb, form }: VerbForm): boolean {
  const previous = sentence.tokens[at - 1]?.lower ?? "";
  const next = sentence.tokens[at + 1]?.lower ?? "";
  if (previous === "to" && form === "base") return true;
  if (form === "past" && next === "by") return !beForms.has(previous) && previous !== "been";
  if (form === "ing")
    return previous === "the" || previous === "of" || next === "of" || ["cite", "quote"].includes(verb.lemma);
  // "Moody's sees": the ending belongs to the name.
  const owner = sentence.names[sentence.nameOf[at - 1] ?? -1];
  const owns = previous === "'s" && !(owner?.to === at && owner.known?.type === "source");
  if (determiners.has(previous) || owns || (prepositions.has(previous) && previous !== "as")) return true;
  if (!verb.alsoNoun || form === "past") return false;
  // "police records obtained by", "reports published in": a participle tells which.
  if (madeBy.has(next)) return true;
  if (["of", "by", "from", "for", "about"].includes(next)) return true;
  if (form === "base" && sourceNounClass(next) !== null) return true;
  return sourceNounClass(sentence.tokens[at]?.lower ?? "") !== null && verbForm(next) !== null;
}

function readVerb(sentence: Sentence, at: number, form: VerbForm, earlier: readonly Cited[]): Cited | null {
  const before = beforeAuxiliaries(sentence, at);
  const helpers = sentence.tokens.slice(before, at).map((token) => token.lower);
  if (form.form === "past" && helpers.some((word) => beForms.has(word))) return passive(sentence, at, form);
  const following = readFollowing(sentence, at + 1, form.verb.lemma === "tell");
  const inverted = invertedSubject(sentence, at, before, form);
  const subject = inverted ?? subjectOf(sentence, at, before, form, earlier);
  if (!subject || !canSpeak(subject, form, following, sentence)) return null;
  return inverted
    ? fromInverted(sentence, at, form, inverted, helpers)
    : fromSubject(sentence, at, form, subject, following, helpers);
}

/** "…," said Roe: a comma or a closing quotation mark before the verb, and the speaker after it. */
function invertedSubject(sentence: Sentence, at: number, before: number, { verb, form }: VerbForm): Phrase | null {
  if (before !== at || form === "ing" || form === "base" || verb.needs === "source" || verb.lemma === "tell")
    return null;
  const previous = sentence.tokens[at - 1]?.text ?? "";
  if (![",", "”", '"', "?", "!", "–", "—"].includes(previous)) return null;
  const bare = phraseFrom(sentence, at + 1);
  if (!bare || bare.sort === "other") return null;
  const phrase = withFollowing(sentence, withName(sentence, bare));
  const next = sentence.tokens[phrase.to];
  return !next || next.kind === "mark" || ["in", "on", "at", "who", "during", "after", "and"].includes(next.lower)
    ? phrase
    : null;
}

/** "said its director, Amir Said": the name between the commas. */
export function withName(sentence: Sentence, phrase: Phrase): Phrase {
  const name = sentence.names[sentence.nameOf[phrase.to + 1] ?? -1];
  const closes = name ? (sentence.tokens[name.to]?.text ?? ".") : "";
  const apposed =
    sentence.tokens[phrase.to]?.text === "," &&
    name?.from === phrase.to + 1 &&
    name.kind === "person" &&
    phrase.sort === "person" &&
    [",", ".", ";"].includes(closes);
  return apposed ? { ...phrase, apposition: { from: name.from, to: name.to } } : phrase;
}

function fromInverted(
  sentence: Sentence,
  at: number,
  form: VerbForm,
  subject: Phrase,
  helpers: readonly string[],
): Cited | null {
  const content = contentBefore(sentence, sentence.tokens[at - 1]?.text === "," ? at - 1 : at, 0);
  return content
    ? { ...base(sentence, at, form, subject, helpers), content, side: "before", hearer: null, unitFrom: at }
    : null;
}

function fromSubject(
  sentence: Sentence,
  at: number,
  form: VerbForm,
  subject: Phrase,
  following: Following,
  helpers: readonly string[],
): Cited | null {
  const found = base(sentence, at, form, subject, helpers);
  const opener = sentence.tokens[subject.from - 1];
  const shared = subject.from > at || subject.to > at;
  if (opener?.lower === "as" && following.evidence !== "that" && !shared) return asClause(sentence, at, found, subject);
  if (following.evidence === "none" || setOff(sentence, subject, following)) {
    const separated =
      opener !== undefined &&
      ([",", "–", "—", "”", '"'].includes(opener.text) || isClosingQuote(sentence, subject.from - 1));
    const content = separated
      ? contentBefore(
          sentence,
          opener.text === "," || opener.text === "–" || opener.text === "—" ? subject.from - 1 : subject.from,
          0,
        )
      : null;
    return content ? { ...found, content, side: "before", hearer: following.hearer, unitFrom: subject.from } : null;
  }
  const objected =
    form.verb.sense === "denies" || form.verb.sense === "doubts" ? objection(sentence, following.from) : -1;
  if (objected >= 0) return pointed(sentence, objected, { ...found, hearer: following.hearer, unitFrom: subject.from });
  // "Arrivals slowed, the office said: 140,000 crossed": both sides of the cue are the speaker's.
  const both =
    following.evidence === "colon" &&
    opener?.text === "," &&
    subject.from > 3 &&
    sentence.tokens[following.from] !== undefined;
  const content = both
    ? contentFrom(sentence, 0)
    : (contentFrom(sentence, following.from) ?? atEnd(sentence, following));
  return content ? { ...found, content, side: "after", hearer: following.hearer, unitFrom: subject.from } : null;
}

/** Where "this" or "the claim" that a source rejects ends, before a colon, a comma or the end of the sentence; −1 for anything else. */
function objection(sentence: Sentence, from: number): number {
  const first = sentence.tokens[from]?.lower ?? "";
  const bare = ["this", "that", "it"].includes(first);
  const noun =
    /^(?:claims?|figures?|numbers?|criticism|accusations?|allegations?|estimates?|reports?|account|suggestion)$/u;
  const named =
    ["the", "this", "these", "such", "those"].includes(first) && noun.test(sentence.tokens[from + 1]?.lower ?? "");
  if (!bare && !named && !noun.test(first)) return -1;
  const to = from + (named ? 2 : 1);
  const next = sentence.tokens[to];
  return !next || next.text === ":" || next.text === "," || next.text === "." ? to : -1;
}

/** "The charity contests this: its teams found …": what comes after the colon is its own statement; without one it only rejects. */
function pointed(sentence: Sentence, to: number, found: Omit<Cited, "content" | "side">): Cited | null {
  const stated = sentence.tokens[to]?.text === ":" ? contentFrom(sentence, to + 1) : null;
  if (stated) return { ...found, sense: "says", negated: false, content: stated, side: "after" };
  const last = sentence.tokens[to - 1];
  const first = sentence.tokens[to - 2] ?? last;
  if (!first || !last) return null;
  const start = first.start > found.cue.start ? first.start : last.start;
  return { ...found, content: { start, end: last.end }, side: "after" };
}

/** "The board said that:" ends the paragraph; what it said is in the next. */
function atEnd(sentence: Sentence, following: Following): Span | null {
  const end = sentence.span.end;
  return following.evidence === "that" || following.evidence === "colon" ? { start: end, end } : null;
}

/** A clause set off before the subject and no that-clause after the verb: "Rice fell 3 percent, the board said in a note." */
function setOff(sentence: Sentence, subject: Phrase, following: Following): boolean {
  if (following.evidence !== "clause") return false;
  const opener = sentence.tokens[subject.from - 1]?.text;
  if (opener !== "," && !isClosingQuote(sentence, subject.from - 1)) return false;
  const first = sentence.tokens[following.from]?.lower ?? "";
  return prepositions.has(first) && first !== "to";
}

/** ", as the Gazette reported" after the content, "As the Gazette reported, …" before it. */
function asClause(sentence: Sentence, at: number, found: ReturnType<typeof base>, subject: Phrase): Cited | null {
  const opener = subject.from - 1;
  const comma = sentence.tokens.findIndex((token, index) => index > at && index < at + 8 && token.text === ",");
  const content =
    opener <= 1
      ? comma > 0
        ? contentFrom(sentence, comma + 1)
        : null
      : contentBefore(sentence, sentence.tokens[opener - 1]?.text === "," ? opener - 1 : opener, 0);
  return content
    ? { ...found, pattern: "as", content, side: opener <= 1 ? "after" : "before", hearer: null, unitFrom: opener }
    : null;
}

/** "was described by the bank as": only with the one who speaks; an agentless passive cites nobody. */
function passive(sentence: Sentence, at: number, form: VerbForm): Cited | null {
  for (let by = at + 1; by < Math.min(at + 4, sentence.tokens.length); by++) {
    if (sentence.tokens[by]?.lower !== "by") continue;
    const agent = phraseFrom(sentence, by + 1);
    if (!agent || agent.sort === "other") return null;
    const content = contentFrom(sentence, 0);
    return content
      ? {
          ...base(sentence, at, form, withFollowing(sentence, agent), []),
          pattern: "passive",
          content,
          side: "before",
          hearer: null,
          unitFrom: at,
        }
      : null;
  }
  return null;
}

function saysFollows(sentence: Sentence, at: number): boolean {
  for (let next = at + 1; next < Math.min(at + 16, sentence.tokens.length - 1); next++)
    if (sentence.tokens[next]?.lower === "as" && sentence.tokens[next + 1]?.lower === "saying") return true;
  return false;
}

function base(sentence: Sentence, at: number, { verb }: VerbForm, subject: Phrase, helpers: readonly string[]) {
  const token = sentence.tokens[at];
  const cue: Span = { start: token?.start ?? 0, end: token?.end ?? 0 };
  const negated = helpers.some((word) => negations.has(word) || word.endsWith("n't"));
  const opener = sentence.tokens[subject.from - 1]?.lower;
  const inside =
    (opener === "which" || opener === "where") &&
    ["in", ",", "that", "”"].includes(sentence.tokens[subject.from - 2]?.lower ?? "");
  // "quoted a farmer as saying": the radio tells what the farmer says.
  const sense = verb.sense === "hears" && saysFollows(sentence, at) ? ("says" as const) : verb.sense;
  return { sentence: sentence.index, pattern: "verb" as const, source: subject, cue, sense, negated, inside };
}
