import {
  cueBefore,
  gapAfter,
  type Movement,
  near,
  type QuantityReading,
  type QuantityRule,
  type QuantitySite,
} from "../quantity-sites.ts";

/** "down from 4.3 million tonnes last year", "compared with $148 million a year earlier": a claim about the earlier time. */
export const comparedFigure: QuantityRule = {
  id: "compared-figure",
  title: "[down] from <figure>, compared with <figure>",
  read(site) {
    if (site.quantity.mention.kind === "duration") return null;
    const found = cueBefore(site);
    if (found?.passed.includes("from") && !found.passed.includes("to"))
      return moved(site, found.cue.word.sense === "pace" ? "pace" : "amount", found.cue);
    const opener = [-1, -2, -3, -4].map((offset) => near(site, offset)?.lower ?? "");
    const bare =
      opener.find(
        (word) =>
          word !== "the" && word !== "a" && word !== "about" && word !== "just" && word !== "only" && word !== "some",
      ) ?? "";
    const pair = opener.join(" ");
    if (
      /^(?:with|to) compared|^(?:to|with) relative|^(?:with|to) (?:the|a) compared/.test(pair) ||
      opener[1] === "compared"
    )
      return compared();
    if (bare === "versus" || bare === "vs" || bare === "than") return compared();
    // "to 3.1 million from 2.8 million": the second figure is the earlier one.
    const beforeFrom = site.sentence.quantities.find((one) => one.to < site.quantity.from && apart(site, one.to) <= 6);
    return bare === "from" && beforeFrom && !gapAfter(site.sentence, site.quantity.from - 1).includes("(")
      ? compared()
      : null;
  },
};

/** How many words stand between an earlier figure and this one, without those of who says so and when: "…, the office said on Friday, from 23 percent". */
function apart({ sentence, quantity }: QuantitySite, from: number): number {
  const told = [...sentence.frames, ...sentence.times.map(({ mention }) => mention)];
  const between = sentence.words.slice(from, Math.min(quantity.from, from + 24));
  return between.filter((word) => !told.some((one) => one.start <= word.start && word.end <= one.end)).length;
}

function compared(): QuantityReading {
  return { role: "level", movement: null, compared: true, cue: null, words: [], movesEarlier: null };
}

function moved(
  site: QuantitySite,
  sense: "pace" | "amount",
  cue: NonNullable<QuantityReading["cue"]>,
): QuantityReading {
  const { direction } = cue.word;
  const pace = direction === "up" ? "faster" : "slower";
  const movesEarlier: Movement | null =
    sense === "pace"
      ? { direction: "up", kind: null, value: null, pace }
      : { direction, kind: null, value: null, pace: null };
  return {
    role: "level",
    movement: null,
    compared: true,
    cue,
    words: site.sentence.words.slice(cue.from, cue.to),
    movesEarlier,
  };
}
