import { overlaps } from "../../text/span.ts";
import type { QuantityMention } from "../mentions.ts";
import { cueBefore, near, plainly, type QuantityRule, type QuantitySite } from "../quantity-sites.ts";

const anaphoric = /^(?:the|these|those|both|last|first|next|other|past|previous|every|each|any|no|this|that)$/;

/** Numbers that point, name or date instead of stating: "the two countries", "children under five", the sixth of a date. */
export const noClaim: QuantityRule = {
  id: "no-claim",
  title: "a number that states nothing by itself",
  read(site) {
    const { mention } = site.quantity;
    if (mention.kind === "age" || insideTime(site) || insideFrame(site)) return plainly("skip");
    if (mention.kind === "ordinal") return plainly("skip");
    if (mention.kind === "duration" && isSetting(site)) return plainly("skip");
    const spelled = /^[a-z]/i.test(mention.core.surface);
    const small = spelled && Math.abs(mention.quantity.value ?? 99) <= 10;
    const counts = mention.kind === "count" || mention.kind === "number";
    if (counts && small && anaphoric.test(near(site, -1)?.lower ?? "")) return plainly("skip");
    // "one official", "one of the reasons": a pronoun or an article in disguise.
    if (counts && spelled && mention.quantity.value === 1 && mention.quantity.min === null) return plainly("skip");
    // A bare small number word without a noun counts nothing that could be checked.
    const moves = /^(?:from|to)$/.test(near(site, -1)?.lower ?? "") && cueBefore(site) !== null;
    if (mention.kind === "number" && spelled && mention.noun === null && sizeOf(mention) < 100 && !moves)
      return plainly("skip");
    if (
      counts &&
      small &&
      /^(?:Koreas?|sides|things|reasons|ways|parts|questions|points|options)$/i.test(mention.noun?.surface ?? "")
    )
      return plainly("skip");
    return null;
  },
};

function sizeOf({ quantity }: QuantityMention): number {
  return Math.abs(quantity.value ?? quantity.min ?? quantity.max ?? 0);
}

function insideTime({ sentence, quantity }: QuantitySite): boolean {
  return sentence.times.some(
    ({ mention }) => mention.role !== "duration" && mention.role !== "set" && overlaps(mention, quantity.mention),
  );
}

function insideFrame({ sentence, quantity }: QuantitySite): boolean {
  return sentence.frames.some((frame) => frame.start <= quantity.mention.start && quantity.mention.end <= frame.end);
}

const lasting =
  /^(?:extend|extends|extended|extending|last|lasts|lasted|run|runs|ran|jailed|sentenced|imprisoned|banned|suspended|delayed|postponed|continue|continues|prolong|prolonged|stay|stays|takes|took|take)$/;

/** "in three months", "over the past 20 years", "after two days": the setting of a statement, not what it states. */
function isSetting(site: QuantitySite): boolean {
  const before = [-1, -2, -3].map((offset) => near(site, offset)?.lower ?? "");
  // "would last 28 days" lasts; "the last 28 days" sets.
  if (
    before[0] === "last" &&
    /^(?:would|could|will|can|may|might|to|should|only|reserves|stocks|supplies)$/.test(before[1] ?? "")
  )
    return false;
  if (
    before
      .slice(0, 2)
      .some((word) => /^(?:in|over|during|within|after|past|next|first|since|last|the|about|of|old)$/.test(word))
  )
    return true;
  if (!before.some((word) => word === "for")) return false;
  return !site.sentence.words
    .slice(Math.max(0, site.quantity.from - 12), site.quantity.from)
    .some((word) => lasting.test(word.lower));
}
