import type { ChainStep, FieldOrigin } from "../model/claim.ts";
import type { PostReading } from "../model/post.ts";
import type { Span } from "../text/span.ts";
import type { AttributionReading, ReadAttribution } from "./attributions.ts";
import { readCarried } from "./chains/carry.ts";
import type { ChainContext } from "./chains/context.ts";
import { covering, passagesByStart, sentenceAt } from "./chains/covering.ts";
import { narratorSteps, stepsOf } from "./chains/steps.ts";

export type { ChainContext } from "./chains/context.ts";

/** A claim's chain, and how the claimant is known. `attribution` is the citation it rests on; null for the narrator's own words. */
export interface ChainReading {
  readonly steps: readonly ChainStep[];
  readonly known: FieldOrigin;
  readonly attribution: ReadAttribution | null;
}

/** Prepares a text's chains. `publisher` is the outermost hand, null when unknown. */
export function chainContext(
  text: string,
  posts: readonly PostReading[],
  reading: AttributionReading,
  publisher: string | null,
): ChainContext {
  const bySentence = new Map<number, ReadAttribution[]>();
  for (const each of reading.attributions)
    bySentence.set(each.sentence, [...(bySentence.get(each.sentence) ?? []), each]);
  return {
    text,
    posts,
    reading,
    publisher,
    bySentence,
    carried: readCarried(text, posts, reading, bySentence),
    passages: passagesByStart(posts),
  };
}

/** The hands a claim's words went through, publisher first, claimant last. Never empty: "unattributed" where nobody is named. */
export function chainAt(span: Span, context: ChainContext): readonly ChainStep[] {
  return readChain(span, context).steps;
}

/** The chain of a claim's span with how its claimant is known. */
export function readChain(span: Span, context: ChainContext): ChainReading {
  const cited = withSpeakerInside(covering(span, context), span, context);
  const narrator = narratorSteps(span, context);
  const innermost = cited.at(-1);
  if (innermost)
    return {
      steps: closed([...narrator.frame, ...stepsOf(cited, narrator, context)]),
      known: knownOf(innermost),
      attribution: innermost,
    };
  const sentence = sentenceAt(span.start, context.reading.sentences);
  const carried = sentence ? context.carried[sentence.index] : null;
  if (carried && !standsBeforeCue(span, sentence?.index ?? -1, context)) {
    return {
      steps: closed([...narrator.frame, ...stepsOf(carried.attributions, narrator, context, true)]),
      known: "carried",
      attribution: carried.attributions.at(-1) ?? null,
    };
  }
  if (hearsay(span, context))
    return { steps: closed([...narrator.frame, unattributed()]), known: "stated", attribution: null };
  return {
    steps: closed([...narrator.frame, ...narrator.voice]),
    known: narrator.stated ? "stated" : "assumed",
    attribution: null,
  };
}

/** "According to the story: “… the board said on Tuesday. In May it was 400 grams. …”": inside an outlet's block whoever spoke last there goes on. */
function withSpeakerInside(
  cited: readonly ReadAttribution[],
  span: Span,
  context: ChainContext,
): readonly ReadAttribution[] {
  const [block] = cited;
  const sentence = sentenceAt(span.start, context.reading.sentences);
  if (cited.length !== 1 || !block || !sentence || !outletKinds.has(block.kind)) return cited;
  const inside = context.carried[sentence.index]?.attributions ?? [];
  const within = inside.every(
    (each) => each.sentence > block.sentence && each.sentence < sentence.index && each.resolved !== block.resolved,
  );
  return within && block.sentence < sentence.index ? [block, ...inside] : cited;
}

const outletKinds: ReadonlySet<ReadAttribution["kind"]> = new Set([
  "news-agency",
  "news-outlet",
  "state-media",
  "blog",
]);

function knownOf(attribution: ReadAttribution): FieldOrigin {
  return attribution.known;
}

/** A sentence with a citation of its own is not carried over into the words before it. */
function standsBeforeCue(span: Span, sentence: number, context: ChainContext): boolean {
  const own = context.bySentence.get(sentence) ?? [];
  return own.some((each) => each.cue !== null && span.end <= each.content.start);
}

function hearsay(span: Span, context: ChainContext): boolean {
  return /(?<!\p{L})(?:reportedly|allegedly|purportedly|supposedly)(?!\p{L})/iu.test(
    context.text.slice(span.start, Math.min(span.end, span.start + 2000)),
  );
}

function closed(steps: readonly ChainStep[]): readonly ChainStep[] {
  const kept = steps.filter((step, index) => steps[index - 1]?.source !== step.source);
  return kept.length > 0 ? kept : [unattributed()];
}

function unattributed(): ChainStep {
  return {
    source: "unattributed",
    kind: "unnamed",
    role: "asserts",
    document: null,
    saidOn: null,
    cue: null,
    named: null,
  };
}
