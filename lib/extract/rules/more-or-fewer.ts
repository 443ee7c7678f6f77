import { bareThings, noThings, stuffs } from "../../model/vocabulary/compared-things.ts";
import {
  type DirectionReading,
  type DirectionRule,
  type DirectionSite,
  isNegated,
  moving,
  wordText,
} from "../direction-sites.ts";

/** "Fewer teenagers smoke", "more people came than last year", "handed out less grain than a year before". */
export const moreOrFewer: DirectionRule = {
  id: "more-or-fewer",
  title: "<more|fewer|less> <things> [do] than <time>, or as the subject of a headline",
  read(site) {
    for (const cue of site.cues) {
      const word = wordText(site, cue.from);
      if (cue.word.part !== "comparative" || !/^(?:more|fewer|less)$/.test(word) || cue.to - cue.from > 1) continue;
      const to = thingAfter(site, cue.to);
      if (to > cue.to && (comparesTimes(site, to) || opensHeadline(site, cue.from, to)))
        return reading(site, cue.from, to);
    }
    return null;
  },
};

function reading(site: DirectionSite, from: number, to: number): DirectionReading {
  const direction = wordText(site, from) === "more" ? "up" : "down";
  const named = site.indicators.find((hit) => hit.from >= from && hit.from < to) ?? null;
  return {
    ...moving(direction, named, site.sentence.words.slice(from, from + 1)),
    thing: named ? null : { from: from + 1, to },
    negated: isNegated(site, from),
  };
}

// "likely", "higher", "expensive" qualify and name nothing.
const qualifies = /(?:ly|er|est|ive|ful|ous|able|ible)$/;

/** The index after up to three words that are a plural or a stuff: "young people", "grain"; `from` where no thing stands there. */
function thingAfter(site: DirectionSite, from: number): number {
  let to = from;
  while (to < Math.min(site.clause.to, from + 3)) {
    const word = wordText(site, to);
    if (noThings.has(word) || site.verb[to] || qualifies.test(word) || /^\d/.test(word)) break;
    to++;
    if (/[^s]s$/.test(word) || bareThings.some((end) => word.endsWith(end))) return to;
  }
  return stuffs.has(wordText(site, from)) ? from + 1 : from;
}

/** "than last year", "than in 2013", "than ever before", "than a year before" within a clause's reach. */
function comparesTimes(site: DirectionSite, from: number): boolean {
  const { words, times } = site.sentence;
  const than = words.findIndex((word, at) => at >= from && at < from + 14 && word.lower === "than");
  if (than < 0) return false;
  const next = words.slice(than + 1, than + 4).map((word) => word.lower);
  return (
    next.includes("ever") || next.includes("before") || times.some((time) => time.from > than && time.from <= than + 3)
  );
}

/** "Fewer teenagers smoke": the first words of a headline, with what they do after them. */
function opensHeadline({ sentence, clause }: DirectionSite, from: number, to: number): boolean {
  return sentence.passage === "title" && from === clause.from && to < clause.to;
}
