import type { Direction } from "../../model/claim.ts";
import {
  cueWords,
  type DirectionReading,
  type DirectionRule,
  type DirectionSite,
  directionFor,
  indicatorAfter,
  moving,
  wordText,
} from "../direction-sites.ts";

/** "increased imports are expected to …", "claims of a growing harvest", "the high grain yield was possible". */
export const directionAdjective: DirectionRule = {
  id: "direction-adjective",
  title: "<growing|increased|falling> <indicator> as the subject, or as what is claimed",
  read(site) {
    for (const cue of site.cues) {
      const surface = wordText(site, cue.from);
      if (cue.word.part !== "verb" || cue.to - cue.from > 1 || !/(?:ing|ed|en)$/.test(surface)) continue;
      const indicator = indicatorAfter(site, cue.to, 2);
      if (!indicator) continue;
      const subject =
        site.verb[indicator.to] === true && startsClause(site.clause.from, cue.from, (at) => wordText(site, at));
      const claimed =
        /^(?:of|a|an|the)$/.test(wordText(site, cue.from - 1)) &&
        claims(site.sentence.words.slice(Math.max(0, cue.from - 5), cue.from).map((word) => word.lower));
      const seen =
        /^(?:reported|reports|saw|sees|seen|shows|showed|faces|facing|experienced|recorded|posted|warned|warns)$/.test(
          wordText(site, cue.from - 1),
        );
      if (subject || claimed || seen) return moving(directionFor(cue, indicator), indicator, cueWords(site, cue));
    }
    return degree(site);
  },
};

const degrees = new Map<string, Direction>([
  ["high", "up"],
  ["strong", "up"],
  ["bumper", "up"],
  ["low", "down"],
  ["weak", "down"],
  ["poor", "down"],
]);

/** "the high grain yield was possible": a degree said of the subject. */
function degree(site: DirectionSite): DirectionReading | null {
  for (const indicator of site.indicators) {
    const at = [indicator.from - 1, indicator.from - 2].find((one) => degrees.has(wordText(site, one)));
    const direction = at === undefined ? undefined : degrees.get(wordText(site, at));
    if (at === undefined || !direction || at < site.clause.from || indicator.entry.polarity === 0) continue;
    const followed =
      site.verb[indicator.to] === true && /^(?:was|were|is|are|has|have)$/.test(wordText(site, indicator.to));
    if (
      followed &&
      (startsClause(site.clause.from, at, (one) => wordText(site, one)) || wordText(site, at - 1) === "the")
    ) {
      return moving(direction, indicator, site.sentence.words.slice(at, indicator.to));
    }
  }
  return null;
}

function startsClause(from: number, at: number, text: (at: number) => string): boolean {
  for (let back = at - 1; back >= from; back--)
    if (!/^(?:the|a|an|and|but|that|its|their|this|these|any)$/.test(text(back))) return false;
  return true;
}

function claims(words: readonly string[]): boolean {
  return words.some((word) =>
    /^(?:claims?|claiming|reports?|evidence|signs?|warnings?|talk|accounts?|allegations?|forecasts?|predictions?)$/.test(
      word,
    ),
  );
}
