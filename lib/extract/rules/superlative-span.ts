import type { Span } from "../../text/span.ts";
import { plainly, type QuantityReading, type QuantityRule } from "../quantity-sites.ts";

const superlative =
  /^(?:worst|best|highest|lowest|largest|biggest|deadliest|driest|wettest|hottest|coldest|warmest|heaviest|sharpest|steepest|strongest|weakest|fastest|slowest|first|smallest|greatest|longest|deepest|severest|most)$/;

/** "the worst drought in 100 years", "the lowest in a decade". */
export const superlativeSpan: QuantityRule = {
  id: "superlative-span",
  title: "the <superlative> <thing> in <duration>",
  read({ sentence, quantity }) {
    if (quantity.mention.kind !== "duration") return null;
    const after = sentence.words[quantity.to];
    if (after && /^(?:high|low|peak|record)$/.test(after.lower))
      return extreme(after.lower === "low" ? "down" : "up", after);
    const words = sentence.words.slice(Math.max(0, quantity.from - 9), quantity.from);
    const joint = words.findLastIndex((word) => word.lower === "in" || word.lower === "for" || word.lower === "over");
    if (joint < 0 || words.length - joint > 4) return null;
    const found = words.slice(0, joint).findLast((word) => superlative.test(word.lower));
    if (!found) return null;
    // "Fell for the first time in two years": the way it went is said by the verb.
    const cue = sentence.cues.findLast(
      ({ word, to }) => to <= quantity.from && word.part === "verb" && word.sense === "amount",
    );
    const first = found.lower === "first" && words.some((word) => word.lower === "time");
    return first && cue
      ? {
          ...plainly("span", [found]),
          movement: { direction: cue.word.direction, kind: null, value: null, pace: null },
        }
      : plainly("span", [found]);
  },
};

/** "a 30-year high". */
function extreme(direction: "up" | "down", word: Span): QuantityReading {
  const movement = { direction, kind: null, value: null, pace: null };
  return { ...plainly("span", [word]), movement };
}
