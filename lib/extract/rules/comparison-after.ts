import {
  changeKindOf,
  cueAfter,
  type QuantityReading,
  type QuantityRule,
  type QuantitySite,
  signed,
  sizeOf,
} from "../quantity-sites.ts";

/** "12 percent below that of last year", "26 percent higher than in May", "5 % up on the year". */
export const comparisonAfter: QuantityRule = {
  id: "comparison-after",
  title: "<amount> <higher|lower|above|below> [than <base>]",
  read(site) {
    const { kind } = site.quantity.mention;
    if (kind === "duration" || kind === "rank" || kind === "ordinal") return null;
    const times = timesAsMany(site);
    if (times) return times;
    const cue = cueAfter(site);
    if (!cue || (cue.word.part !== "comparative" && cue.word.part !== "particle")) return null;
    const relative = kind === "percent" || kind === "points" || kind === "factor" || kind === "fraction";
    // "12,000 more people" adds; "3 million below the line" is a place on a scale, not a movement.
    if (
      !relative &&
      !/^(?:more|fewer|less|higher|lower|up|down|above|below)$/.test(site.sentence.words[cue.from]?.lower ?? "")
    )
      return null;
    // "20 million more in June" adds to a count; "20 million more than in June" compares.
    if (
      !relative &&
      /^(?:more|fewer|less)$/.test(site.sentence.words[cue.from]?.lower ?? "") &&
      site.sentence.words[cue.to]?.lower !== "than" &&
      !/\b(?:compared (?:with|to)|versus|than in|than a year|than the)\b/i.test(site.sentence.text)
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

/** "could be twice as high.": compared with what was just told; "twice as high as in Ohio" compares places. */
function endsAs(sentence: QuantitySite["sentence"], to: number): boolean {
  const at = sentence.words[to]?.lower === "as" ? to + 1 : to;
  const last = sentence.words[at - 1]?.lower === "as" || /\bas$/.test(sentence.words[at - 1]?.lower ?? "");
  const next = sentence.words[at + 1]?.lower;
  return last && /^(?:high|many|much|large|big|low|great)$/.test(sentence.words[at]?.lower ?? "") && next !== "as";
}

/** "twice as many as last year", "three times the number of 2015": up by a factor, where a time is compared with. */
function timesAsMany({ sentence, quantity }: QuantitySite): QuantityReading | null {
  if (quantity.mention.kind !== "factor") return null;
  const time = sentence.times.find(({ from }) => from >= quantity.to && from - quantity.to <= 4);
  const lead = sentence.words.slice(quantity.from, time?.from ?? quantity.from).map((word) => word.lower);
  const value = quantity.mention.quantity.value;
  if (!time && value !== null && endsAs(sentence, quantity.to))
    return {
      role: "change",
      movement: { direction: value < 1 ? "down" : "up", kind: "factor", value, pace: null },
      compared: false,
      cue: null,
      words: sentence.words.slice(quantity.from, quantity.to + 1),
      movesEarlier: null,
    };
  if (!time || value === null || !lead.includes("as")) return null;
  return {
    role: "change",
    movement: { direction: value < 1 ? "down" : "up", kind: "factor", value, pace: null },
    compared: false,
    cue: null,
    words: [time.mention],
    movesEarlier: null,
  };
}
