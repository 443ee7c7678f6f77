import { cueWords, type DirectionRule, indicatorBefore, isNegated, moving, wordText } from "../direction-sites.ts";
import { measuredSubject } from "../measurable.ts";
import { gapAfter } from "../quantity-sites.ts";

const verbal =
  /^(?:set|sets|setting|made|make|makes|took|take|taken|picked|built|build|gave|give|given|came|shut|broke|cut|backed|held|put|turned|showed|brought|called|ended|ending|stepped|opened|added|double|went|going|rounded|written|shot|drawn|handed|laid|sat|stood|stand|looked|closed|slow|slowed|speed)$/;

/** "Production up in 2015", "exports were down on the year": a headline's way of saying that it rose or fell. */
export const directionParticle: DirectionRule = {
  id: "direction-particle",
  title: "<indicator> [is] up|down",
  read(site) {
    for (const cue of site.cues) {
      if (cue.word.part !== "particle" || verbal.test(wordText(site, cue.from - 1))) continue;
      const next = wordText(site, cue.to);
      const ends = cue.to >= site.clause.to || gapAfter(site.sentence, cue.to - 1).includes(",");
      if (
        !ends &&
        !/^(?:in|on|from|this|last|since|over|for|again|sharply|slightly|year|year-on-year|on-year|during|as|amid|after|while)$/.test(
          next,
        )
      )
        continue;
      const indicator = indicatorBefore(site, cue.from, 9);
      const thing = indicator ? null : measuredSubject(site.sentence, site.clause, cue);
      if (!indicator && !thing) continue;
      const headline = site.sentence.passage === "title" || site.sentence.passage === "citation";
      const linked = /^(?:is|are|was|were|be|been|still|also|sharply|slightly|well|further)$/.test(
        wordText(site, cue.from - 1),
      );
      if (headline || linked)
        return {
          ...moving(cue.word.direction, indicator, cueWords(site, cue)),
          thing,
          negated: isNegated(site, cue.from),
        };
    }
    return null;
  },
};
