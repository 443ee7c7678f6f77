import { plainly, type QuantityRule } from "../quantity-sites.ts";

/** Whatever is left states how much there is: "reached $2.34 billion", "serviced by seven ships", "every ten days". */
export const level: QuantityRule = {
  id: "level",
  title: "<quantity> as it stands",
  read({ quantity }) {
    if (quantity.mention.kind === "ordinal") return null;
    return plainly(quantity.mention.kind === "duration" ? "length" : "level");
  },
};
