import { reportNouns } from "../../model/vocabulary/report-verbs.ts";
import type { Cited } from "./cited.ts";
import { contentBefore, contentFrom, isQuoteMark, readFollowing, tidy } from "./content.ts";
import { readHeadline } from "./headlines.ts";
import { beforeAuxiliaries, leadingPhrase, type Phrase, phraseBefore, phraseFrom } from "./phrases.ts";
import type { Sentence } from "./sentences.ts";
import { insideQuotation, withName } from "./verb-cues.ts";
import { withFollowing, withPartner } from "./verb-subjects.ts";
import { clauseOpeners, determiners, plainVerbs, prepositions } from "./words.ts";

const nouns = new Map<string, { readonly own: boolean; readonly plural: boolean }>();
for (const { noun, plural, own } of reportNouns) {
  nouns.set(noun, { own, plural: false });
  nouns.set(plural, { own, plural: true });
}
/** Report nouns that "of" ties to content; "report of", "statement of" and "picture of" tie to something else. */
const takesOf = new Set(
  "claim claims allegation allegations accusation accusations warning warnings fear fears forecast forecasts projection projections prediction predictions estimate estimates count counts tally tallies rumours rumors".split(
    " ",
  ),
);
const views = new Set(
  "theory view argument explanation point conclusion verdict message summary answer reading take case interpretation hypothesis caveat warning claim statement question figure figures estimate estimates".split(
    " ",
  ),
);

/** Citations by "according to", "per", "citing", by report nouns, by "a story titled" and by a view before a colon. */
export function readOtherCues(sentence: Sentence): Cited[] {
  const cited: Cited[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (insideQuotation(sentence, at)) {
      const quoted = citedByQuoted(sentence, at);
      if (quoted) cited.push(quoted);
      continue;
    }
    const found = readAt(sentence, at);
    if (found) cited.push(found);
    const inner = found?.pattern === "titled" ? headlineInside(sentence, at + 2) : null;
    if (inner) cited.push(inner);
  }
  return cited;
}

function readAt(sentence: Sentence, at: number): Cited | null {
  const word = sentence.tokens[at]?.lower ?? "";
  const next = sentence.tokens[at + 1]?.lower ?? "";
  if (word === "according" && next === "to") return accordingTo(sentence, at, at + 2);
  if (word === "as" && next === "per") return accordingTo(sentence, at, at + 2);
  const named = next === "the" ? at + 2 : at + 1;
  if (word === "per" && (at === 0 || sentence.tokens[at - 1]?.text === ",") && (sentence.nameOf[named] ?? -1) !== -1)
    return accordingTo(sentence, at, at + 1);
  if (word === "citing" || (word === "quoting" && sentence.tokens[at - 1]?.text === ",")) return citing(sentence, at);
  if (word === "in" && at === 0 && ["a", "an", "one", "another"].includes(next)) return inStudy(sentence);
  if (word === "as" && next === "saying") return asSaying(sentence, at);
  if (["titled", "headlined", "entitled"].includes(word)) return titled(sentence, at);
  if (sentence.tokens[at]?.text === ":" && !sentence.headline) return viewBeforeColon(sentence, at);
  return nouns.has(word) ? reportNoun(sentence, at) : null;
}

function accordingTo(sentence: Sentence, at: number, from: number): Cited | null {
  const found = phraseFrom(sentence, from);
  if (!found) return null;
  const source = withFollowing(sentence, withName(sentence, found));
  const cue = { start: sentence.tokens[at]?.start ?? 0, end: sentence.tokens[from - 1]?.end ?? 0 };
  const base = {
    sentence: sentence.index,
    pattern: "according" as const,
    source: source.apposition || source.partners ? source : withApposition(sentence, source),
    cue,
    sense: "says" as const,
    negated: false,
    hearer: null,
    unitFrom: at,
    inside: false,
  };
  const comma = nextMark(sentence, source.to, [",", ":", "–", "—"]);
  if (opensClause(sentence, at)) {
    const content = comma >= 0 ? contentFrom(sentence, comma + 1) : null;
    return { ...base, content: content ?? { start: source.end, end: source.end }, side: "after" };
  }
  const opener = sentence.tokens[at - 1]?.text === "," ? at - 1 : at;
  const before = contentBefore(sentence, opener, opener === at ? lastClause(sentence, at) : 0);
  // "The river, according to the survey, rose": what precedes is only the subject.
  const short =
    opener <= 7 &&
    comma >= 0 &&
    sentence.tokens[comma]?.text === "," &&
    comma + 1 < sentence.tokens.length - 2 &&
    !hasPlainVerb(sentence, 0, opener);
  const content = short ? contentFrom(sentence, 0) : before;
  return content ? { ...base, content, side: "before" } : null;
}

/** "The party promises two million, a plan that would cost $1 billion according to the institute": with no comma before it, the clause it ends. */
function lastClause({ tokens }: Sentence, to: number): number {
  for (let at = to - 3; at > 3; at--) {
    if (tokens[at]?.text !== ",") continue;
    const words = tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
    if (["a", "an"].includes(words[0] ?? "") && words.some((word) => word === "that" || word === "which"))
      return at + 1;
  }
  return 0;
}

const studies = /^(?:study|survey|poll|trial|analysis)$/u;

/** "“We have 900 vacancies, according to the regulator,” said Jane Roe": whom the one who is quoted cites, for the sentence it ends. */
function citedByQuoted(sentence: Sentence, at: number): Cited | null {
  const { tokens, quoteOf } = sentence;
  if (tokens[at]?.lower !== "according" || tokens[at + 1]?.lower !== "to" || tokens[at - 1]?.text !== ",") return null;
  const source = phraseFrom(sentence, at + 2);
  const closing = source ? tokens[source.to] : undefined;
  const opening = tokens.findIndex((token, index) => quoteOf[index] === quoteOf[at] && !isQuoteMark(token.text));
  const [first, last, end] = [tokens[opening], tokens[at - 1], tokens[at + 1]];
  if (!source || source.sort === "pronoun" || closing?.kind === "word" || !first || !last || !end) return null;
  const content = tidy(sentence, first.start, last.start);
  return content
    ? {
        sentence: sentence.index,
        pattern: "according",
        source,
        cue: { start: tokens[at]?.start ?? 0, end: end.end },
        content,
        sense: "says",
        negated: false,
        side: "before",
        hearer: null,
        unitFrom: at,
        inside: true,
      }
    : null;
}

/** "In a study of 300 patients, 15 percent relapsed", "In a Lys poll 71 percent said": what comes after the study is its finding. */
function inStudy(sentence: Sentence): Cited | null {
  const asked = sentence.tokens.findIndex(({ lower }, at) => at < 7 && studies.test(lower)) + 1;
  const share = asked > 0 && sentence.tokens[asked]?.kind === "number";
  const source = phraseFrom(sentence, 1, share ? asked : undefined);
  const first = sentence.tokens[0];
  const last = source ? sentence.tokens[source.to] : undefined;
  if (!source || !first || !(share || last?.text === ",") || !studies.test(source.head)) return null;
  const content = contentFrom(sentence, share ? asked : source.to + 1);
  return content
    ? {
        sentence: sentence.index,
        pattern: "according",
        source,
        cue: { start: first.start, end: first.end },
        content,
        sense: "finds",
        negated: false,
        side: "after",
        hearer: null,
        unitFrom: 0,
        inside: false,
      }
    : null;
}

function opensClause(sentence: Sentence, at: number): boolean {
  const previous = sentence.tokens[at - 1];
  if (!previous) return true;
  return (
    ["and", "but", "yet", "still", "now", ";", "that", "while", "also"].includes(previous.lower) ||
    (at === 1 && previous.kind === "word")
  );
}

/** Takes in ", the Bank of Sierra Leone (BSL)" after "the country's central bank". */
function withApposition(sentence: Sentence, phrase: Phrase): Phrase {
  if (phrase.names.some((name) => name.known?.type === "source") || sentence.tokens[phrase.to]?.text !== ",")
    return phrase;
  const name = phraseFrom(sentence, phrase.to + 1);
  const closes = name ? sentence.tokens[name.to] : undefined;
  if (name?.sort !== "name" || (closes && closes.kind === "word")) return phrase;
  return { ...phrase, to: name.to, end: name.end, names: [...phrase.names, ...name.names] };
}

/** "…, citing officials in the port, reported that": who is cited for what the sentence says. */
function citing(sentence: Sentence, at: number): Cited | null {
  const found = phraseFrom(sentence, at + 1);
  if (!found || found.sort === "other") return null;
  const source = withFollowing(sentence, found);
  const token = sentence.tokens[at];
  const cue = { start: token?.start ?? 0, end: token?.end ?? 0 };
  const bracketed = sentence.tokens[at - 1]?.text === "(";
  const comma = nextMark(sentence, source.to, bracketed ? [")"] : [","]);
  const content =
    comma >= 0 && comma + 2 < sentence.tokens.length
      ? contentFrom(sentence, comma + 1)
      : contentBefore(sentence, sentence.tokens[at - 1]?.text === "," ? at - 1 : at, 0);
  return content
    ? {
        sentence: sentence.index,
        pattern: "citing",
        source,
        cue,
        content,
        sense: "says",
        negated: false,
        side: comma >= 0 ? "after" : "before",
        hearer: null,
        unitFrom: at,
        inside: true,
      }
    : null;
}

/** "quoted a farmer as saying that": the one quoted. */
function asSaying(sentence: Sentence, at: number): Cited | null {
  const source = phraseBefore(sentence, at, 0);
  const following = readFollowing(sentence, at + 2, false);
  const content = following.evidence === "none" ? null : contentFrom(sentence, following.from);
  const token = sentence.tokens[at + 1];
  if (!source || !content || !token) return null;
  return {
    sentence: sentence.index,
    pattern: "verb",
    source,
    cue: { start: token.start, end: token.end },
    content,
    sense: "says",
    negated: false,
    side: "after",
    hearer: null,
    unitFrom: source.from,
    inside: false,
  };
}

/** "ran a story titled “…”": the headline, and what the sentence goes on to say of the story, are the outlet's. */
function titled(sentence: Sentence, at: number): Cited | null {
  const quote = sentence.quotes[sentence.quoteOf[at + 1] ?? -1];
  const opening = leadingPhrase(sentence, 0, at);
  const source = opening?.sort === "name" || opening?.sort === "media" ? opening : firstNamed(sentence, at);
  if (!quote || !source) return null;
  const cue = { start: sentence.tokens[source.to]?.start ?? 0, end: sentence.tokens[at]?.end ?? 0 };
  return {
    sentence: sentence.index,
    pattern: "titled",
    source,
    cue,
    content: { start: quote.start, end: quote.end },
    sense: "says",
    negated: false,
    side: "after",
    hearer: null,
    unitFrom: source.from,
    inside: false,
  };
}

/** The source a quoted headline names: "a story titled “Yield may halve: expert”". */
function headlineInside(sentence: Sentence, from: number): Cited | null {
  const quote = sentence.quoteOf[from] ?? -1;
  let to = from;
  while (
    to < sentence.tokens.length &&
    quote >= 0 &&
    sentence.quoteOf[to] === quote &&
    !["”", '"'].includes(sentence.tokens[to]?.text ?? "")
  )
    to++;
  return to > from ? readHeadline(sentence, from, to) : null;
}

function firstNamed(sentence: Sentence, to: number): Phrase | null {
  for (let at = 0; at < Math.min(to, 12); at++) {
    const name = sentence.names[sentence.nameOf[at] ?? -1];
    if (name && name.from === at) return phraseFrom(sentence, at, to);
  }
  return null;
}

/** "Roe at the Harbour Blog offers a theory: the count missed the islands." */
function viewBeforeColon(sentence: Sentence, at: number): Cited | null {
  const content = contentFrom(sentence, at + 1);
  // "UPDATE: Roe offers …": the marker is nobody.
  const opener = sentence.tokens.findIndex((token, index) => index < Math.min(4, at) && token.text === ":");
  const source = leadingPhrase(sentence, opener + 1, at);
  if (!content || !source || sentence.tokens.length - at < 4) return null;
  if (figuresAre(sentence, source, at))
    return {
      sentence: sentence.index,
      pattern: "colon",
      source,
      cue: { start: source.start, end: source.end },
      content,
      sense: "finds",
      negated: false,
      side: "after",
      hearer: null,
      unitFrom: source.from,
      inside: false,
    };
  if (source.sort !== "name" && source.sort !== "person" && source.sort !== "body") return null;
  for (let noun = source.to; noun < at; noun++) {
    if (!views.has(sentence.tokens[noun]?.lower ?? "")) continue;
    const cue = { start: sentence.tokens[source.to]?.start ?? 0, end: sentence.tokens[noun]?.end ?? 0 };
    return {
      sentence: sentence.index,
      pattern: "colon",
      source,
      cue,
      content,
      sense: "says",
      negated: false,
      side: "after",
      hearer: null,
      unitFrom: source.from,
      inside: false,
    };
  }
  return null;
}

const figures = /^(?:figures|numbers|statistics|data|findings|results|estimates|accounts)$/u;

/** "The numbers are sobering:", "They are grim:" of figures: what comes after the colon is what they show. */
function figuresAre({ tokens }: Sentence, { sort, head, to }: Phrase, colon: number): boolean {
  const told = (sort === "document" && figures.test(head)) || (sort === "pronoun" && head === "they");
  return told && /^(?:are|were|is|was|look|looked|remain)$/u.test(tokens[to]?.lower ?? "") && colon - to <= 5;
}

/** "its claims of a growing harvest", "amid reports that", "the bank's forecast … is below last year's", "the picture painted by X has been". */
function reportNoun(sentence: Sentence, at: number): Cited | null {
  const noun = nouns.get(sentence.tokens[at]?.lower ?? "");
  const after = sentence.tokens[at + 1]?.lower ?? "";
  if (!noun) return null;
  const maker = makerOf(sentence, at);
  const owner = maker ?? (noun.own ? possessor(sentence, at) : null);
  if (noun.own && owner) {
    const predicate = ownPredicate(sentence, at, owner) ?? (maker ? null : revised(sentence, at, owner));
    if (predicate) return predicate;
  }
  if (after !== "that" && !(after === "of" && takesOf.has(sentence.tokens[at]?.lower ?? ""))) return null;
  const token = sentence.tokens[at];
  const cue = { start: token?.start ?? 0, end: sentence.tokens[at + 1]?.end ?? 0 };
  const source = maker ?? (noun.plural && unowned(sentence, at) ? phraseFrom(sentence, at, at + 1) : null);
  if (!source) return null;
  const content = after === "that" ? contentFrom(sentence, at + 2) : objectOf(sentence, at + 2);
  return content
    ? {
        sentence: sentence.index,
        pattern: "noun",
        source,
        cue,
        content,
        sense: "says",
        negated: false,
        side: "after",
        hearer: null,
        unitFrom: source.from,
        inside: true,
      }
    : null;
}

/** "Its earlier tally had put …": whoever "its" means. */
function possessor(sentence: Sentence, at: number): Phrase | null {
  for (let from = at - 1; from >= Math.max(0, at - 4); from--) {
    const token = sentence.tokens[from];
    if (token?.kind !== "word") return null;
    if (token.lower !== "its" && token.lower !== "their") continue;
    const pronoun = { from, to: from + 1, start: token.start, end: token.end, headAt: from, sort: "pronoun" } as const;
    return { ...pronoun, head: token.lower === "its" ? "it" : "they", names: [], apposition: null, partners: null };
  }
  return null;
}

/** Who made it: "FAO's", "Kenyan", "the WFP and regime" before the noun, "from the bank" or "painted by" after it. */
function makerOf(sentence: Sentence, at: number): Phrase | null {
  for (let end = at; end > Math.max(0, at - 5); end--) {
    const before = sentence.tokens[end - 1];
    if (!before) break;
    const found = phraseBefore(sentence, before.lower === "'s" ? end - 1 : end, 0);
    // "The FAO rice production forecast": the body is the maker, what follows is what it forecasts.
    const body = found?.sort === "other" ? found.names.find((name) => name.known?.type === "source") : undefined;
    const phrase = body ? phraseFrom(sentence, body.from, body.to) : found;
    if (phrase && (phrase.names.length > 0 || phrase.sort === "body" || isRegime(phrase)))
      return withPartner(sentence, phrase);
    if (determiners.has(before.lower) || prepositions.has(before.lower) || before.kind !== "word") break;
  }
  const by = sentence.tokens[at + 2]?.lower === "by" ? at + 2 : at + 1;
  if (!["from", "by"].includes(sentence.tokens[by]?.lower ?? "")) return null;
  const phrase = phraseFrom(sentence, by + 1);
  return phrase && phrase.sort !== "other" ? phrase : phrase && phrase.names.length > 0 ? phrase : null;
}

function isRegime(phrase: Phrase): boolean {
  return phrase.head === "regime" || phrase.head === "government";
}

/** A figure of somebody's as the subject of its clause: everything the clause says of it is its maker's. */
function ownPredicate(sentence: Sentence, at: number, maker: Phrase): Cited | null {
  const from = Math.min(maker.from, at);
  let verb = Math.max(at, maker.to > at ? maker.to - 1 : at) + 1;
  // "Its index, which follows sitting tenants, rose": over the aside.
  const aside =
    sentence.tokens[verb]?.text === "," && ["which", "that"].includes(sentence.tokens[verb + 1]?.lower ?? "");
  const closing = aside ? nextMark(sentence, verb + 1, [","]) : -1;
  if (closing > 0) verb = closing + 1;
  for (; verb < Math.min(sentence.tokens.length, at + 24); verb++) {
    const word = sentence.tokens[verb]?.lower ?? "";
    if (plainVerbs.has(word)) break;
    if (clauseOpeners.has(word) || [",", ";"].includes(word)) return null;
  }
  if (!plainVerbs.has(sentence.tokens[verb]?.lower ?? "") || !subjectPosition(sentence, from)) return null;
  const token = sentence.tokens[at];
  const content = contentFrom(sentence, Math.min(from, at));
  const cue = { start: token?.start ?? 0, end: token?.end ?? 0 };
  return content
    ? {
        sentence: sentence.index,
        pattern: "own-noun",
        source: maker,
        cue,
        content,
        sense: "finds",
        negated: false,
        side: "after",
        hearer: null,
        unitFrom: from,
        inside: false,
      }
    : null;
}

const revisions = new Set(
  "cut cuts raised raises lowered lowers revised revises kept keeps left leaves trimmed trims slashed slashes lifted lifts maintained maintains downgraded upgraded reaffirmed".split(
    " ",
  ),
);

/** "The fund cut its forecast for growth to 2.9 percent": what the forecast says is the fund's. */
function revised(sentence: Sentence, at: number, owner: Phrase): Cited | null {
  if (!revisions.has(sentence.tokens[owner.from - 1]?.lower ?? "")) return null;
  const source = phraseBefore(sentence, beforeAuxiliaries(sentence, owner.from - 1), 0);
  const token = sentence.tokens[at];
  const content = token ? contentFrom(sentence, at) : null;
  if (!source || source.sort === "other" || !token || !content) return null;
  return {
    sentence: sentence.index,
    pattern: "own-noun",
    source: withPartner(sentence, source),
    cue: { start: token.start, end: token.end },
    content,
    sense: "foresees",
    negated: false,
    side: "after",
    hearer: null,
    unitFrom: source.from,
    inside: false,
  };
}

/** The start of a clause, a determiner aside: sentence start, comma, opener. */
function subjectPosition(sentence: Sentence, from: number): boolean {
  let at = from;
  while (
    at > 0 &&
    sentence.tokens[at - 1]?.kind === "word" &&
    at > from - 3 &&
    !prepositions.has(sentence.tokens[at - 1]?.lower ?? "") &&
    !clauseOpeners.has(sentence.tokens[at - 1]?.lower ?? "")
  )
    at--;
  const before = sentence.tokens[at - 1];
  return !before || before.text === "," || before.text === ";" || clauseOpeners.has(before.lower);
}

function unowned(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1]?.lower ?? "";
  return (
    prepositions.has(before) ||
    ["and", "were", "are"].includes(before) ||
    ["some", "several", "unconfirmed", "recent", "many", "media", "news", "press"].includes(before)
  );
}

/** The noun phrase after "of": up to a verb, a comma or a clause opener. */
function objectOf(sentence: Sentence, from: number): ReturnType<typeof contentFrom> {
  const first = sentence.tokens[from];
  if (!first) return null;
  let to = from;
  while (to < sentence.tokens.length && to - from < 20) {
    const token = sentence.tokens[to];
    if (
      !token ||
      [",", ";", ":", ".", "(", "–", "—"].includes(token.text) ||
      plainVerbs.has(token.lower) ||
      (clauseOpeners.has(token.lower) && token.lower !== "and")
    )
      break;
    to++;
  }
  const last = sentence.tokens[to - 1];
  return to > from && last ? tidy(sentence, first.start, last.end) : null;
}

function nextMark(sentence: Sentence, from: number, marks: readonly string[]): number {
  for (let at = from; at < Math.min(from + 30, sentence.tokens.length); at++) {
    const text = sentence.tokens[at]?.text ?? "";
    if (marks.includes(text)) return at;
    if (isQuoteMark(text)) return at - 1 >= from ? at - 1 : -1;
  }
  return -1;
}

function hasPlainVerb(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (plainVerbs.has(sentence.tokens[at]?.lower ?? "")) return true;
  return false;
}
