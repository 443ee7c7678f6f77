import { near, type QuantityRule, signed } from "../quantity-sites.ts";

/** "expanded for four years in a row", "a third consecutive monthly fall". */
export const streak: QuantityRule = {
  id: "streak",
  title: "<movement> for <duration> in a row",
  read(site) {
    if (site.quantity.mention.kind !== "duration") return null;
    const tail = [near(site, 1), near(site, 2), near(site, 3)].map((word) => word?.lower ?? "").join(" ");
    const inside = site.quantity.mention.surface.toLowerCase();
    if (
      !/^(?:in a row|running|straight|consecutive|in succession)/.test(tail) &&
      !/consecutive|straight|successive/.test(inside)
    )
      return null;
    const cue = site.sentence.cues.findLast((one) => one.to <= site.quantity.from) ?? null;
    const movement = cue && {
      direction: cue.word.direction,
      kind: null,
      value: signed(cue.word.direction, null),
      pace: null,
    };
    return { role: "streak", movement, compared: false, cue, words: [], movesEarlier: null };
  },
};
