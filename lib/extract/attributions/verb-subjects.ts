import type { Cited } from "./cited.ts";
import { leadingPhrase, type Phrase, phraseBefore, phraseFrom } from "./phrases.ts";
import type { Sentence } from "./sentences.ts";
import type { VerbForm } from "./verbs.ts";

/** The subject of a verb: the phrase before it, over appositions and relative pronouns, or the one a co-ordinated verb shares. */
export function subjectOf(
  sentence: Sentence,
  at: number,
  before: number,
  form: VerbForm,
  earlier: readonly Cited[],
): Phrase | null {
  const previous = sentence.tokens[before - 1];
  if (!previous) return null;
  if (previous.text === ",")
    return participleSubject(sentence, at, form, earlier) ?? overApposition(sentence, before - 1);
  if (previous.text === "–" || previous.text === "—") return overApposition(sentence, before - 1);
  if (["who", "which"].includes(previous.lower))
    return phraseBefore(sentence, sentence.tokens[before - 2]?.text === "," ? before - 2 : before - 1, 0);
  if (["and", "or", "but", "then"].includes(previous.lower)) return sharedSubject(sentence, before - 1, earlier);
  if (previous.text === ")") {
    const open = openingBracket(sentence, before - 1);
    if (open > 0) return phraseBefore(sentence, open, 0);
  }
  const phrase = overRelative(sentence, before) ?? phraseBefore(sentence, before, 0);
  if (phrase && form.form === "ing" && before === at && phrase.sort === "other") return null;
  // "A post shared widely on Facebook claims": the post claims, not the place it stood in.
  if (phrase && ["on", "across", "via"].includes(sentence.tokens[phrase.from - 1]?.lower ?? "")) {
    const head = leading(sentence, phrase.from - 1);
    if (head && head.to < phrase.from) return head;
  }
  return phrase ? withPartner(sentence, phrase) : null;
}

/** Where the bracket that closes at a token opens; −1 when it is farther than an aside reaches, or holds one word as an acronym does. */
function openingBracket(sentence: Sentence, closing: number): number {
  for (let at = closing - 3; at > Math.max(0, closing - 16); at--) if (sentence.tokens[at]?.text === "(") return at;
  return -1;
}

/** "Stewards who spoke to this newspaper put": the people, not the newspaper. */
function overRelative(sentence: Sentence, before: number): Phrase | null {
  for (let at = before - 2; at > Math.max(0, before - 9); at--) {
    const token = sentence.tokens[at];
    if (!token || (token.kind === "mark" && token.text !== "'")) return null;
    if (token.lower !== "who") continue;
    const people = phraseBefore(sentence, at, 0);
    return people && (people.sort === "group" || people.sort === "person") ? people : null;
  }
  return null;
}

/** Goes back over ", a spokesman for the port," to the phrase it explains. */
function overApposition(sentence: Sentence, closing: number): Phrase | null {
  const mark = sentence.tokens[closing]?.text;
  for (let open = closing - 1; open >= Math.max(1, closing - 40); open--) {
    if (sentence.tokens[open]?.text !== mark || (sentence.quoteOf[open] ?? -1) >= 0) continue;
    const phrase = phraseBefore(sentence, open, 0);
    if (phrase && (phrase.sort !== "other" || phrase.names.length > 0))
      return { ...phrase, apposition: { from: open + 1, to: closing } };
  }
  return null;
}

/** "…, adding that": the one who speaks in the same sentence, else its leading subject. */
function participleSubject(
  sentence: Sentence,
  at: number,
  { form }: VerbForm,
  earlier: readonly Cited[],
): Phrase | null {
  if (form !== "ing") return null;
  return earlier.at(-1)?.source ?? overApposition(sentence, at - 1) ?? leading(sentence, at);
}

/** "made a similar statement and claimed": the subject the verbs share. */
function sharedSubject(sentence: Sentence, at: number, earlier: readonly Cited[]): Phrase | null {
  const last = earlier.at(-1);
  if (last?.source && last.source.to <= at && last.sense !== "hears") return last.source;
  return leading(sentence, at);
}

function leading(sentence: Sentence, to: number): Phrase | null {
  let from = 0;
  for (let at = to - 1; at > 0; at--) if (sentence.tokens[at]?.text === ";") from = Math.max(from, at + 1);
  const phrase = leadingPhrase(sentence, from, to);
  return phrase && phrase.sort !== "other" ? phrase : null;
}

/** "the FAO and the WFP said", "the FAO, the WFP and Unicef said": the phrases before "and" join when they are sources too. */
export function withPartner(sentence: Sentence, phrase: Phrase): Phrase {
  if (sentence.tokens[phrase.from - 1]?.lower !== "and") return phrase;
  const partners = [phrase];
  for (let end = phrase.from - 1; partners.length < 6; ) {
    const partner = phraseBefore(sentence, end, 0);
    const listed = partners.length === 1 || (partner !== null && isListed(sentence, partner));
    if (!partner || !listed || partner.sort === "other" || partner.sort === "pronoun") break;
    partners.unshift(partner);
    end = partner.from - 1;
    if (sentence.tokens[end]?.text !== ",") break;
  }
  return partners.length > 1 ? joined(partners) : phrase;
}

/** "according to the ministry and the central bank": the source after "and" joins when nothing is said of it. */
export function withFollowing(sentence: Sentence, phrase: Phrase): Phrase {
  if (phrase.partners || sentence.tokens[phrase.to]?.lower !== "and") return phrase;
  const partner = phraseFrom(sentence, phrase.to + 1);
  if (!partner || !isBodyLike(phrase) || !isBodyLike(partner)) return phrase;
  const next = sentence.tokens[partner.to];
  return !next || next.kind === "mark" ? joined([phrase, partner]) : phrase;
}

function joined(partners: readonly Phrase[]): Phrase {
  const [first, last] = [partners[0] as Phrase, partners.at(-1) as Phrase];
  return {
    ...last,
    from: first.from,
    start: first.start,
    names: partners.flatMap(({ names }) => names),
    partners,
  };
}

/** One of a list of sources before its "and": a name or a body at the head of the clause, or after another comma. */
function isListed(sentence: Sentence, phrase: Phrase): boolean {
  const before = sentence.tokens[phrase.from - 1];
  return isBodyLike(phrase) && (before === undefined || before.text === "," || before.lower === "that");
}

function isBodyLike(phrase: Phrase): boolean {
  if (phrase.sort === "body" || phrase.sort === "group") return true;
  return phrase.sort === "name" && phrase.names.some((name) => name.known?.type !== "place");
}
