import { type DirectionRule, type DirectionSite, indicatorBefore, isNegated, wordText } from "../direction-sites.ts";
import type { IndicatorHit } from "../indicators.ts";

const happenings = new Set(
  "launch launched launches open opened opens reopen reopened close closed closes end ended ends finish finished expire expires expired extend extended extends extending begin began begun start started starts complete completed found founded build built establish established sign signed adopt adopted abolish abolished introduce introduced introduces ban banned ratify ratified inaugurate inaugurated deliver delivered arrive arrived resign resigned elected executed sentenced died born legalised legalized took takes came comes enter entered effective delay delayed postpone postponed suspend suspended resume resumed run runs lasts".split(
    " ",
  ),
);

/** "the programme is supposed to be finished this December", "extend it until the middle of next year", "launched in July 2013". */
export const datedEvent: DirectionRule = {
  id: "dated-event",
  title: "<something> is <launched|ended|extended> at, until or through <time>",
  read(site) {
    const time = site.times.find(({ mention, from }) => {
      if (mention.role !== "period" && mention.role !== "point") return false;
      return (
        (mention.from !== null &&
          /^(?:in|on|until|till|through|by|since|from|over|at|of|the|this|next|end|early|late|mid|to|after|before|during|last)$/.test(
            wordText(site, from - 1) || wordText(site, from),
          )) ||
        /^(?:this|next|last|in|on|until|the)$/.test(wordText(site, from))
      );
    });
    if (!time) return null;
    for (let at = Math.min(time.from, site.clause.to) - 1; at >= site.clause.from; at--) {
      if (!happenings.has(wordText(site, at))) continue;
      // "since he took office in 2011" dates something else.
      if (
        site.sentence.words
          .slice(site.clause.from, at)
          .some((word) => /^(?:since|when|after|before|until|as)$/.test(word.lower))
      )
        continue;
      const began = wordText(site, at);
      if (
        /^(?:took|takes|came|comes|enter|entered)$/.test(began) &&
        !/^(?:effect|office|force|power|into)$/.test(wordText(site, at + 1))
      )
        continue;
      if (/^(?:run|runs|end|found|to)$/.test(began) && /^(?:the|a|an|in)$/.test(wordText(site, at - 1))) continue;
      const words = [site.sentence.words[at], time.mention].filter((word) => word !== undefined);
      const bare = at === site.clause.from || wordText(site, at - 1) === "and";
      const first = bare ? site.sentence.words[at] : undefined;
      const span = first ? { start: first.start, end: site.clause.end } : null;
      return {
        kind: "date",
        direction: null,
        thing: null,
        points: false,
        indicator: datedThing(site, at, time.from),
        pace: null,
        negated: isNegated(site, at),
        superlative: null,
        words,
        span,
        quality: false,
        counterfactual: false,
      };
    }
    return null;
  },
};

/** What is dated: the object between the verb and its time ("launched a relief programme in July"), else the subject right before the verb. */
function datedThing(site: DirectionSite, at: number, until: number): IndicatorHit | null {
  const object = site.indicators.find((hit) => hit.from > at && hit.to <= until);
  return object ?? (wordText(site, at + 1) === "the" ? null : indicatorBefore(site, at, 6));
}
