import { type DirectionCue, isAuxiliary } from "../cues.ts";
import {
  cueWords,
  type DirectionReading,
  type DirectionRule,
  type DirectionSite,
  directionFor,
  indicatorAfter,
  indicatorBefore,
  isNegated,
  isPurpose,
  moving,
  wordText,
} from "../direction-sites.ts";
import type { IndicatorHit } from "../indicators.ts";
import { measuredSubject } from "../measurable.ts";

// Verbs whose object may be what moves: "cut spending", "succeeded in increasing grain production".
const transitive = new Set(
  "increase expand double triple boost raise lift hike widen extend reduce cut lower slash trim ease halve narrow strengthen improve accelerate slow quicken multiply worsen shed".split(
    " ",
  ),
);

/** "harvests are declining", "output ended up increasing", "raised exports", "growth has slowed". */
export const directionVerb: DirectionRule = {
  id: "direction-verb",
  title: "<indicator> <verb of movement>, or <verb of movement> <indicator>",
  read(site) {
    for (const cue of site.cues) {
      const reading = cue.word.part === "verb" ? readVerb(site, cue) : null;
      if (reading) return reading;
    }
    return unknownThing(site) ?? pronoun(site);
  },
};

/** "dam levels fall", "the number of fairs has grown": a subject no table knows, but an amount. */
function unknownThing(site: DirectionSite): DirectionReading | null {
  if (site.indicators.length > 0) return null;
  for (const cue of site.cues) {
    if (cue.word.part !== "verb" || isPurpose(site, cue.from) || isUnfinished(site, cue)) continue;
    const thing = measuredSubject(site.sentence, site.clause, cue);
    if (!thing) continue;
    const pace = cue.word.sense === "pace" ? (cue.word.direction === "up" ? "faster" : "slower") : null;
    const words = [...site.sentence.words.slice(thing.from, thing.to), ...cueWords(site, cue)];
    return { ...moving(cue.word.direction, null, words), thing, pace, negated: isNegated(site, cue.from) };
  }
  return null;
}

const movingPlainly = new Set(
  "rise increase grow climb jump surge soar double triple fall drop decline decrease shrink plunge plummet unchanged stagnate".split(
    " ",
  ),
);

/** "It rose again in May.", "That was little changed from 2023.": a pronoun at the head of the sentence, its verb, and no more than when or how. */
function pronoun(site: DirectionSite): DirectionReading | null {
  const { sentence, clause } = site;
  if (clause.from !== 0 || sentence.passage === "title") return null;
  const cue = site.cues.find(
    ({ word }) => word.part === "verb" && word.sense === "amount" && movingPlainly.has(word.lemma),
  );
  if (!cue || !/^(?:it|they|that|this|these|those)$/.test(wordText(site, 0))) return null;
  for (let at = 1; at < cue.from; at++)
    if (
      !isAuxiliary(sentence.words[at]) &&
      !/^(?:also|again|then|still|not|n't|since|\p{L}+ly)$/u.test(wordText(site, at))
    )
      return null;
  const next = wordText(site, cue.to);
  const plainly =
    cue.to >= sentence.words.length ||
    /^(?:in|from|by|since|again|sharply|slightly|further|last|this|during|between|only|before|after|but|and|\p{L}+ly)$/u.test(
      next,
    );
  return plainly
    ? { ...moving(cue.word.direction, null, cueWords(site, cue)), points: true, negated: isNegated(site, cue.from) }
    : null;
}

function readVerb(site: DirectionSite, cue: DirectionCue): DirectionReading | null {
  if (isPurpose(site, cue.from) || isAttributive(site, cue) || isUnfinished(site, cue)) return null;
  const indicator = nearObject(site, cue) ?? subject(site, cue) ?? object(site, cue) ?? sharedSubject(site, cue);
  if (!indicator) return null;
  const pace = cue.word.sense === "pace" ? (cue.word.direction === "up" ? "faster" : "slower") : null;
  return {
    ...moving(directionFor(cue, indicator), indicator, cueWords(site, cue)),
    pace,
    negated: isNegated(site, cue.from),
  };
}

/** "for improving ties", "… and ease sanctions" after "to": no finite verb, nothing said to have happened. */
function isUnfinished(site: DirectionSite, cue: DirectionCue): boolean {
  const before = wordText(site, cue.from - 1);
  const surface = wordText(site, cue.from);
  if (surface.endsWith("ing") && /^(?:for|of|by|from|without|at|about|towards|toward|on|against|despite)$/.test(before))
    return true;
  const bare = surface === cue.word.lemma && /^(?:and|or)$/.test(before);
  return bare && site.sentence.words.slice(0, cue.from - 1).some((word) => word.lower === "to");
}

function subject(site: DirectionSite, cue: DirectionCue): IndicatorHit | null {
  const found = indicatorBefore(site, cue.from, 14);
  if (!found) return null;
  // Another full verb between the two: the cue has a subject of its own.
  const verbsBetween = site.verb
    .slice(found.to, cue.from)
    .filter(
      (flag, n) =>
        flag && !isAuxiliary(site.sentence.words[found.to + n]) && !helping.has(wordText(site, found.to + n)),
    );
  return verbsBetween.length > 0 ? null : found;
}

const helping = new Set("ended began continues continued started kept said".split(" "));

/** "… was positive, but had fallen": the clause goes on with the subject of the one before. */
function sharedSubject({ sentence, clause, verb }: DirectionSite, cue: DirectionCue): IndicatorHit | null {
  const lead = sentence.words.slice(clause.from, cue.from);
  // "… believe crime is rising, though data show that it has been falling".
  const told = lead.map((word) => word.lower).join(" ");
  if (/^(?:that )?(?:it|they) (?:has|have|had|is|are|was|were)(?: been| also| now)?$/.test(told))
    return sentence.indicators.findLast((hit) => hit.to <= clause.from) ?? null;
  if (
    clause.from === 0 ||
    !lead.every(
      (word, n) =>
        /^(?:and|but|yet|then|also|has|have|had|is|are|was|were|will|been)$/.test(word.lower) || verb[clause.from + n],
    )
  )
    return null;
  const before = sentence.clauses.findLast((one) => one.to <= clause.from && one.kind === "main");
  return before ? (sentence.indicators.find((hit) => hit.from >= before.from && hit.to <= before.to) ?? null) : null;
}

/** "succeeded in increasing grain production": the object at the verb is what moves, whatever stands before. */
function nearObject(site: DirectionSite, cue: DirectionCue): IndicatorHit | null {
  return transitive.has(cue.word.lemma) && !isAuxiliary(site.sentence.words[cue.from - 1])
    ? indicatorAfter(site, cue.to, 1)
    : null;
}

function object(site: DirectionSite, cue: DirectionCue): IndicatorHit | null {
  return transitive.has(cue.word.lemma) ? indicatorAfter(site, cue.to, 4) : null;
}

/** "increased imports are expected", "a growing harvest": the word qualifies the noun and another rule owns it. */
function isAttributive(site: DirectionSite, cue: DirectionCue): boolean {
  const surface = wordText(site, cue.from);
  if (!/(?:ing|ed|en|unk)$/.test(surface) || cue.to - cue.from > 1) return false;
  const after = indicatorAfter(site, cue.to, 2);
  if (!after) return false;
  if (surface.endsWith("ing"))
    return !/^(?:is|are|was|were|be|been|in|by|of|up|started|began|keep|kept|for|from|not|after|before|also|still|n't)$/.test(
      wordText(site, cue.from - 1),
    );
  return (
    site.verb[after.to] === true ||
    cue.from === site.clause.from ||
    /^(?:the|a|an|of|for|to|by|with|and|from|on)$/.test(wordText(site, cue.from - 1))
  );
}
