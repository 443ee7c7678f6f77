import {
  cueWords,
  type DirectionRule,
  type DirectionSite,
  indicatorBefore,
  isNegated,
  moving,
  wordText,
} from "../direction-sites.ts";

const proxies = /^(?:situation|conditions|prospects|outlook|picture|things|figures|numbers|crisis|trend|state)$/;
const pronouns = /^(?:they|it|these|those)$/;

/** "the prospects were still grim", "the situation appears to be deteriorating", "they aren't that bad compared with the decade". */
export const verdict: DirectionRule = {
  id: "verdict",
  title: "<situation|prospects|figures> <grim|worsening|not that bad>",
  read(site) {
    for (const cue of site.cues) {
      if (cue.word.sense !== "quality") continue;
      const words = site.sentence.words.slice(Math.max(site.clause.from, cue.from - 30), cue.from);
      const compared = /^(?:compared|when|than|relative)$/.test(wordText(site, cue.to));
      const proxy = words.findLast((word) => proxies.test(word.lower) || (compared && pronouns.test(word.lower)));
      if (cue.word.part === "level" && !endsThought(site, cue.to)) continue;
      const verb = site.verb.slice(Math.max(site.clause.from, cue.from - 30), cue.from).some(Boolean);
      if (!proxy || !verb || /^(?:better|worse)$/.test(wordText(site, cue.from))) continue;
      const indicator = indicatorBefore(site, cue.from, 3);
      // Not that bad is neither better nor worse.
      const flat = isNegated(site, cue.from) && cue.word.part === "level";
      if (flat && !compared) continue;
      return {
        ...moving(flat ? "flat" : cue.word.direction, indicator, cueWords(site, cue)),
        quality: true,
        negated: !flat && isNegated(site, cue.from),
      };
    }
    return null;
  },
};

/** "were grim." and "dire and continued problems" judge; "bad news" names a thing. */
function endsThought(site: DirectionSite, at: number): boolean {
  return (
    at >= site.clause.to ||
    /^(?:and|but|compared|when|than|relative|for|in|this|as|because|despite|after|amid)$/.test(wordText(site, at))
  );
}
