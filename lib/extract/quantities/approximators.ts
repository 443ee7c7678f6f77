import type { Approximation } from "../../model/claim.ts";
import { type Token, tokenise } from "../../text/tokens.ts";

/** Words that stand before a number and say how exactly it is meant. "equal" is an equation: a bound on both sides. */
const before: readonly (readonly [Approximation | "equal", string])[] = [
  [
    "about",
    "about; around; approximately; roughly; some; circa; approx; approx.; c.; ca.; an estimated; estimated; somewhere around; in the region of; in the neighborhood of; in the neighbourhood of; in the order of; on the order of; more or less; ~; ≈; give or take; an approximate; in the vicinity of",
  ],
  [
    "below",
    "nearly; almost; close to; just under; just below; just short of; just shy of; slightly under; slightly below; slightly less than; a little under; a little less than; a little below; a bit less than; a bit under; a shade under; nearing; approaching; shy of; not quite; virtually; little less than; marginally less than; somewhat less than; a fraction under; barely under",
  ],
  [
    "above",
    "just over; just above; just more than; slightly over; slightly above; slightly more than; a little over; a little more than; a little above; a bit more than; a bit over; a shade over; little more than; marginally more than; somewhat more than; barely over; a fraction over",
  ],
  [
    "at-least",
    "at least; no less than; no fewer than; not less than; not fewer than; no lower than; not lower than; minimum of; a minimum of; upwards of; as few as; as little as; as low as; ≥; > =; >; >=; larger or equal than; greater or equal than; bigger or equal than; higher or equal than; more or equal than; greater than or equal to; more than or equal to; larger than or equal to; higher than or equal to; equal to or more than; equal to or greater than; equal or more than; at least or equal to; starting at; from at least",
  ],
  [
    "at-most",
    "at most; up to; no more than; not more than; no greater than; no higher than; not higher than; not exceeding; not exceed; never exceed; as many as; as much as; as high as; maximum of; a maximum of; ≤; < =; <=; less or equal than; smaller or equal than; fewer or equal than; lower or equal than; less than or equal to; smaller than or equal to; fewer than or equal to; lower than or equal to; equal to or less than; equal to or fewer than; equal or less than; limited to; capped at",
  ],
  [
    "more-than",
    "more than; over; above; well over; well above; far more than; much more than; considerably more than; significantly more than; well more than; in excess of; well in excess of; exceeding; exceed; exceeds; exceeded; surpass; surpasses; surpassed; surpassing; topping; topped; tops; greater than; larger than; higher than; bigger than; older than; longer than; upward of; north of; beyond; >",
  ],
  [
    "less-than",
    "less than; fewer than; under; below; well under; well below; far fewer than; far less than; much less than; considerably less than; significantly less than; smaller than; lower than; younger than; shorter than; short of; south of; <",
  ],
  ["exactly", "exactly; precisely"],
  ["equal", "equal to; equals; equals to; equaling; equaling to; equalling; equalling to"],
];

/** Words that stand after a number. Only "or more" and its like: what follows on with "than" speaks of the next number. */
const after: readonly (readonly [Approximation, string])[] = [
  ["about", "or so; -odd; odd; or thereabouts; approximately; more or less; give or take"],
  [
    "at-least",
    "or more; and more; or greater; or higher; or larger; or bigger; or over; and over; or above; and above; or older; and older; or better; or longer; and up; and upwards; or upwards; plus; -plus; +; at least; at a minimum; at minimum; or more than; or greater than; or higher than; or equal to more",
  ],
  [
    "at-most",
    "or less; and less; or fewer; and fewer; or lower; or smaller; or under; and under; or below; and below; or younger; and younger; or shorter; at most; at the most; at a maximum; or less than; or fewer than",
  ],
];

/** An approximator found beside a number: what it means and the tokens it takes. */
export interface Approximator {
  readonly meaning: Approximation | "equal";
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly meaning: Approximation | "equal";
  readonly words: readonly string[];
}

const endings = compile(before, (words) => words[words.length - 1] ?? "");
const beginnings = compile(after, (words) => words[0] ?? "");

function compile(
  table: readonly (readonly [Approximation | "equal", string])[],
  keyOf: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [meaning, list] of table) {
    for (const phrase of list.split("; ")) {
      const words = tokenise(phrase).map((token) => token.lower);
      map.set(keyOf(words), [...(map.get(keyOf(words)) ?? []), { meaning, words }]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** The approximator that ends right before token `at` and begins at or after `floor`; null where none does. */
export function approximatorBefore(tokens: readonly Token[], at: number, floor: number): Approximator | null {
  const last = tokens[at - 1];
  if (last === undefined || at - 1 < floor) return null;
  for (const { meaning, words } of endings.get(last.lower) ?? []) {
    const from = at - words.length;
    if (from >= floor && matches(tokens, from, words) && !isOtherUse(tokens, from, at))
      return { meaning, from, to: at };
  }
  return null;
}

/** The approximator that begins right at token `at`; null where none does, and where "than" leads on to another number. */
export function approximatorAfter(tokens: readonly Token[], at: number): Approximator | null {
  const first = tokens[at];
  if (first === undefined || first.startsLine) return null;
  for (const { meaning, words } of beginnings.get(first.lower) ?? []) {
    const to = at + words.length;
    if (matches(tokens, at, words) && !leadsOn(tokens, to) && isAttached(tokens, at)) return { meaning, from: at, to };
  }
  return null;
}

function matches(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  return words.every(
    (word, index) => tokens[from + index]?.lower === word && (index === 0 || !tokens[from + index]?.startsLine),
  );
}

// "<>30", "=>30": no comparison. "half as much as 5", "all over 20 states" and "the above 5" are other uses of the words.
function isOtherUse(tokens: readonly Token[], from: number, at: number): boolean {
  const previous = tokens[from - 1];
  const first = tokens[from]?.text ?? "";
  if ("<>=≤≥".includes(first) && previous !== undefined && "<>=".includes(previous.text)) return true;
  if (first === "up" && tokens[from + 1]?.lower === "to") return moves.test(previous?.lower ?? "");
  if (at - from === 1)
    return (
      /^(?:all|left|hand|voted|over|run|runs|ran|turn|turned|took|take|taken)$/u.test(previous?.lower ?? "") &&
      /^(?:over|above|under)$/u.test(first)
    );
  return false;
}

/** Verbs that go "up to" a level: "edged up to 62.6 percent" is no bound. */
const moves =
  /^(?:edged|edging|edges|edge|inched|crept|creeping|ticked|went|go|goes|going|gone|moved|moving|climbed|climbing|rose|risen|rising|pushed|pushing|raised|bumped|shot|jumped|picked|brought|bringing|took|taking|drifted|nudged|came|back|bid|marked|revised)$/u;

// "200 or greater than 190", "5000 or equal to 6000": the words belong to the next number.
function leadsOn(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]?.lower ?? "";
  if (next === "or" && /^(?:equal|more|less|greater)$/u.test(tokens[to + 1]?.lower ?? "")) return true;
  if (next === "than" || next === "to") return tokens[to + 1] !== undefined && tokens[to + 1]?.kind !== "sign";
  return tokens[to]?.kind === "number" || isNumberWord(tokens[to]);
}

function isNumberWord(token: Token | undefined): boolean {
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|a|minus|negative|twenty|thirty|forty|fifty|hundred)$/u.test(
    token?.lower ?? "",
  );
}

// A plus or a hyphenated ending stands right at the number: "50+", "100-plus".
function isAttached(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" || (token !== undefined && !token.spaced && tokens[at + 1]?.kind !== "number");
}
