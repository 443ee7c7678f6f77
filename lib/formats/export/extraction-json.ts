import type { CandidateDraft, FigureStatus, Modality, Quantity } from "../../model/claim.ts";
import type { Comparison, Finding } from "../../model/comparison.ts";
import type { PostReading } from "../../model/post.ts";
import type { Span, Surface } from "../../text/span.ts";
import type { Period } from "../../units/period.ts";
import { relationWord } from "./relation-word.ts";
import { type UpheldPair, upheldPairs } from "./sum-relations.ts";

/** What the mapping reads; the engine's result has this shape, so that this room needs nothing of the engine. */
export interface ExtractionLike {
  readonly engine: string;
  readonly posts: readonly PostReading[];
  readonly candidates: readonly (CandidateDraft & { readonly post: number })[];
  readonly quantities: readonly (Surface & { readonly quantity: Quantity })[];
  readonly times: readonly (Surface & { readonly from: string | null; readonly to: string | null })[];
  readonly attributions: readonly {
    readonly source: Surface | null;
    readonly cue: Surface | null;
    readonly content: Surface;
  }[];
}

/** A comparison of two candidates, by their ids in the output ("c1", "c2"…). */
export interface RelationLike {
  readonly a: string;
  readonly b: string;
  readonly comparison: Comparison;
}

/** The id a candidate has in the output, from its place in the list. */
export function candidateId(index: number): string {
  return `c${index + 1}`;
}

/** The documented JSON of `gainsay extract --json`; offsets are those of the extraction. Findings name a post by its place in the list. */
export function toExtractionJson(
  extraction: ExtractionLike,
  relations: readonly RelationLike[] = [],
  findings: readonly Finding[] = [],
) {
  return {
    engine: extraction.engine,
    posts: extraction.posts.map((post, index) => postJson(post, index, findings)),
    claims: extraction.candidates.map((candidate, index) => claimJson(candidate, index)),
    ...mentionsJson(extraction),
    relations: [
      ...relations.flatMap((relation) => relationJson(relation, postsOf(extraction, relation)) ?? []),
      ...upheldPairs(findings).map(upheldJson),
    ],
    arithmetic: findings.filter(({ post }) => post === undefined).map(findingJson),
  };
}

/** One line of `gainsay extract --jsonl`: the mentions of a text under the id it came with. */
export function toJsonlRecord(id: string, extraction: Pick<ExtractionLike, "quantities" | "times" | "attributions">) {
  return { id, ...mentionsJson(extraction) };
}

function mentionsJson({
  quantities,
  times,
  attributions,
}: Pick<ExtractionLike, "quantities" | "times" | "attributions">) {
  return {
    quantities: quantities.map((mention) => quantityJson(mention, mention.quantity)),
    times: times.map(({ start, end, surface, from, to }) => ({ start, end, text: surface, from, to })),
    attributions: attributions.map(({ source, cue, content }) => ({
      source: pair(source),
      cue: pair(cue),
      content: pair(content),
    })),
  };
}

function pair(span: Span | null): readonly [number, number] | null {
  return span ? [span.start, span.end] : null;
}

function postJson(post: PostReading, index: number, findings: readonly Finding[]) {
  return {
    id: postId(index),
    start: post.span.start,
    end: post.span.end,
    title: post.title,
    date: post.date,
    author: post.author,
    updates: post.updates.map(({ span, date }) => ({ start: span.start, end: span.end, date })),
    articles: post.articles.map(({ outlet, agency, author, headline, date }) => ({
      outlet: outlet && agency && outlet !== agency ? `${outlet}/${agency}` : (outlet ?? agency),
      author,
      headline,
      date,
    })),
    // What is odd about the post's own dates; findings about claims are in `arithmetic`.
    checks: findings.filter((finding) => finding.post === String(index)).map(findingJson),
  };
}

function postId(index: number): string {
  return `p${index + 1}`;
}

function quantityJson(where: Surface, { value, min, max, unit, approximator }: Quantity) {
  return { start: where.start, end: where.end, text: where.surface, value, min, max, unit, approx: approximator };
}

function claimJson(candidate: CandidateDraft & { readonly post: number }, index: number) {
  const { content, wording, chain } = candidate;
  const named = chain.at(-1)?.named ?? null;
  const modality = modalityWord(
    content.modality,
    content.status,
    content.change !== null || content.quantity !== null,
    content.known.claimant,
  );
  return {
    id: candidateId(index),
    post: postId(candidate.post),
    start: wording.span.start,
    end: wording.span.end,
    quote: wording.surface,
    claimant: content.claimant,
    claimantText: named?.surface ?? content.claimant,
    claimantSpan: pair(named),
    chain: chain.map((step) => step.source),
    indicator: content.indicator,
    population: content.population,
    geo: content.place,
    coverage: content.coverage,
    form: content.form,
    method: content.method,
    quantity: content.quantity && wording.quantityText ? quantityJson(wording.quantityText, content.quantity) : null,
    change: content.change && {
      direction: content.change.direction,
      kind: content.change.kind,
      value: content.change.value,
      base: content.change.base.period && {
        start: content.change.base.period.start,
        end: content.change.base.period.end,
      },
    },
    period: periodJson(content.period, wording.periodText),
    asOf: content.asOf ? content.asOf.start : null,
    saidOn: content.saidOn?.to ?? content.saidOn?.from ?? null,
    modality,
    hedged: wording.hedge !== null,
    hedge: wording.hedge,
    negated: content.negated,
    quoted: wording.reporting === "verbatim",
    known: content.known,
    rules: candidate.rules,
    derivation: candidate.derivation.map(({ field, rule, words, note }) => ({
      field,
      rule,
      words: words.map(({ start, end, surface }) => ({ start, end, text: surface })),
      note,
    })),
    worth: candidate.worth,
  };
}

function periodJson(period: Period | null, text: Surface | null) {
  return period && { start: period.start, end: period.end, calendar: period.calendar, text: text?.surface ?? null };
}

/** One word for commitment and kind of figure, as the contract has it. */
function modalityWord(
  modality: Modality,
  status: FigureStatus | null,
  figure: boolean,
  known: string | undefined,
): string {
  if (status === "target") return "plan";
  if (status === "forecast") return "forecast";
  if (modality === "hedges" || modality === "doubts") return "hedged";
  if (status === "estimate" || status === "provisional" || status === "survey-result") return "estimate";
  if (status === "official" || status === "outturn" || status === "revised") return "official_statistic";
  return figure && known === "assumed" ? "fact" : "assertion";
}

// Both posts by their place in the list; a relation names its claims by their ids in the output.
function postsOf(
  { candidates }: ExtractionLike,
  { a, b }: RelationLike,
): readonly [number | undefined, number | undefined] {
  const at = (id: string) => candidates[Number(id.slice(1)) - 1]?.post;
  return [at(a), at(b)];
}

function relationJson(
  { a, b, comparison }: RelationLike,
  [left, right]: readonly [number | undefined, number | undefined],
) {
  const kind = relationWord(comparison, left !== undefined && left === right);
  if (!kind) return null;
  const { outcome, bearing, tie, reasons, asRetoldBy, sentence } = comparison;
  const type = typeWord(comparison);
  return {
    kind,
    type,
    outcome,
    bearing,
    tie,
    asRetoldBy,
    a,
    b,
    sentence,
    reasons: reasons.map(({ check, verdict, text }) => ({ check, verdict, text })),
  };
}

// A change, a share or a ratio that follows from a figure.
function upheldJson({ a, b, working }: UpheldPair) {
  const reasons = [{ check: "arithmetic", verdict: "yes", text: working }];
  const read = { outcome: "compatible", bearing: "supports", tie: "implies", asRetoldBy: null } as const;
  return { kind: "supports", type: "numeric", ...read, a, b, sentence: working, reasons } as const;
}

// Two amounts, two movements, or anything else ("worst in 100 years").
function typeWord({ values }: Comparison): "numeric" | "direction" | "qualitative" {
  if (values === null) return "qualitative";
  return values.gap === null ? "direction" : "numeric";
}

function findingJson({ check, claims, relation, verdict, working }: Finding) {
  const holds = verdict === "adds-up" ? true : verdict === "does-not-add-up" ? false : null;
  return { check, claims, relation, verdict, holds, working };
}
