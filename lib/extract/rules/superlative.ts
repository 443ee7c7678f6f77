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
    return unknownExtreme(site);
  },
};

/** "the largest march in our history", "the biggest protest since 2017": no table knows the thing, but the words set it against all others. */
function unknownExtreme(site: DirectionSite): DirectionReading | null {
  for (const cue of site.cues) {
    if (cue.word.part !== "level" || !/^(?:highest|lowest|worst|best)$/.test(cue.word.lemma)) continue;
    if (wordText(site, cue.from - 1) === "of" || /^(?:at|to)$/.test(wordText(site, cue.from - 2))) continue;
    let to = cue.to;
    while (to < site.clause.to && to < cue.to + 4 && !ends.test(wordText(site, to)) && !site.verb[to]) to++;
    const tail = site.sentence.words.slice(to, Math.min(site.clause.to, to + 9)).map((word) => word.lower);
    const set = tail.some(
      (word, n) =>
        word === "since" ||
        word === "ever" ||
        (word === "history" && n > 0) ||
        (word === "record" && tail[n - 1] === "on"),
    );
    const last = wordText(site, cue.to) === "since" ? indicatorBefore(site, cue.from, 8) : null;
    if (last)
      return {
        ...moving(cue.word.direction, last, cueWords(site, cue)),
        superlative: wordText(site, cue.from),
        negated: isNegated(site, cue.from),
      };
    if (to === cue.to || !set) continue;
    return {
      ...moving(cue.word.direction, null, cueWords(site, cue)),
      thing: { from: cue.to, to },
      superlative: wordText(site, cue.from),
      negated: isNegated(site, cue.from),
    };
  }
  return null;
}

const ends = /^(?:in|since|on|ever|the|of|to|that|for|at|by|with|and|or|was|is|we|it|he|she|they|anyone|anybody)$/;
