import {
  cueWords,
  type DirectionRule,
  directionFor,
  indicatorAfter,
  indicatorBefore,
  isNegated,
  moving,
  wordText,
} from "../direction-sites.ts";

/** "the trend has been an increase in harvest figures", "food availability represents a slight improvement". */
export const directionNoun: DirectionRule = {
  id: "direction-noun",
  title: "<increase|decline|improvement> in <indicator>, or <indicator> … a <decline>",
  read(site) {
    for (const cue of site.cues) {
      if (cue.word.part !== "noun") continue;
      const joined = /^(?:in|of)$/.test(wordText(site, cue.to)) ? indicatorAfter(site, cue.to + 1, 4) : null;
      const before = indicatorBefore(site, cue.from, 24);
      const saw = before && site.verb.slice(before.to, cue.from).some(Boolean) ? before : null;
      const indicator = joined ?? saw;
      // A movement merely named ("the decline in prices hurt farmers") needs a verb that asserts it.
      if (
        !indicator ||
        !(saw || asserted(site.sentence.words.slice(site.clause.from, cue.from).map((word) => word.lower)))
      )
        continue;
      return {
        ...moving(directionFor(cue, indicator), indicator, cueWords(site, cue)),
        negated: isNegated(site, cue.from),
      };
    }
    return null;
  },
};

const assertive = new Set(
  "is are was were been be there saw see sees seen shows show showed shown posted post posts recorded reported reports reflects represents represent marks marked experienced suffered found finds registered caused causing led leading brought means meant predicted forecast expects expect faces facing".split(
    " ",
  ),
);

function asserted(words: readonly string[]): boolean {
  return words.some((word) => assertive.has(word));
}
