import { type Following, isQuoteMark } from "./content.ts";
import type { Phrase } from "./phrases.ts";
import type { Sentence } from "./sentences.ts";
import type { VerbForm } from "./verbs.ts";
import { calendarWords, clauseOpeners, prepositions } from "./words.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const nonSpeakers = set(
  "everybody everyone nobody anybody anyone somebody someone week month year day time thing things fact number rest way ones",
);
/** Verbs whose object may come with a preposition: "warned of". */
const takesPreposition = set("warn complain boast caution accuse speak");
/** Verbs of mind and will: a report or a survey has none. */
const needsMind = set("believe think fear expect plan");
/** Shares of those asked: what they say is the survey's. */
const surveyed =
  /^(?:(?:about|around|nearly|almost|over|some|just|only|more than|less than|fewer than|a little more than|an? )\s?)?(?:\d[\d.,]{0,10}\s?(?:%|percent|per cent|out of)|(?:\p{L}+-?\s?\p{L}*)\s(?:percent|per cent)|(?:one|two|three|four|nine) (?:in|out of) \p{L}+|half|a third|two-thirds|three-quarters|a quarter|most (?:people|respondents|voters|of)|a majority|respondents|participants|those (?:surveyed|polled|asked))/iu;

/** True when a phrase can be the speaker of a reporting verb there: some verbs take anyone, some need a source, some a that-clause. */
export function canSpeak(subject: Phrase, { verb, form }: VerbForm, following: Following, sentence: Sentence): boolean {
  const before = sentence.tokens[subject.from - 1]?.lower ?? "";
  const first = sentence.tokens[following.from]?.lower ?? "";
  const known = subject.sort !== "other" || subject.names.some((name) => name.known?.type !== "place");
  const clear = following.evidence === "that" || following.evidence === "quote" || following.evidence === "colon";
  if (nonSpeakers.has(subject.head) || calendarWords.has(subject.head) || isSurveyed(subject, sentence)) return false;
  if (["if", "whether", "unless"].includes(before) || (!known && prepositions.has(before))) return false;
  // "Officials left in North Korea find it hard": the place is where they are.
  const placed = subject.names.length > 0 && subject.names.every((name) => name.known?.type === "place");
  if (placed && subject.sort === "name" && ["in", "from", "to", "at", "near", "across"].includes(before)) return false;
  if (verb.lemma === "report" && first === "on") return false;
  if (verb.sense === "finds" && isBareOpening(subject)) return false;
  if (
    acts.has(verb.lemma) &&
    following.evidence === "clause" &&
    givesFigure(subject, verb.lemma, following.from, sentence)
  )
    return false;
  if (verb.lemma === "call")
    return (
      known &&
      form === "past" &&
      !prepositions.has(first) &&
      !["off", "up", "out"].includes(first) &&
      following.evidence === "clause"
    );
  if (verb.lemma === "speak") return known && first === "of" && sentence.tokens[following.from + 1]?.kind === "number";
  if (verb.lemma === "arrive") return known && first === "at" && seesFigure(sentence, following.from + 1);
  if (verb.lemma === "reckon" && first === "with") return known && seesFigure(sentence, following.from + 1);
  if (verb.lemma === "see") return known && form === "present" && seesFigure(sentence, following.from);
  if (putting.has(verb.lemma)) return known && putsFigure(sentence, following.from);
  if (
    following.evidence === "clause" &&
    !takesObject(verb.lemma, first, sentence, following.from) &&
    !precededByComma(sentence, subject)
  )
    return false;
  // "“…,” he wrote on his blog": what follows only tells where.
  const where = prepositions.has(first) && isClosingQuote(sentence, subject.from - 1);
  if (verb.needs === "clause")
    return known ? clear || where || following.evidence === "none" : following.evidence === "that";
  if (verb.needs === "nothing") return known || following.evidence !== "clause" || form !== "ing";
  if (!known) return following.evidence === "that" && verb.sense !== "finds";
  if (verb.sense === "intends") return first === "to" && subject.sort !== "document";
  if (needsMind.has(verb.lemma)) return subject.sort !== "document";
  return clear || following.evidence === "none" || !clauseOpeners.has(first);
}

/** Verbs that set a figure to a thing: "put the toll at 470,000". */
const putting = set("put peg place");
/** What is done to a number of things rather than said of it: "Brazil recorded 40 cases", "admitted 300 refugees", "pledged $5 million". */
const acts = set("record register report admit pledge promise vow");

/** A figure right after the verb; places record things, and anybody admits or pledges them. */
function givesFigure(subject: Phrase, lemma: string, from: number, sentence: Sentence): boolean {
  const placed = subject.names.length > 0 && subject.names.every((name) => name.known?.type === "place");
  if ((lemma === "record" || lemma === "register" || lemma === "report") && !placed) return false;
  return sentence.tokens
    .slice(from, from + 4)
    .some((token) => token.kind === "number" || ["$", "€", "£", "¥"].includes(token.text));
}

/** "Growth showed …": one capitalised word at the head of a sentence may be any noun. */
function isBareOpening(subject: Phrase): boolean {
  const name = subject.names[0];
  return (
    subject.from === 0 &&
    subject.to === 1 &&
    subject.sort === "name" &&
    name !== undefined &&
    name.known === null &&
    name.kind === null &&
    name.surface !== name.surface.toUpperCase()
  );
}

function isSurveyed(subject: Phrase, sentence: Sentence): boolean {
  // "2.4 % of people said": the share stands before the people.
  const share = sentence.tokens[subject.from - 1]?.lower === "of" ? Math.max(0, subject.from - 4) : subject.from;
  const percent = sentence.tokens.slice(share, subject.from).findIndex((token) => token.kind === "number");
  const from = percent < 0 ? subject.from : share + percent;
  const words = sentence.tokens
    .slice(from, Math.min(subject.to, from + 8))
    .map((token) => token.lower)
    .join(" ");
  return surveyed.test(words);
}

/** "sees growth of 2 percent", "sees only 1.5 percent": a figure soon after, with nothing between but what it is of. */
function seesFigure(sentence: Sentence, from: number): boolean {
  const after = sentence.tokens.slice(from, from + 5);
  const figure = after.findIndex((token) => token.kind === "number");
  return figure >= 0 && after.slice(0, figure).every((token) => token.kind === "word" && token.lower !== "to");
}

/** "put the toll at 470,000": an object, "at", a number. */
function putsFigure(sentence: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(from + 14, sentence.tokens.length - 1); at++) {
    const to =
      sentence.tokens[at]?.lower === "to" && /^(?:closer|nearer|close)$/u.test(sentence.tokens[at - 1]?.lower ?? "");
    if (sentence.tokens[at]?.lower !== "at" && !to) continue;
    const after = sentence.tokens.slice(at + 1, at + 5);
    return after.some(
      (token) =>
        token.kind === "number" ||
        /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|half|zero)$/u.test(
          token.lower,
        ),
    );
  }
  return false;
}

/** After the verb comes an object, or an approximator before a number ("expected about 200"), not a place or a time. */
function takesObject(lemma: string, first: string, sentence: Sentence, from: number): boolean {
  if (!prepositions.has(first)) return true;
  if (takesPreposition.has(lemma) && ["of", "about", "against"].includes(first)) return true;
  const next = sentence.tokens[from + 1];
  return next?.kind === "number" || ["$", "€", "£", "half"].includes(next?.text ?? "");
}

function precededByComma(sentence: Sentence, subject: Phrase): boolean {
  return sentence.tokens[subject.from - 1]?.text === "," || isClosingQuote(sentence, subject.from - 1);
}

/** True for a closing quotation mark; a straight mark closes when the quotation ends with it. */
export function isClosingQuote(sentence: Sentence, at: number): boolean {
  const text = sentence.tokens[at]?.text;
  if (text === "”" || text === "»") return true;
  if (!isQuoteMark(text) && text !== "’" && text !== "'") return false;
  return (sentence.quoteOf[at] ?? -1) >= 0 && sentence.quoteOf[at] !== sentence.quoteOf[at + 1];
}
