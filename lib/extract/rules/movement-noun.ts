import {
  changeKindOf,
  cueAfter,
  cueBefore,
  near,
  type QuantityReading,
  type QuantityRule,
  type QuantitySite,
  signed,
  sizeOf,
} from "../quantity-sites.ts";

/** "1.1 percent on-year growth", "a 1 percent fall", "growth of 2.4 per cent", "a growth rate of 1.4 %". */
export const movementNoun: QuantityRule = {
  id: "movement-noun",
  title: "<amount> <growth|fall>, or <growth|fall> of <amount>",
  read(site) {
    const { kind } = site.quantity.mention;
    if (kind === "duration" || kind === "rank") return null;
    const after = cueAfter(site);
    if (after?.word.part === "noun") return reading(site, after);
    const before = cueBefore(site);
    if (before?.cue.word.part !== "noun") return null;
    // "an increase to 5 %" names the level reached, "from" the one it left: those belong to other rules.
    return before.passed.includes("of") && !before.passed.includes("to") && !before.passed.includes("from")
      ? reading(site, before.cue)
      : null;
  },
};

function reading(site: QuantitySite, cue: NonNullable<QuantityReading["cue"]>): QuantityReading {
  const { direction } = cue.word;
  const movement = {
    direction,
    kind: changeKindOf(site.quantity.mention.kind),
    value: signed(direction, sizeOf(site.quantity)),
    pace: null,
  } as const;
  const words = site.sentence.words.slice(cue.from, cue.to);
  return { role: "change", movement, compared: comparedWords(site), cue, words, movesEarlier: null };
}

const comparing = new Set(["from", "following", "after", "against", "versus", "compared"]);

/** True when the figure is introduced as the one compared with: "from a 1 percent fall", "following a fall of 2 %". */
function comparedWords(site: QuantitySite): boolean {
  return [-1, -2, -3].some(
    (offset) => comparing.has(near(site, offset)?.lower ?? "") && !near(site, offset - 1)?.lower.endsWith("different"),
  );
}
