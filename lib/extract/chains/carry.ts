import type { PostReading } from "../../model/post.ts";
import type { SourceKind } from "../../model/source.ts";
import { scopeOf } from "../attributions/discourse.ts";
import { leadingPhrase, sourceNounClass } from "../attributions/phrases.ts";
import type { Sentence } from "../attributions/sentences.ts";
import type { AttributionReading, ReadAttribution } from "../attributions.ts";

import { tellsHistory } from "./history.ts";
import { reportsInPost } from "./report-voice.ts";
import { shared, topicWords } from "./topics.ts";

/** Who still speaks in a sentence that has no cue of its own. */
export interface Carried {
  readonly attributions: readonly ReadAttribution[];
}

/** What one voice has been telling: the speaker of the last citation, and the body or document whose figures it goes through. */
interface Running {
  last: ReadAttribution | null;
  /** Whom the last speaker cites for it ("the association, citing customs data, says"); null for nobody. */
  cites: ReadAttribution | null;
  main: ReadAttribution | null;
  /** What each voice whose figures were gone through speaks of, in the order they came. */
  readonly voices: Map<string, { readonly main: ReadAttribution; readonly topic: Set<string> }>;
  paragraph: number;
  /** The paragraph in which the narrator has asked a question or begun to tell history; −1 for none. */
  asked: number;
  kind: Sentence["kind"];
  /** True while a quotation begun earlier has not been closed. */
  open: boolean;
}

const bodies: ReadonlySet<SourceKind | null> = new Set([
  "government",
  "multilateral",
  "intelligence",
  "research",
  "ngo",
  "company",
]);

/** For every sentence who is still speaking in it; null where it is the narrator. */
export function readCarried(
  text: string,
  posts: readonly PostReading[],
  reading: AttributionReading,
  bySentence: ReadonlyMap<number, readonly ReadAttribution[]>,
): (Carried | null)[] {
  const voices = new Map<string, Running>();
  const reports = reportsInPost(text, posts, reading.sentences);
  return reading.sentences.map((sentence) => {
    const scope = scopeOf(sentence);
    const running = voices.get(scope) ?? {
      last: null,
      cites: null,
      main: null,
      voices: new Map(),
      paragraph: -1,
      asked: -1,
      open: false,
      kind: sentence.kind,
    };
    voices.set(scope, running);
    if (sentence.headline) return null;
    if (sentence.kind === "update" && running.kind !== "update") {
      running.last = null;
      running.main = null;
      running.voices.clear();
    }
    running.kind = sentence.kind;
    const reported = sentence.article !== null || reports.has(sentence.post);
    const own = (bySentence.get(sentence.index) ?? []).filter(
      (each) => each.sense !== "intends" && each.resolved !== null && !(each.inside && each.pattern === "according"),
    );
    if (own.length === 0 && sentence.paragraph !== running.paragraph)
      if (tellsHistory(sentence, posts[sentence.post]?.date ?? null)) running.asked = sentence.paragraph;
    const carried = own.length > 0 ? afterOwn(own) : carriedInto(text, sentence, running, reported);
    update(running, own, sentence, { carried, reported }, text);
    return carried;
  });
}

/** What follows a citation in its own sentence ("…, the board said, but it will not last") is still the source's. */
function afterOwn(own: readonly ReadAttribution[]): Carried | null {
  const last = own.at(-1);
  return last && last.side === "before" && !last.self ? { attributions: [last] } : null;
}

function carriedInto(text: string, sentence: Sentence, running: Running, reported: boolean): Carried | null {
  const words = text.slice(sentence.span.start, Math.min(sentence.span.end, sentence.span.start + 1500));
  if (
    running.last &&
    opensQuotation(sentence) &&
    (running.open ||
      fillsQuotation(sentence) ||
      (sentence.paragraph === running.paragraph && running.last.reporting === "verbatim"))
  )
    return { attributions: [running.last] };
  const speaker = speakerFor(text, sentence, running, reported);
  if (!speaker || speaker.self || returnsToNarrator(words) || tellsOf(speaker, sentence)) return null;
  if (reported && anotherActs(sentence, speaker)) return null;
  const inner = speaker === running.last ? running.cites : null;
  const attributions = inner ? [speaker, inner] : [speaker];
  if (!hasFigure(words))
    return sentence.paragraph === running.paragraph && isDocument(speaker) ? { attributions } : null;
  return { attributions };
}

/** In the same paragraph the last speaker; later the body or document whose figures are gone through. An author who comments goes through documents only. */
function speakerFor(text: string, sentence: Sentence, running: Running, reported: boolean): ReadAttribution | null {
  const same = sentence.paragraph === running.paragraph;
  if (!reported) {
    const candidate = same ? running.last : running.main;
    if (candidate && same && bodies.has(candidate.kind) && candidate.side === "after" && countsIn(candidate, text))
      return candidate;
    return candidate && isDocument(candidate) ? candidate : null;
  }
  if (same && running.last) return running.last;
  // "Are the counts complete?": the narrator has taken over.
  if (running.asked === sentence.paragraph) return null;
  return running.main ? voiceOfTopic(sentence, running) : null;
}

/** In a later paragraph, and once the narrator has spoken: the only voice there is; of several, the last whose matter the sentence goes on with, else nobody. */
function voiceOfTopic(sentence: Sentence, { main, voices }: Running): ReadAttribution | null {
  if (voices.size < 2) return main;
  const words = topicWords(sentence);
  const heard = [...voices.values()];
  return heard.findLast(({ topic }, at) => shared(words, topic) >= (at === heard.length - 1 ? 1 : 2))?.main ?? null;
}

/** What a voice is heard to speak of grows with every sentence of its. */
function noteTopic(running: Running, main: ReadAttribution, sentence: Sentence): void {
  const name = main.resolved ?? "";
  const topic = running.voices.get(name)?.topic ?? new Set<string>();
  for (const word of topicWords(sentence)) topic.add(word);
  running.voices.delete(name);
  running.voices.set(name, { main, topic });
}

function update(
  running: Running,
  own: readonly ReadAttribution[],
  sentence: Sentence,
  { carried, reported }: { readonly carried: Carried | null; readonly reported: boolean },
  text: string,
): void {
  const last = own.at(-1);
  if (last) {
    running.last = last;
    const cites = own.find((each) => each.pattern === "citing" && each !== last) ?? null;
    running.cites = cites;
    if (goesOn(last) && hasFigureOrFinds(last, text)) {
      running.main = last;
      noteTopic(running, last, sentence);
    }
  } else if (carried !== null) {
    running.last = carried.attributions[0] ?? running.last;
    if (running.last && goesOn(running.last)) noteTopic(running, running.last, sentence);
  } else {
    running.last = null;
    const main = running.main;
    if (main && (tellsOf(main, sentence) || !reported)) running.main = null;
  }
  const asks = sentence.tokens.at(-1)?.text === "?" && sentence.quotes.length === 0;
  if (asks && own.length === 0 && carried === null) running.asked = sentence.paragraph;
  running.paragraph = sentence.paragraph;
  running.open = sentence.quotes.at(-1)?.unclosed ?? false;
}

/** A body, a name nobody knows, or the maker of a document; not a person and not what is only foreseen. */
function goesOn(attribution: ReadAttribution): boolean {
  if (attribution.self || attribution.pattern === "own-noun") return false;
  const unknown = attribution.kind === null && attribution.sort === "name";
  return bodies.has(attribution.kind) || unknown || attribution.sort === "document";
}

function hasFigureOrFinds(attribution: ReadAttribution, text: string): boolean {
  return (
    isDocument(attribution) ||
    attribution.sense === "finds" ||
    attribution.sense === "foresees" ||
    hasFigure(text.slice(attribution.content.start, attribution.content.end).slice(0, 1500))
  );
}

/** "The association says that trade fell 2.1 percent": a body with figures. */
function countsIn({ content }: ReadAttribution, text: string): boolean {
  return /\d/u.test(text.slice(content.start, content.end).slice(0, 1500));
}

function isDocument(attribution: ReadAttribution): boolean {
  return (
    attribution.sort === "document" ||
    /(?<!\p{L})(?:data|report|figures|survey|study|statistics|census|poll|forecast|estimates?|bulletin)(?!\p{L})/iu.test(
      attribution.source?.surface ?? "",
    )
  );
}

/** The sentence speaks of the source in the third person, as the doer or the one done to: the narrator is back. */
function tellsOf(attribution: ReadAttribution, sentence: Sentence): boolean {
  const name = attribution.resolved;
  if (!name) return false;
  if (
    sentence.names.some((each) =>
      each.known?.type === "source" ? each.known.source.name === name : each.surface === name,
    )
  )
    return true;
  if (opensWith(sentence, name)) return true;
  const first = sentence.tokens
    .slice(0, 2)
    .map((token) => token.lower)
    .join(" ");
  return /^(?:the (?:agency|ministry|bank|bureau|office|company|institute|organi[sz]ation|group|department|commission))$/u.test(
    first,
  );
}

/** "The relief agency has treated 800 patients" after the ministry's count: what another body does the narrator tells. */
function anotherActs(sentence: Sentence, { resolved, source }: ReadAttribution): boolean {
  // A poll is asked about parties and bodies: what they would win is its finding.
  if (/(?<!\p{L})(?:poll|survey)(?!\p{L})/iu.test(source?.surface ?? "")) return false;
  const subject = leadingPhrase(sentence, 0, sentence.tokens.length);
  if (!subject || (subject.from > 0 && sentence.tokens[subject.from - 1]?.lower !== ",")) return false;
  if (subject.sort === "body" || subject.sort === "media") return !ownBodies.has(subject.head);
  const name = subject.sort === "name" ? subject.names.find(({ to }) => to === subject.headAt + 1) : undefined;
  return name !== undefined && name.known?.type !== "place" && name.kind !== null && name.surface !== resolved;
}

/** Whom a report on a country tells of as well as the things it counts. */
const ownBodies = new Set("government regime police army military navy authorities party parties".split(" "));

/** "The labour office opened …" of the labour office; "the labour office's figures" and "the labour office data" are still its own. */
function opensWith(sentence: Sentence, name: string): boolean {
  const words = name.toLowerCase().split(" ");
  const from = sentence.tokens[0]?.lower === "the" ? 1 : 0;
  const next = sentence.tokens[from + words.length];
  const same = words.every((word, at) => sentence.tokens[from + at]?.lower === word);
  return same && next?.kind === "word" && next.lower !== "'s" && sourceNounClass(next.lower) !== "document";
}

function opensQuotation(sentence: Sentence): boolean {
  return sentence.quotes.some((quote) => quote.whole.start <= sentence.span.start + 1);
}

/** Nothing but quoted words: who spoke last goes on. */
function fillsQuotation(sentence: Sentence): boolean {
  const quote = sentence.quotes[0];
  return (
    quote !== undefined &&
    quote.words > 3 &&
    quote.whole.start <= sentence.span.start + 1 &&
    quote.whole.end >= sentence.span.end - 1
  );
}

/** Words with which a narrator takes over again. */
function returnsToNarrator(words: string): boolean {
  return (
    /^(?:but now|either|so,|this (?:is|was|all|could|may)|that (?:is|was) (?:an?|one|about|almost|nearly|more|less|half|twice)|these (?:are|were)|in any case|meanwhile,|earlier,|critics|supporters)\b/iu.test(
      words,
    ) || /(?<!\p{L})(?:subsequently|reportedly)(?!\p{L})/u.test(words)
  );
}

const numberWords =
  /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|fifth|sixth|eighth|tenth|two-thirds|percent|per cent|twice|double[ds]?|tripled?|growth|rose|fell|increased|decreased|declined|dropped|higher|lower|highest|lowest|ranked|record)(?!\p{L})/iu;

function hasFigure(words: string): boolean {
  return /\d/u.test(words) || numberWords.test(words);
}
