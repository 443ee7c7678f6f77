import { near, plainly, type QuantityRule } from "../quantity-sites.ts";

/** "21.8 percent of its total output", "more than a third of pregnant women", "accounting for 83 percent of arrivals". */
export const shareOfWhole: QuantityRule = {
  id: "share-of-whole",
  title: "<share> of <whole>",
  read(site) {
    const { kind } = site.quantity.mention;
    if (kind !== "percent" && kind !== "fraction" && kind !== "factor") return null;
    const after = near(site, 1);
    if (kind === "factor") return null;
    // Above 100 it is nearly always a multiple of another figure ("300% of last year's budget").
    // "one in five workers": the whole follows at once.
    const { surface } = site.quantity.mention;
    if (
      /\s(?:in|out of)\s/i.test(surface) &&
      kind !== "percent" &&
      after &&
      !/^(?:is|are|was|were|has|have|said|in)$/.test(after.lower)
    )
      return plainly("share");
    if (/\b(?:one|two|three|1|2|3)\s+in\s/i.test(surface)) return plainly("share");
    if (after?.lower !== "of" || (site.quantity.mention.quantity.value ?? 0) > 100) return null;
    return plainly("share", [after]);
  },
};
