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

/** "hit a record high in 2014", "its greatest food shortage of the era", "the worst drought on record". */
export const superlative: DirectionRule = {
  id: "superlative",
  title: "<record high|low>, <greatest> <indicator>",
  read(site) {
    for (const cue of site.cues) {
      if (cue.word.part !== "level") continue;
      const record = cue.word.sense === "amount" && cue.word.lemma.startsWith("record");
      const named =
        indicatorAfter(site, cue.to, 1) ??
        (record ? (indicatorBefore(site, cue.from, 14) ?? indicatorAfter(site, cue.to, 4)) : null);
      if (!named || /^(?:dire|bad|bumper)$/.test(cue.word.lemma)) continue;
      const surface = wordText(site, cue.from);
      // "one of the largest" places nothing.
      if (/^(?:of)$/.test(wordText(site, cue.from - 2)) && wordText(site, cue.from - 3) === "one") continue;
      // The worst drought is the most of it; the worst harvest the least.
      return {
        ...moving(directionFor(cue, named), named, cueWords(site, cue)),
        superlative: surface,
        negated: isNegated(site, cue.from),
      };
    }
    return null;
  },
};
