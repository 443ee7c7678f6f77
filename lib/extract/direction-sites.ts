import type { Direction } from "../model/claim.ts";
import type { Span } from "../text/span.ts";
import type { DirectionCue } from "./cues.ts";
import type { IndicatorHit } from "./indicators.ts";
import type { MeasuredThing } from "./measurable.ts";
import type { Clause, Sentence, TimeAt } from "./sentences.ts";
import type { Word } from "./words.ts";

/** What a rule read of a clause that gives no quantity: which way which indicator moves, or when something happens. */
export interface DirectionReading {
  readonly kind: "direction" | "date";
  readonly direction: Direction | null;
  /** What moves as worded, where no table knows it; null otherwise. */
  readonly thing: MeasuredThing | null;
  /** True where a pronoun moves ("it rose again"): what the words before measured. */
  readonly points: boolean;
  /** The indicator named; null when a proxy ("the situation", "they") stands for the topic. */
  readonly indicator: IndicatorHit | null;
  readonly pace: "slower" | "faster" | null;
  readonly negated: boolean;
  /** A superlative rather than a movement: "its greatest shortage", "a record high". */
  readonly superlative: string | null;
  /** The words the reading rests on. */
  readonly words: readonly Span[];
  /** A narrower span than the clause where the reading has one. */
  readonly span: Span | null;
  /** Better or worse said of a proxy: turns over where the topic is an ill. */
  readonly quality: boolean;
  /** Compared with a case that did not happen ("than it would have been"). */
  readonly counterfactual: boolean;
}

/** One clause as a direction rule sees it: what is named in it, without the words of who says so. */
export interface DirectionSite {
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly cues: readonly DirectionCue[];
  readonly indicators: readonly IndicatorHit[];
  readonly times: readonly TimeAt[];
  /** For each word of the sentence, whether it is likely a finite verb. */
  readonly verb: readonly boolean[];
}

/** A rule over one clause without a quantity; the first of the registry that answers makes the claim. */
export interface DirectionRule {
  readonly id: string;
  readonly title: string;
  read(site: DirectionSite): DirectionReading | null;
}

/** A reading of a movement with the usual defaults. */
export function moving(direction: Direction, indicator: IndicatorHit | null, words: readonly Span[]): DirectionReading {
  return {
    kind: "direction",
    direction,
    thing: null,
    points: false,
    indicator,
    pace: null,
    negated: false,
    superlative: null,
    words,
    span: null,
    quality: false,
    counterfactual: false,
  };
}

/** The lower-case word at `at`; the empty string outside the sentence. */
export function wordText({ sentence }: DirectionSite, at: number): string {
  return sentence.words[at]?.lower ?? "";
}

/** The words of a cue, for the derivation. */
export function cueWords({ sentence }: DirectionSite, cue: DirectionCue): readonly Word[] {
  return sentence.words.slice(cue.from, cue.to);
}

/**
 * Which way the indicator moves: amounts as said; better and worse by the indicator's polarity,
 * since "the shortage is getting worse" means more of it. A thing that is neither good nor bad reads as a good.
 */
export function directionFor(cue: DirectionCue, indicator: IndicatorHit | null): Direction {
  const { direction, sense } = cue.word;
  if (sense !== "quality" || direction === "flat" || indicator?.entry.polarity !== -1) return direction;
  return direction === "up" ? "down" : "up";
}

/** The nearest indicator that ends before word `at`, at most `reach` words back. */
export function indicatorBefore(site: DirectionSite, at: number, reach = 12): IndicatorHit | null {
  const found = site.indicators.findLast((hit) => hit.to <= at);
  return found && at - found.to <= reach ? found : null;
}

/** The nearest indicator that begins at or after word `at`, at most `reach` words on. */
export function indicatorAfter(site: DirectionSite, at: number, reach = 5): IndicatorHit | null {
  const found = site.indicators.find((hit) => hit.from >= at);
  return found && found.from - at <= reach ? found : null;
}

const infinitiveFor = new Set(
  "expected likely unlikely forecast forecasted projected set due plan plans planned planning going continue continues continued continuing began begun begin start started starts poised seem seems seemed appear appears appeared estimated believed said thought reported decided agreed vowed pledged about predicted supposed is are was were able managed helped failed feared bound certain tended tend tends intends intend aims aim promised".split(
    " ",
  ),
);

/** True for a verb in a "to …" of purpose ("in a bid to raise output"), which states no movement. */
export function isPurpose(site: DirectionSite, at: number): boolean {
  let back = at - 1;
  while (wordText(site, back).endsWith("ly") || wordText(site, back) === "further") back--;
  if (wordText(site, back) !== "to") return false;
  return !infinitiveFor.has(wordText(site, back - 1)) && !infinitiveFor.has(wordText(site, back - 2));
}

const negators = new Set([
  "not",
  "never",
  "n't",
  "didn't",
  "doesn't",
  "don't",
  "hasn't",
  "haven't",
  "hadn't",
  "wasn't",
  "weren't",
  "isn't",
  "aren't",
  "won't",
  "can't",
  "cannot",
  "neither",
  "nor",
]);

/** True when a negation stands within five words before `at` in the clause. "shouldn't be falling" still says that it falls. */
export function isNegated({ sentence, clause }: DirectionSite, at: number): boolean {
  const words = sentence.words.slice(Math.max(clause.from, at - 5), at);
  return words.some(
    (word, n) => negators.has(word.lower) && words[n + 1]?.lower !== "only" && words[n - 1]?.lower !== "if",
  );
}
