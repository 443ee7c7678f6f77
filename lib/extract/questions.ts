import { overlaps, type Span } from "../text/span.ts";
import type { Sentence } from "./sentences.ts";

const auxiliary =
  "(?:has|have|had|did|do|does|is|are|was|were|will|would|can|could|should|might|may|shall|must|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|didn['’]t|don['’]t|doesn['’]t|won['’]t|wouldn['’]t|can['’]t|couldn['’]t|shouldn['’]t)";
const connective = "(?:(?:so|but|and|or|yet|well|then|really|now|still|again),? ){0,2}";
/** "Has crime doubled?", "But did 40 people die?": the figure itself is asked for. */
const opens = new RegExp(`^[\\s“"‘(]*${connective}${auxiliary}\\s`, "iu");
/** "…, or is it only 3,000?", "…, but has it?": the question begins in mid-sentence, before a pronoun or a determiner. */
const opensLater = new RegExp(
  `[,–—] (?:(?:but|and|or|yet|so) )?${auxiliary} (?:it|they|he|she|we|you|I|the|that|this|these|those|there|any|anyone|its|their|his|her)(?!\\p{L})`,
  "iu",
);
/** "Why did prices rise 5 percent?" takes the rise for granted. */
const takesForGranted = new RegExp(
  `^[\\s“"‘(]*${connective}(?:(?:in|by|at|for|to|of|from|with|on) )?(?:why|how|what|where|when|which|who|whose|whom)(?!\\p{L})`,
  "iu",
);
/** "Who believes that 90 percent voted yes?", "How likely is it that …?": nobody says so. */
const disbelieves = new RegExp(
  `^[\\s“"‘(]*${connective}(?:who (?:\\p{L}+ )?(?:believes?|thinks?|says|said|knows|trusts?)|how (?:likely|possible|plausible|true|is it possible|can it be|could it be|would it be)|what if|since when)(?!\\p{L})`,
  "iu",
);

/** A stretch of a sentence that asks, in offsets of the text. `grants`: it takes for granted what it tells ("why did prices rise"). */
export interface Question extends Span {
  readonly grants: boolean;
}

/** The questions of a sentence, in its order; what stands before one in the same sentence is stated. */
export function readQuestions(sentence: Sentence): readonly Question[] {
  const { text, start } = sentence;
  const questions: Question[] = [];
  for (let mark = text.indexOf("?"), from = 0; mark >= 0; from = mark + 1, mark = text.indexOf("?", from)) {
    const begin = beginning(text, from, mark);
    const asked = askedFrom(text.slice(begin, mark));
    questions.push({ start: start + begin + (asked ?? 0), end: start + mark + 1, grants: asked === null });
  }
  return questions;
}

/** True when words lie in a question and no other source is named in it as saying what is asked. */
export function isAsked(sentence: Sentence, words: Span, questions: readonly Question[]): boolean {
  const asked = questions.find((question) => overlaps(question, words));
  if (!asked) return false;
  return !sentence.attributions.some(({ content, cue }) => {
    if (!overlaps(content, words)) return false;
    // "Is the ministry's claim that output doubled true?", "Did 40 people die, as the mayor claims?"
    const inside = content.start > asked.start + 1 && content.end <= asked.end;
    return inside || (cue !== null && cue.start >= content.end && cue.end <= asked.end);
  });
}

/** Where the sentence-like stretch before a question mark begins: after a stop, a colon, a dash or an opening quotation mark. */
function beginning(text: string, from: number, mark: number): number {
  for (let at = mark - 1; at > from; at--) {
    const char = text[at] ?? "";
    if (char === "“" || char === "„" || char === "«") return at + 1;
    const next = text[at + 1] ?? "";
    if ((char === ";" || char === ":" || char === "—") && /\s/u.test(next)) return at + 1;
  }
  return from;
}

/** Where in such a stretch the asking begins; null when it takes what it tells for granted. */
function askedFrom(words: string): number | null {
  if (opens.test(words)) return 0;
  const later = opensLater.exec(words);
  if (later) return later.index;
  if (disbelieves.test(words)) return 0;
  return takesForGranted.test(words) ? null : 0;
}
