import { fromDay } from "../db/days.ts";
import { readRevisionToExtract } from "../db/read/revisions.ts";
import type { Scope } from "../db/read/scope.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import { extract } from "../extract/index.ts";
import type { CandidateDraft, ChainStep, ClaimContent, Wording } from "../model/claim.ts";
import { ok, type Refusal, type Result, refuse } from "../model/result.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import { contains, overlaps, type Span, type Surface } from "../text/span.ts";

/** What the engine makes of some words of a post: its fields and chain, with the words as they were chosen. */
export type SpanReading = Pick<CandidateDraft, "content" | "chain" | "wording" | "derivation">;

/**
 * Reads the words a person chose in their post. Where the engine finds nothing in them the fields are empty and the publisher says it.
 * Writes nothing. Refuses: not-found, words-not-in-text.
 */
export async function readSpan(scope: Scope, revisionId: string, span: Span): Promise<Result<SpanReading, Refusal>> {
  const revision = await readRevisionToExtract(scope, revisionId);
  if (!revision) return refuse("not-found");
  const surface = revision.text.slice(span.start, span.end);
  if (span.start < 0 || surface.length !== span.end - span.start || surface.trim() === "")
    return refuse("words-not-in-text", { detail: "Choose some words of the text" });
  const vocabulary = await readVocabulary(scope, defaultVocabulary);
  const publisher = revision.post.publisher?.name ?? null;
  const { candidates } = extract(revision.text, { publisher, date: fromDay(revision.publishedFrom), vocabulary });
  const near = candidates
    .filter((one) => overlaps(one.wording.span, span))
    .sort((a, b) => shared(b.wording.span, span) - shared(a.wording.span, span));
  const [best] = near;
  if (!best) return ok({ ...unread(publisher), wording: blankWording(span, surface), derivation: [] });
  const { content, chain, derivation } = best;
  return ok({ content, chain, derivation, wording: within(best.wording, span, surface) });
}

// The words both have, less those only one has: of two claims in one sentence, the one that was meant.
function shared(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return 2 * both - (a.end - a.start);
}

function within(wording: Wording, span: Span, surface: string): Wording {
  const kept = (words: Surface | null) => (words && contains(span, words) ? words : null);
  return {
    ...wording,
    span,
    surface,
    quantityText: kept(wording.quantityText),
    changeText: kept(wording.changeText),
    periodText: kept(wording.periodText),
    coverageText: kept(wording.coverageText),
  };
}

function blankWording(span: Span, surface: string): Wording {
  const nothing = { quantityText: null, changeText: null, periodText: null, coverageText: null, hedge: null };
  return { span, surface, ...nothing, reporting: "paraphrase" };
}

function unread(publisher: string | null): { readonly content: ClaimContent; readonly chain: readonly ChainStep[] } {
  const claimant = publisher ?? "";
  const step: ChainStep = {
    source: claimant,
    kind: null,
    role: "publishes",
    document: null,
    saidOn: null,
    cue: null,
    named: null,
  };
  const content: ClaimContent = {
    claimant,
    indicator: "",
    indicatorKey: null,
    population: null,
    place: null,
    counterpart: null,
    coverage: null,
    excluding: null,
    form: null,
    quantity: null,
    change: null,
    rank: null,
    shareOf: null,
    period: null,
    asOf: null,
    saidOn: null,
    status: null,
    modality: "asserts",
    negated: false,
    method: null,
    series: null,
    known: claimant ? { claimant: "assumed" } : {},
  };
  return { content, chain: claimant ? [step] : [] };
}
