import { cueBefore, gapAfter, type QuantityRule, type QuantitySite } from "../quantity-sites.ts";

/** "rose 3 % to $50 million", "fell to 5.2 percent", "a record high of 1,200": a level, with the way it was reached. */
export const levelReached: QuantityRule = {
  id: "level-reached",
  title: "<movement> to <level>, record high of <level>",
  read(site) {
    const found = cueBefore(site) ?? flatAfter(site);
    if (!found || site.quantity.mention.kind === "duration") return null;
    const { cue, passed } = found;
    const record = cue.word.part === "level" && cue.word.sense === "amount";
    const moved =
      passed.includes("to") && (cue.word.part === "verb" || cue.word.part === "noun" || cue.word.part === "particle");
    const passedLevel =
      cue.word.part === "verb" && /^(?:below|under|above|over|past)\b/i.test(site.quantity.mention.surface);
    // "was unchanged at 10.6 percent", "held steady at 3 million".
    const held = cue.word.part === "verb" && cue.word.direction === "flat" && passed.includes("at");
    if ((!record && !moved && !held && !passedLevel) || cue.word.sense === "quality") return null;
    const { direction, sense } = cue.word;
    // A growth rate that slows is still growth; whether the indicator is one is known only later.
    const pace = sense === "pace" ? (direction === "up" ? "faster" : "slower") : null;
    const movement = { direction, kind: null, value: null, pace } as const;
    return {
      role: "level",
      movement,
      compared: false,
      cue,
      words: site.sentence.words.slice(cue.from, cue.to),
      movesEarlier: null,
    };
  },
};

/** "a dividend of 2.60 crowns, unchanged from last year": the word right after the figure. */
function flatAfter({ sentence, quantity }: QuantitySite): ReturnType<typeof cueBefore> {
  const cue = sentence.cues.find((one) => one.from === quantity.to);
  const flat =
    cue?.word.part === "verb" && cue.word.direction === "flat" && gapAfter(sentence, quantity.to - 1).includes(",");
  return cue && flat ? { cue, passed: ["at"] } : null;
}
