import { type DirectionRule, moving } from "../direction-sites.ts";

const claimNoun = /^(?:claims?|promises?|forecasts?|predictions?|assertions?|assurances?|boasts?|reports?)$/;
const holding =
  /^(?:held|hold|holds|materialise|materialised|materialize|materialized|true|borne|stand|stood|supported|accurate|correct|justified)$/;

/** "claims of a growing harvest do not seem to have held out": the speaker denies what the noun before claimed. */
export const rejectedClaim: DirectionRule = {
  id: "rejected-claim",
  title: "claims of <movement> … do not hold",
  read(site) {
    const { sentence, clause } = site;
    const lead = sentence.clauses.findLast((one) => one.to === clause.from && clause.from - one.from <= 14);
    const from = lead?.from ?? clause.from;
    const words = sentence.words.slice(from, clause.to).map((word) => word.lower);
    const claim = words.findIndex((word) => claimNoun.test(word));
    const not = words.findIndex(
      (word, at) => at > claim && /^(?:not|never|n't|no|don't|didn't|doesn't|haven't|hasn't)$/.test(word),
    );
    const held = words.findIndex((word, at) => at > not && holding.test(word));
    if (claim < 0 || not < 0 || held < 0 || held - not > 7) return null;
    const cue = site.cues.find((one) => one.from >= from + claim && one.from < from + not);
    const indicator = site.indicators.find((hit) => hit.from > from + claim && hit.from < from + not);
    if (!cue || !indicator) return null;
    const rejection = sentence.words.slice(from + not, from + held + 1);
    return {
      ...moving(cue.word.direction, indicator, rejection),
      negated: true,
      span: { start: sentence.words[Math.max(from, from + claim - 2)]?.start ?? clause.start, end: clause.end },
    };
  },
};
