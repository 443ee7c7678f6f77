import {
  changeKindOf,
  cueBefore,
  type QuantityReading,
  type QuantityRule,
  type QuantitySite,
  signed,
  sizeOf,
} from "../quantity-sites.ts";

// With things or money after them these verbs have another meaning: "raised $5 million", "lost 300 soldiers", "gained 12 seats".
const otherwiseTransitive = new Set([
  "raise",
  "lose",
  "gain",
  "extend",
  "lift",
  "match",
  "exceed",
  "recover",
  "collapse",
  "mount",
  "advance",
  "grow",
]);

const lost =
  /\b(?:seats?|jobs?|positions?|posts?|places?|staff|workers|employees|votes?|points?|customers?|subscribers?|members?|users?|beds?|homes)$/i;

/** "doubled", "halved": the verb is the amount. */
function factorVerb({ sentence, quantity }: QuantitySite): QuantityReading | null {
  const cue = sentence.cues.find(
    (one) => one.word.factor !== null && one.from >= quantity.from && one.to <= quantity.to,
  );
  if (!cue || quantity.mention.kind !== "factor") return null;
  const { direction, factor } = cue.word;
  return {
    role: "change",
    movement: { direction, kind: "factor", value: factor, pace: null },
    compared: false,
    cue,
    words: [],
    movesEarlier: null,
  };
}

/** "retailers added 4,500", "created 20,000 jobs": more of what is counted; "added 5 minutes later" tells a time. */
function added(site: QuantitySite): QuantityReading | null {
  const { quantity, sentence } = site;
  const { kind, noun, quantity: amount } = quantity.mention;
  const verb = sentence.words[quantity.from - 1];
  if (!verb || !/^(?:add|adds|added|adding|create|creates|created|creating)$/.test(verb.lower)) return null;
  const counted = kind === "number" ? verb.lower.startsWith("add") : kind === "count" && lost.test(noun?.surface ?? "");
  if (
    !counted ||
    amount.value === null ||
    sentence.frames.some((frame) => frame.start <= verb.start && verb.end <= frame.end)
  )
    return null;
  const movement = { direction: "up", kind: "absolute", value: amount.value, pace: null } as const;
  return { role: "change", movement, compared: false, cue: null, words: [verb], movesEarlier: null };
}

/** The figure's own words, or where it has no noun those of the one before it: "lost 106,000 jobs and manufacturing gained 99,000". */
function nounsSoFar({ sentence, quantity }: QuantitySite): string {
  if (quantity.mention.noun || quantity.mention.kind !== "number") return quantity.mention.surface;
  return sentence.quantities.findLast((one) => one.to <= quantity.from)?.mention.surface ?? "";
}

/** "rose 26 percent", "fell by 14 %", "up $0.27b", "cut 5,000 jobs". */
export const changeAmount: QuantityRule = {
  id: "change-amount",
  title: "<verb of movement> [by] <amount>",
  read(site) {
    const { kind } = site.quantity.mention;
    if (kind === "duration" || kind === "rank" || kind === "ordinal") return null;
    const own = factorVerb(site) ?? added(site);
    if (own) return own;
    const found = cueBefore(site);
    // "fall below 6 percent" names the level passed, not the size of the fall.
    if (!found || /^(?:below|under|above|over|past)\b/i.test(site.quantity.mention.surface)) return null;
    const { cue, passed } = found;
    if (cue.word.part !== "verb" && cue.word.part !== "particle") return null;
    if (passed.some((word) => word === "to" || word === "from" || word === "at" || word === "of" || word === "with"))
      return null;
    if (cue.word.sense === "quality") return null;
    const relative = kind === "percent" || kind === "points" || kind === "factor" || kind === "fraction";
    const held = (cue.word.lemma === "lose" || cue.word.lemma === "gain") && lost.test(nounsSoFar(site));
    if (!relative && !held && !passed.includes("by") && otherwiseTransitive.has(cue.word.lemma)) return null;
    const { direction } = cue.word;
    if (cue.word.sense === "pace") return null;
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
