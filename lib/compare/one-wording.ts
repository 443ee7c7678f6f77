import { unitTable } from "../units/table.ts";
import { contentWords, plainWords } from "./plain-words.ts";

/** True when one phrase only adds words to the other's ("the old bridge", "the bridge"), amounts and endings of verbs aside. */
export function oneWording(a: string, b: string): boolean {
  const [left, right] = [stems(a), stems(b)];
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  return few.size > 0 && [...few].every((word) => many.has(word));
}

const FILLING =
  /^(?:at|on|by|to|and|is|are|was|were|be|has|have|had|it|which|that|with|from|some|only|just|about|\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

// People and things that are counted are what is measured ("employees"), not what it is measured in.
const COUNTED: ReadonlySet<string> = new Set(["people", "count"]);

const UNITS: ReadonlySet<string> = new Set(
  unitTable.flatMap(({ dimension, surfaces }) => (COUNTED.has(dimension) ? [] : surfaces.map(plainWords))),
);

// What is measured without the amount and with its verb cut to the stem: "war lasted three years" and "the war lasts eleven years".
function stems(phrase: string): ReadonlySet<string> {
  const words = contentWords(phrase).filter((word) => !FILLING.test(word) && !UNITS.has(word));
  return new Set(words.map((word) => (word.length > 4 ? word.replace(/(?:ing|ed|ment|ee|er|e)$/, "") : word)));
}
