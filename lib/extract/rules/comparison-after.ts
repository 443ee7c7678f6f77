import { changeKindOf, cueAfter, type QuantityRule, signed, sizeOf } from "../quantity-sites.ts";

/** "12 percent below that of last year", "26 percent higher than in May", "5 % up on the year". */
export const comparisonAfter: QuantityRule = {
  id: "comparison-after",
  title: "<amount> <higher|lower|above|below> [than <base>]",
  read(site) {
    const { kind } = site.quantity.mention;
    if (kind === "duration" || kind === "rank" || kind === "ordinal") return null;
    const cue = cueAfter(site);
    if (!cue || (cue.word.part !== "comparative" && cue.word.part !== "particle")) return null;
    const relative = kind === "percent" || kind === "points" || kind === "factor" || kind === "fraction";
    // "12,000 more people" adds; "3 million below the line" is a place on a scale, not a movement.
    if (
      !relative &&
      !/^(?:more|fewer|less|higher|lower|up|down|above|below)$/.test(site.sentence.words[cue.from]?.lower ?? "")
    )
      return null;
    if (!relative && cue.word.lemma === "below" && /^(?:the|a)$/.test(site.sentence.words[cue.to]?.lower ?? ""))
      return null;
    const { direction } = cue.word;
    const movement = {
      direction,
      kind: changeKindOf(kind),
      value: signed(direction, sizeOf(site.quantity)),
      pace: null,
    } as const;
    return {
      role: "change",
      movement,
      compared: false,
      cue,
      words: site.sentence.words.slice(cue.from, cue.to),
      movesEarlier: null,
    };
  },
};
