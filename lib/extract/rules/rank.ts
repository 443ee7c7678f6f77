import { near, plainly, type QuantityRule } from "../quantity-sites.ts";

/** "the 24th highest among 123 countries", "ranked fifth". */
export const rank: QuantityRule = {
  id: "rank",
  title: "<ordinal> <superlative> among <set>, or ranked <ordinal>",
  read(site) {
    const { kind } = site.quantity.mention;
    if (kind === "rank") return plainly("rank");
    if (kind !== "ordinal") return null;
    const before = near(site, -1);
    const earlier = near(site, -2);
    const ranks = /^(?:rank(?:s|ed|ing)?|placed?|finish(?:ed|es)?|came|comes|stood)$/;
    if (before && (ranks.test(before.lower) || (earlier && ranks.test(earlier.lower))))
      return plainly("rank", [before]);
    const after = near(site, 1);
    return after &&
      /^(?:highest|lowest|largest|biggest|smallest|worst|best|most|least|busiest|poorest|richest)$/.test(after.lower)
      ? plainly("rank", [after])
      : null;
  },
};
