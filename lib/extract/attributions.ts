import type { PostReading } from "../model/post.ts";
import type { SourceKind } from "../model/source.ts";
import type { ReportSense } from "../model/vocabulary/report-verbs.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import type { Span, Surface } from "../text/span.ts";
import type { Cited, CitingPattern } from "./attributions/cited.ts";
import { cutContents } from "./attributions/cut.ts";
import { Discourse, scopeOf } from "./attributions/discourse.ts";
import { readHeadline } from "./attributions/headlines.ts";
import { readOtherCues } from "./attributions/other-cues.ts";
import { leadingPhrase } from "./attributions/phrases.ts";
import { type Resolution, resolvePhrase } from "./attributions/resolve.ts";
import { readSentences, type Sentence } from "./attributions/sentences.ts";
import { readVerbCues } from "./attributions/verb-cues.ts";
import type { AttributionMention } from "./mentions.ts";

/** An attribution with what the chain needs to know of it beside the words. */
export interface ReadAttribution extends AttributionMention {
  readonly pattern: CitingPattern;
  readonly sense: ReportSense;
  readonly kind: SourceKind | null;
  /** Index of the sentence in the reading. */
  readonly sentence: number;
  /** What sort of phrase the source is. */
  readonly sort: Resolution["sort"];
  readonly self: boolean;
  /** The hand before the source ("Roe at the Harbour Blog": the blog); null for none. */
  readonly via: string | null;
  readonly side: "before" | "after";
  readonly inside: boolean;
}

/** "The brief cites the weekly": the weekly's words reach the text through the brief. */
export interface Relay {
  readonly by: string;
  readonly of: string;
  readonly post: number;
}

/** All attributions of a text with the sentences they stand in and who relays whom. */
export interface AttributionReading {
  readonly attributions: readonly ReadAttribution[];
  readonly sentences: readonly Sentence[];
  readonly relays: readonly Relay[];
}

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
    const cited = citationsIn(sentence, sentences[sentence.index + 1]);
    for (const each of cited) {
      const resolution = each.source ? resolvePhrase(each.source, sentence, discourse) : null;
      if (resolution?.entity)
        discourse.cite(resolution.entity, resolution.sort === "document" || each.sense === "finds");
      const relay = each.sense === "hears" ? relayOf(each, resolution, sentence, discourse) : null;
      if (relay) relays.push(relay);
      else if (each.content.start < each.content.end) attributions.push(attribution(text, each, resolution));
    }
    discourse.note(sentence);
    noteSubject(sentence, discourse);
  }
  return { attributions: explainBareData(attributions, sentences), sentences, relays };
}

/** What the sentence is about, when that is a body or the document of one: "The bureau's brief also covers …". */
function noteSubject(sentence: Sentence, discourse: Discourse): void {
  const phrase = leadingPhrase(sentence, 0, sentence.tokens.length);
  const name = phrase?.names.find(
    (each) => each.known?.type === "source" || (each.kind !== null && each.kind !== "person"),
  );
  if (!phrase || !name || !["name", "document", "body", "media"].includes(phrase.sort)) return;
  discourse.noteSubject(
    discourse.mention(discourse.nameOf(name), discourse.kindOf(name), scopeOf(sentence), name),
    sentence.index,
  );
}

function citationsIn(sentence: Sentence, next: Sentence | undefined): Cited[] {
  const headline = sentence.headline ? readHeadline(sentence) : null;
  const cited = [...readVerbCues(sentence), ...readOtherCues(sentence), ...(headline ? [headline] : [])];
  const ordered = cited.sort((a, b) => a.cue.start - b.cue.start);
  return cutContents(withoutDoubles(ordered), sentence).map((each) => reachingOver(each, sentence, next));
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

function attribution(text: string, cited: Cited, resolution: Resolution | null): ReadAttribution {
  const surface = ({ start, end }: Span): Surface => ({ start, end, surface: text.slice(start, end) });
  return {
    source: cited.source ? surface(cited.source) : null,
    cue: surface(cited.cue),
    content: surface(cited.content),
    resolved: resolution?.name ?? null,
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

/** Who relays whom, from "cites an issue of the weekly"; null when either is unknown. */
function relayOf(cited: Cited, resolution: Resolution | null, sentence: Sentence, discourse: Discourse): Relay | null {
  const quoted = sentence.names.find(
    (name) => name.start >= cited.cue.end && (name.known?.type === "source" || name.kind !== null),
  );
  if (!resolution?.name || !quoted) return null;
  const of = discourse.mention(discourse.nameOf(quoted), discourse.kindOf(quoted), scopeOf(sentence), quoted);
  return of.name === resolution.name ? null : { by: resolution.name, of: of.name, post: sentence.post };
}

/** How many sentences on the maker of a bare "data" may be named. */
const reachOfBareData = 6;

/** "Data showed" in a lead is the data of the body cited soon after in the same voice. */
function explainBareData(attributions: readonly ReadAttribution[], sentences: readonly Sentence[]): ReadAttribution[] {
  return attributions.map((each, index) => {
    if (each.resolved !== null || each.sort !== "document") return each;
    const here = sentences[each.sentence];
    for (let at = index + 1; at < attributions.length; at++) {
      const later = attributions[at];
      const there = later ? sentences[later.sentence] : undefined;
      if (
        !here ||
        !later ||
        !there ||
        later.sentence - each.sentence > reachOfBareData ||
        scopeOf(there) !== scopeOf(here)
      )
        break;
      if (makesData(later)) return { ...each, resolved: later.resolved, kind: later.kind, known: "carried" };
    }
    // The headline of a citation comes after the article it heads.
    const before = attributions
      .slice(0, index)
      .findLast((earlier) => makesData(earlier) && sameVoice(sentences, earlier, each));
    if (before) return { ...each, resolved: before.resolved, kind: before.kind, known: "carried" };
    return { ...each, resolved: each.source?.surface ?? null };
  });
}

const dataMakers: ReadonlySet<SourceKind | null> = new Set([
  "government",
  "multilateral",
  "intelligence",
  "research",
  "ngo",
  "company",
]);

function makesData(attribution: ReadAttribution): boolean {
  return attribution.resolved !== null && dataMakers.has(attribution.kind);
}

function sameVoice(sentences: readonly Sentence[], a: ReadAttribution, b: ReadAttribution): boolean {
  const [first, second] = [sentences[a.sentence], sentences[b.sentence]];
  return first !== undefined && second !== undefined && scopeOf(first) === scopeOf(second);
}
