import type { DirectionCue } from "../cues.ts";
import {
  cueWords,
  type DirectionReading,
  type DirectionRule,
  type DirectionSite,
  directionFor,
  indicatorAfter,
  indicatorBefore,
  isNegated,
  moving,
  wordText,
} from "../direction-sites.ts";

/** "growth was higher than in 2013", "output is forecast to be below the 2011-13 average", "a much higher percentage of". */
export const comparison: DirectionRule = {
  id: "comparison",
  title: "<indicator> <higher|lower> than <base>, above or below <base>",
  read(site) {
    for (const cue of site.cues) {
      // "shrinks more than expected": the verb moves, "more" only says how far.
      const adverb = site.cues.some((one) => one.to === cue.from && one.word.part === "verb");
      const reading = cue.word.part === "comparative" && !adverb ? readComparison(site, cue) : null;
      if (reading) return reading;
    }
    return null;
  },
};

function readComparison(site: DirectionSite, cue: DirectionCue): DirectionReading | null {
  const { sentence, clause } = site;
  const tail = sentence.words.slice(cue.to, Math.min(sentence.words.length, clause.to + 12)).map((word) => word.lower);
  const measure =
    site.cues.length > 0 &&
    /^(?:percentage|share|rate|proportion|number|level|ratio|amount|volume)$/.test(tail[0] ?? "");
  const based = placed.has(wordText(site, cue.from))
    ? yardstick(tail)
    : tail.slice(0, measure ? 14 : 6).some((word) => word === "than" || word === "compared");
  const opposed =
    measure && tail.slice(0, 16).some((word) => word === "opposed" || word === "than" || word === "compared");
  if (!based && !opposed) return null;
  const indicator =
    opposed || measure
      ? (indicatorAfter(site, cue.to, 6) ?? indicatorBefore(site, cue.from))
      : indicatorBefore(site, cue.from, 14);
  const noun = indicator ?? null;
  if (!noun && !opposed && !gap(site, cue)) return null;
  const counterfactual = /would have (?:been|had)/.test(tail.join(" "));
  return {
    ...moving(directionFor(cue, noun), noun, cueWords(site, cue)),
    negated: isNegated(site, cue.from),
    counterfactual,
  };
}

const placed = new Set(["above", "below", "beneath"]);

/** "below the average", "above last year's level": a base, not a place ("below the bridge"). */
function yardstick(tail: readonly string[]): boolean {
  return tail
    .slice(0, 6)
    .some((word) =>
      /^(?:average|mean|level|levels|norm|normal|target|year|years|year's|decade|month|month's|expectations|trend|forecast|forecasts|threshold|quota|plan|\d{4}s?|\d{4}-\d{2,4}|usual|zero|pre-pandemic|peak|record|those|that)$/.test(
        word,
      ),
    );
}

/** A gap, rate or difference named before the word is measured, though no table knows of what. */
function gap(site: DirectionSite, cue: DirectionCue): boolean {
  const words = site.sentence.words.slice(site.clause.from, cue.from).map((word) => word.stem);
  return words.some((stem) =>
    /^(?:gap|rate|ratio|share|proportion|percentage|number|figure|level|difference|amount|volume|total)$/.test(stem),
  );
}
