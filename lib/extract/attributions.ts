import type { PostReading } from "../model/post.ts";
import type { SourceKind } from "../model/source.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import type { Span, Surface } from "../text/span.ts";
import type { Cited } from "./attributions/cited.ts";
import { cutContents } from "./attributions/cut.ts";
import { Discourse, type Entity, scopeOf } from "./attributions/discourse.ts";
import { explainBareData, explainOfficials } from "./attributions/explain.ts";
import { readHeadline } from "./attributions/headlines.ts";
import { readOtherCues } from "./attributions/other-cues.ts";
import type { Phrase } from "./attributions/phrases.ts";
import type { AttributionReading, ReadAttribution, Relay } from "./attributions/reading.ts";
import { type Resolution, resolvePhrase } from "./attributions/resolve.ts";
import { readSentences, type Sentence } from "./attributions/sentences.ts";
import { noteSubject, standingIn } from "./attributions/subjects.ts";
import { readVerbCues } from "./attributions/verb-cues.ts";
import type { AttributionMention } from "./mentions.ts";

export type { AttributionReading, ReadAttribution } from "./attributions/reading.ts";

/** Who is cited for what, in text order. Pronouns and descriptions are resolved within the post; offsets are into `text`. */
export function readAttributions(
  text: string,
  posts: readonly PostReading[],
  vocabulary: Vocabulary,
): readonly ReadAttribution[] {
  return readAttributionsWithSentences(text, posts, vocabulary).attributions;
}

/** The same with the sentences and relays the chains are read from. */
export function readAttributionsWithSentences(
  text: string,
  posts: readonly PostReading[],
  vocabulary: Vocabulary,
): AttributionReading {
  const sentences = readSentences(text, posts, vocabulary);
  const discourse = new Discourse(vocabulary);
  const attributions: ReadAttribution[] = [];
  const relays: Relay[] = [];
  let post = -1;
  for (const sentence of sentences) {
    if (sentence.post !== post) discourse.reset();
    post = sentence.post;
    const speakers = new Map<number, Entity>();
    const cited = citationsIn(sentence, sentences[sentence.index + 1]).filter(
      (each) => !isGroundless(each, sentence, discourse),
    );
    for (const each of cited) {
      const resolution = standingIn(
        sentence,
        each.source ? resolvePhrase(each.source, sentence, discourse) : null,
        discourse,
      );
      const told = withOutlet(each, resolution, sentence, discourse);
      if (resolution?.entity && each.source) speakers.set(each.source.start, resolution.entity);
      if (resolution?.entity)
        discourse.cite(
          resolution.entity,
          resolution.sort === "document" || issues(each, sentence, text),
          sentence.index,
        );
      // Whoever is quoted in whole sentences is a person, whatever a firm's name may look like.
      if (resolution?.entity && reportingOf(text, each.content) === "verbatim") resolution.entity.introduced = true;
      const relay = each.sense === "hears" ? relayOf(each, resolution, sentence, discourse) : null;
      if (relay) relays.push(relay);
      else if (each.content.start < each.content.end)
        attributions.push(attribution(text, each, told, sentence, authorOf(sentence, posts)));
    }
    noteQuoting(cited, speakers, sentence, discourse);
    discourse.note(sentence);
    // Who spoke is more in mind than who was told or spoken of; who relays is less so than whom he relays.
    for (const [at, speaker] of speakers)
      if (!cited.some((each) => each.source?.start === at && each.sense === "hears"))
        discourse.cite(speaker, false, sentence.index);
    noteSubject(sentence, discourse, speakers);
  }
  return { attributions: explainOfficials(explainBareData(attributions, sentences), sentences), sentences, relays };
}

function citationsIn(sentence: Sentence, next: Sentence | undefined): Cited[] {
  const headline = sentence.headline ? readHeadline(sentence) : null;
  const cited = [...readVerbCues(sentence), ...readOtherCues(sentence), ...(headline ? [headline] : [])];
  const ordered = cited.sort((a, b) => a.cue.start - b.cue.start);
  return cutContents(withoutDoubles(ordered), sentence).map((each) => reachingOver(each, sentence, next));
}

/** "They are desperate: half have left" of others than figures somebody published: nobody is cited. */
function isGroundless({ pattern, source }: Cited, sentence: Sentence, discourse: Discourse): boolean {
  return pattern === "colon" && source?.sort === "pronoun" && discourse.subjectBefore(sentence.index, true) === null;
}

/** One citation a cue. */
function withoutDoubles(cited: readonly Cited[]): Cited[] {
  return cited.filter(
    (each, index) =>
      !cited.some((other, at) => at < index && other.cue.start < each.cue.end && each.cue.start < other.cue.end),
  );
}

/** "The board said:" at the end of a paragraph: the next paragraph's first sentence, or the quotation it opens with, is the content. */
function reachingOver(cited: Cited, sentence: Sentence, next: Sentence | undefined): Cited {
  if (cited.content.start < cited.content.end || !next || next.post !== sentence.post || next.headline) return cited;
  const quote = next.quotes[0];
  const content = quote && quote.whole.start <= next.span.start + 1 ? quote.whole : next.span;
  return { ...cited, content: { start: content.start, end: content.end } };
}

/** Whose "I" it is: the article's author, else the post's. */
function authorOf(sentence: Sentence, posts: readonly PostReading[]): string | null {
  const post = posts[sentence.post];
  return (sentence.article === null ? null : post?.articles[sentence.article]?.author) ?? post?.author ?? null;
}

function roleOf(source: Phrase | null, sentence: Sentence, surface: (span: Span) => Surface): Surface | null {
  const first = sentence.tokens[source?.apposition?.from ?? -1];
  const last = sentence.tokens[(source?.apposition?.to ?? 0) - 1];
  return first && last && first.start < last.end ? surface({ start: first.start, end: last.end }) : null;
}

function attribution(
  text: string,
  cited: Cited,
  resolution: Resolution | null,
  sentence: Sentence,
  author: string | null,
): ReadAttribution {
  const surface = ({ start, end }: Span): Surface => ({ start, end, surface: text.slice(start, end) });
  return {
    source: cited.source ? surface(cited.source) : null,
    cue: surface(cited.cue),
    content: surface(cited.content),
    resolved: resolution?.self ? author : (resolution?.name ?? null),
    reporting: reportingOf(text, cited.content),
    known: resolution === null ? "assumed" : resolution.stated ? "stated" : "carried",
    stance: stanceOf(cited),
    pattern: cited.pattern,
    sense: cited.sense,
    kind: resolution?.kind ?? null,
    sentence: cited.sentence,
    sort: resolution?.sort ?? "other",
    self: resolution?.self ?? false,
    via: resolution?.via ?? null,
    side: cited.side,
    inside: cited.inside,
    role: roleOf(cited.source, sentence, surface),
  };
}

function stanceOf(cited: Cited): AttributionMention["stance"] {
  if (cited.sense === "doubts") return "doubts";
  return (cited.sense === "denies") !== cited.negated ? "denies" : "asserts";
}

/** Verbatim when the content is one quotation, partial when it holds one. */
function reportingOf(text: string, content: Span): AttributionMention["reporting"] {
  const words = text.slice(content.start, content.end);
  if (/^[“"][^“”"]{0,5000}[”"]?[,.]?$/u.test(words)) return "verbatim";
  return /[“"]/u.test(words) ? "partial" : "paraphrase";
}

/** "… found that", "… said in a report on Monday": the speaker issued a document. Who only puts or counts a figure may have none. */
function issues({ cue, sense }: Cited, { tokens }: Sentence, text: string): boolean {
  if (
    sense === "finds" &&
    /^(?:show|reveal|find|found|indicat|suggest|document|conclud|determin|demonstrat)/iu.test(
      text.slice(cue.start, cue.end),
    )
  )
    return true;
  const at = tokens.findIndex((token) => token.start >= cue.end);
  if (at < 0 || tokens[at]?.lower !== "in") return false;
  return tokens
    .slice(at + 1, at + 6)
    .some((token) =>
      /^(?:report|study|survey|review|bulletin|paper|forecast|outlook|assessment|analysis)$/u.test(token.lower),
    );
}

/** "The radio, quoting a resident, writes": when the resident says more, it is through the radio. */
function noteQuoting(
  cited: readonly Cited[],
  speakers: ReadonlyMap<number, Entity>,
  sentence: Sentence,
  discourse: Discourse,
): void {
  const quoting = cited.find((each) => each.pattern === "citing");
  const outlet = cited.find((each) => each.pattern === "verb" && each.source && speakers.get(each.source.start));
  const quoted = quoting?.source ? speakers.get(quoting.source.start) : undefined;
  const by = outlet?.source ? speakers.get(outlet.source.start) : undefined;
  if (!quoted || !by || quoted === by || !outletKinds.has(by.kind)) return;
  quoted.through = { outlet: by.name, sentence: sentence.index };
  discourse.cite(quoted, false, sentence.index);
}

/** The outlet that stands between the text and the speaker: named in the sentence, or the one he spoke through a sentence or two before. */
function withOutlet(
  cited: Cited,
  resolution: Resolution | null,
  sentence: Sentence,
  discourse: Discourse,
): Resolution | null {
  const heard = withHearer(cited, resolution, sentence, discourse);
  const told = heard && !heard.via ? throughInterview(cited, heard, sentence, discourse) : heard;
  const entity = told?.entity;
  if (!told || !entity) return told;
  if (told.via) {
    entity.through = { outlet: told.via, sentence: sentence.index };
    return told;
  }
  const before = entity.through;
  const goesOn = before && !told.stated && sentence.index - before.sentence <= 3 && before.outlet !== told.name;
  if (!goesOn) return told;
  entity.through = { ...before, sentence: sentence.index };
  return { ...told, via: before.outlet };
}

/** "… said in an interview with the Gazette": a body or paper after it is a hand. */
function throughInterview(cited: Cited, told: Resolution, sentence: Sentence, discourse: Discourse): Resolution {
  for (let at = 1; at < sentence.tokens.length - 1; at++) {
    const [before, word, link] = [at - 1, at, at + 1].map((one) => sentence.tokens[one]?.lower ?? "");
    if (
      word !== "interview" ||
      !["with", "to", "by", "on"].includes(link ?? "") ||
      !["an", "the", "a"].includes(before ?? "")
    )
      continue;
    const from = sentence.tokens[at + 2]?.lower === "the" ? at + 3 : at + 2;
    const name = sentence.names[sentence.nameOf[from] ?? -1];
    const kind = name ? discourse.kindOf(name) : null;
    // Two capitals may be the interviewer; three, or one, are rather a paper.
    const paper =
      kind === null || outletKinds.has(kind) || (kind === "person" && (name?.to ?? 0) - (name?.from ?? 0) > 2);
    if (!name || name.known?.type === "place" || !paper || cited.cue.start > name.end) continue;
    const via = discourse.nameOf(name);
    discourse.mention(via, kind === null || kind === "person" ? "news-outlet" : kind, scopeOf(sentence), null);
    return via === told.name ? told : { ...told, via };
  }
  return told;
}

/** "told the Gazette": the paper is a hand between the text and the speaker. */
function withHearer(
  { hearer }: Cited,
  resolution: Resolution | null,
  sentence: Sentence,
  discourse: Discourse,
): Resolution | null {
  const only = hearer?.names.length === 1 && hearer.sort === "name" ? hearer.names[0] : undefined;
  // Whom the news name as told something is an outlet, known or not: "told Diário Insular".
  const unknown = only && only.known === null && (only.kind === null || only.kind === "person") ? only : undefined;
  const name = hearer?.names.find((each) => outletKinds.has(discourse.kindOf(each))) ?? unknown;
  if (!resolution || !name || resolution.via) return resolution;
  const via = name === unknown ? name.surface : discourse.nameOf(name);
  discourse.mention(via, name === unknown ? "news-outlet" : discourse.kindOf(name), scopeOf(sentence), null);
  return via === resolution.name ? resolution : { ...resolution, via };
}

const outletKinds: ReadonlySet<SourceKind | null> = new Set(["news-agency", "news-outlet", "state-media", "blog"]);

/** Who relays whom, from "cites an issue of the weekly"; null when either is unknown. */
function relayOf(cited: Cited, resolution: Resolution | null, sentence: Sentence, discourse: Discourse): Relay | null {
  const quoted = sentence.names.find(
    (name) => name.start >= cited.cue.end && (name.known?.type === "source" || name.kind !== null),
  );
  if (!resolution?.name || !quoted) return null;
  const of = discourse.mention(discourse.nameOf(quoted), discourse.kindOf(quoted), scopeOf(sentence), quoted);
  return of.name === resolution.name ? null : { by: resolution.name, of: of.name, post: sentence.post };
}
