import type { PostWords } from "@/lib/compare/arithmetic/page";
import { readQuantities } from "@/lib/extract/quantities";
import type { Change, ClaimContent } from "@/lib/model/claim";
import type { Statement } from "@/lib/model/comparison";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { type Period, yearPeriod } from "@/lib/units/period";

/** What a figure of a told text is of; everything else is as in the text or not stated. */
export interface Told extends Partial<Omit<ClaimContent, "quantity" | "change" | "period" | "indicator">> {
  /** Key of an indicator, or the thing in words. */
  readonly of: string;
  /** A year, a period, or null for none; 2014 where it is left out. */
  readonly in?: number | Period | null;
  /** A movement: which way, on what scale, from when. */
  readonly moved?: readonly [Change["direction"], Change["kind"], (number | Period)?];
  readonly title?: boolean;
}

const names = new Map(defaultVocabulary.indicators.map(({ key, name }) => [key, name]));

/**
 * A text of our own and what its figures are of: "{a}" stands for the figure a, written out in `written`. Numbers are read from the words
 * as the engine reads them; what they are of is said here, so that a check is held to what is true and not to how well it was read.
 */
export function tell(
  text: string,
  figures: Readonly<Record<string, Told>>,
  written: Readonly<Record<string, string>>,
): { readonly statements: readonly Statement[]; readonly posts: readonly PostWords[] } {
  const spans = new Map<string, { start: number; end: number }>();
  let full = "";
  for (const part of text.split(/(\{\w+\})/)) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const words = name === undefined ? part : (written[name] ?? "");
    if (name !== undefined) spans.set(name, { start: full.length, end: full.length + words.length });
    full += words;
  }
  const mentions = readQuantities(full);
  const statements = Object.entries(figures).map(([name, told]): Statement => {
    const span = spans.get(name);
    if (!span) throw new Error(`“${text}” has no {${name}}`);
    const mention = mentions.find((one) => one.start < span.end && span.start < one.end);
    const sentence = sentenceAround(full, span.start);
    return {
      id: name,
      content: contentOf(told, mention?.quantity ?? null),
      chain: [],
      surface: full.slice(sentence.start, sentence.end),
      post: { id: "post", start: sentence.start, publishedOn: "2015-11-10" },
      hedge: null,
      reporting: "paraphrase",
      passage: told.title ? "title" : "author",
      figure: mention ? { start: mention.start, end: mention.end } : null,
    };
  });
  return { statements, posts: [{ id: "post", text: full, publishedOn: "2015-11-10", updates: [], articles: [] }] };
}

function sentenceAround(text: string, at: number): { start: number; end: number } {
  const before = text.slice(0, at).search(/(?:[.!?]\s|\n)(?!.*(?:[.!?]\s|\n))/s);
  const start = before < 0 ? 0 : before + 2;
  const rest = text.slice(at).search(/[.!?](?:\s|$)|\n/);
  return { start, end: rest < 0 ? text.length : at + rest };
}

function contentOf({ of, in: time, moved, title: _, ...more }: Told, quantity: ClaimContent["quantity"]): ClaimContent {
  const change = moved && changeOf(moved, quantity);
  return {
    claimant: "Statistics Office",
    indicator: names.get(of) ?? of,
    indicatorKey: names.has(of) ? of : null,
    population: null,
    place: "KE",
    counterpart: null,
    coverage: null,
    excluding: null,
    form: null,
    quantity,
    change: change ?? null,
    rank: null,
    shareOf: null,
    period: time === null ? null : asPeriod(time ?? 2014),
    asOf: null,
    saidOn: null,
    status: null,
    modality: "asserts",
    negated: false,
    method: null,
    series: null,
    known: {},
    ...more,
  };
}

function changeOf([direction, kind, from]: NonNullable<Told["moved"]>, quantity: ClaimContent["quantity"]): Change {
  const size = quantity?.value ?? null;
  const value = kind === null || size === null ? null : direction === "down" ? -size : size;
  const base = { kind: "other", period: from === undefined ? null : asPeriod(from), text: null } as const;
  return { direction, kind, value, base, pace: null };
}

function asPeriod(time: number | Period): Period {
  return typeof time === "number" ? yearPeriod(time) : time;
}
