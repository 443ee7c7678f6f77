import { type DirectionRule, isNegated, moving, wordText } from "../direction-sites.ts";

// Ills that are there or not: to have one is to have more of it.
const ills = new Set([
  "food-shortage",
  "food-shortfall",
  "drought",
  "recession",
  "harvest-failure",
  "power-cuts",
  "undernourishment",
  "flood",
  "disease",
  "funding-gap",
]);
const undergoing =
  /^(?:suffer|suffers|suffered|suffering|face|faces|faced|facing|experience|experienced|experiencing|hit|struck|gripped|plagued|caused|causing|triggered|confront|confronts|confronted|sees|saw|fears|feared|warned|warns|sparking|exacerbating|exacerbate|confirmed)$/;
const present =
  /^(?:imminent|widespread|severe|inevitable|likely|looming|looms|loomed|unfolding|spreading|persists|persisted|continues|continued|affecting|prevails|rampant|expected|feared|threatens|threatened|emerged|erupted|began|occurred)$/;

/** "is facing food shortages next year", "a famine was imminent", "may suffer severe food shortage". */
export const illPresent: DirectionRule = {
  id: "ill-present",
  title: "<place> suffers <shortage>, <shortage> is imminent",
  read(site) {
    for (const hit of site.indicators) {
      if (!ills.has(hit.entry.key)) continue;
      const before = [1, 2, 3, 4].map((back) => wordText(site, hit.from - back));
      const verbBefore = before.findIndex((word) => undergoing.test(word));
      if (verbBefore >= 0) {
        const at = hit.from - 1 - verbBefore;
        return { ...moving("up", hit, site.sentence.words.slice(at, hit.to)), negated: isNegated(site, at) };
      }
      const after = [0, 1, 2, 3].map((on) => wordText(site, hit.to + on));
      const stated = after.findIndex((word) => present.test(word));
      if (stated >= 0 && site.verb.slice(hit.to, hit.to + stated + 1).some(Boolean)) {
        return {
          ...moving("up", hit, site.sentence.words.slice(hit.from, hit.to + stated + 1)),
          negated: isNegated(site, hit.to + stated),
        };
      }
    }
    return null;
  },
};
