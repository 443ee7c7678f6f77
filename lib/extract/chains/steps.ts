import type { ChainStep } from "../../model/claim.ts";
import type { ArticleDraft } from "../../model/post.ts";
import type { ChainRole, SourceKind } from "../../model/source.ts";
import type { Span, Surface } from "../../text/span.ts";
import type { DatedInterval } from "../../units/period.ts";
import type { ReadAttribution } from "../attributions.ts";
import type { ChainContext, PlacedPassage } from "./context.ts";
import { lastStarting } from "./covering.ts";

/** The hands around a passage (`frame`) and, when nobody is cited in it, who speaks there (`voice`, often the last of the frame). */
export interface Narrator {
  readonly frame: readonly ChainStep[];
  readonly voice: readonly ChainStep[];
  readonly stated: boolean;
  readonly place: PlacedPassage | null;
}

/** The publisher and the outlets of the passage a span stands in. */
export function narratorSteps(span: Span, context: ChainContext): Narrator {
  const place = lastStarting(context.passages, span.start, (each) => each.passage.span.start);
  const publisher = context.publisher ? [step(context.publisher, null, "publishes", null, null)] : [];
  if (!place) return { frame: publisher, voice: [], stated: publisher.length > 0, place: null };
  const article = place.passage.article === null ? null : (place.post.articles[place.passage.article] ?? null);
  if (!article) {
    const relay = introducedOutlet(place, context);
    const author =
      publisher.length === 0 && place.post.author ? [step(place.post.author, "person", "asserts", null, null)] : [];
    return { frame: [...publisher, ...relay], voice: author, stated: publisher.length + author.length > 0, place };
  }
  const outlets = outletSteps(article, place, context);
  return { frame: [...publisher, ...outlets.frame], voice: outlets.voice, stated: true, place };
}

/** Outlet, then the agency whose copy it carries. A column or blog speaks with its author's voice. */
function outletSteps(
  article: ArticleDraft,
  place: PlacedPassage,
  context: ChainContext,
): { readonly frame: ChainStep[]; readonly voice: ChainStep[] } {
  const saidOn = article.date ? { from: article.date, to: article.date } : null;
  const frame = [article.outlet, article.agency]
    .filter((name) => name !== null)
    .map((name) => step(name, kindOfOutlet(name, context), "relays", null, null, saidOn));
  if (frame.length > 0) {
    const author =
      article.author && isCitedByName(article.author, place, context)
        ? [step(article.author, "person", "asserts", null, null, saidOn)]
        : [];
    return { frame, voice: author };
  }
  // "…, where it states:" names no outlet: the last one cited before the block speaks in it.
  const speaker = speakerBefore(place, context);
  return {
    frame: [],
    voice: speaker ? stepsOf([speaker], { frame: [], voice: [], stated: true, place }, context, true) : [],
  };
}

/** True when the post itself cites the article's author by name as the source: then the voice of the block is the author's. */
function isCitedByName(author: string, place: PlacedPassage, context: ChainContext): boolean {
  const post = context.posts.indexOf(place.post);
  return context.reading.attributions.some((each) => {
    const sentence = context.reading.sentences[each.sentence];
    return each.resolved === author && sentence?.post === post && sentence.article === null && each.source !== null;
  });
}

function speakerBefore(place: PlacedPassage, context: ChainContext): ReadAttribution | null {
  const before = context.reading.attributions.findLast((each) => {
    const sentence = context.reading.sentences[each.sentence];
    return (
      sentence &&
      context.posts[sentence.post] === place.post &&
      sentence.article === null &&
      each.cue !== null &&
      each.cue.end <= place.passage.span.start &&
      each.resolved !== null
    );
  });
  return before ?? null;
}

/** "… Harbour Radio:" at the end of the author's paragraph: what the paragraph tells, it has from there. */
function introducedOutlet(place: PlacedPassage, context: ChainContext): ChainStep[] {
  const words = context.text.slice(
    Math.max(place.passage.span.start, place.passage.span.end - 60),
    place.passage.span.end,
  );
  const next = place.post.passages[place.index + 1];
  const article = next?.kind === "quotation" && next.article !== null ? place.post.articles[next.article] : null;
  const ending = /[.!?]["”’]?\s{1,3}(?<name>\p{Lu}[^.!?:]{2,45}):$/u.exec(words)?.groups?.name;
  if (!article?.outlet || !ending) return [];
  return [step(article.outlet, kindOfOutlet(article.outlet, context), "relays", null, null)];
}

/** The steps of citations, outermost first, each after the hands it came through. Steps already in the frame are not repeated. */
export function stepsOf(
  cited: readonly ReadAttribution[],
  narrator: Narrator,
  context: ChainContext,
  carried = false,
): ChainStep[] {
  const steps: ChainStep[] = [];
  const seen = new Set(narrator.frame.map((each) => each.source));
  cited.forEach((each, index) => {
    const last = index === cited.length - 1;
    if (!last && isGeneric(each)) return;
    const name = nameFor(each, narrator);
    if (name === null) return;
    const post = context.reading.sentences[each.sentence]?.post ?? -1;
    const hands = [
      ...relayers(name, post, context),
      ...(each.via ? [...relayers(each.via, post, context), each.via] : []),
    ];
    for (const hand of hands) {
      if (seen.has(hand)) continue;
      seen.add(hand);
      steps.push(step(hand, kindOfOutlet(hand, context), "cites", null, null));
    }
    if (seen.has(name) && !last) return;
    if (seen.has(name)) return;
    seen.add(name);
    steps.push(
      step(
        name,
        each.kind,
        last ? "asserts" : roleOf(each),
        carried ? null : each.cue,
        carried || each.known !== "stated" ? null : each.source,
      ),
    );
  });
  return steps;
}

/** "articles", "media reports": nobody's name, dropped where they cite somebody. */
function isGeneric(attribution: ReadAttribution): boolean {
  return attribution.kind === null && (attribution.sort === "document" || attribution.sort === "media");
}

function nameFor(attribution: ReadAttribution, narrator: Narrator): string | null {
  if (attribution.self) return narrator.voice.at(-1)?.source ?? narrator.frame.at(-1)?.source ?? null;
  // A pronoun that nothing explains is nobody's name.
  const words = attribution.sort === "pronoun" ? null : attribution.source?.surface;
  const name = attribution.resolved ?? words ?? null;
  // "articles", "data": one word for nobody.
  return name !== null && isGeneric(attribution) && /^(?!(?:study|poll|survey|analysis)$)\p{Ll}[^ ]*$/u.test(name)
    ? "unattributed"
    : name;
}

/** Who relays a source in this post, outermost first ("the brief cites the weekly"). */
function relayers(name: string, post: number, context: ChainContext): string[] {
  const hands: string[] = [];
  let at = name;
  for (let round = 0; round < 4; round++) {
    const relay = context.reading.relays.find((each) => each.of === at && each.post === post);
    if (!relay || hands.includes(relay.by)) break;
    hands.unshift(relay.by);
    at = relay.by;
  }
  return hands;
}

function roleOf(attribution: ReadAttribution): ChainRole {
  return attribution.pattern === "citing" ? "cites" : attribution.reporting === "verbatim" ? "quotes" : "relays";
}

function kindOfOutlet(name: string, context: ChainContext): SourceKind | null {
  return context.reading.attributions.find((each) => each.resolved === name)?.kind ?? null;
}

function step(
  source: string,
  kind: SourceKind | null,
  role: ChainRole,
  cue: Surface | null,
  named: Surface | null,
  saidOn: DatedInterval | null = null,
): ChainStep {
  return { source, kind, role, document: null, saidOn, cue, named };
}
