import type { ChangeKind, Direction } from "../model/claim.ts";
import type { Span } from "../text/span.ts";
import type { DirectionCue } from "./cues.ts";
import type { QuantityKind } from "./mentions.ts";
import type { Clause, QuantityAt, Sentence } from "./sentences.ts";
import type { Word } from "./words.ts";

/** What a quantity does in its clause; `skip` makes no claim. */
export type QuantityRole = "level" | "change" | "share" | "rank" | "span" | "streak" | "length" | "skip";

/** A movement a quantity takes part in; `value` is signed and null for a level that was only moved to. */
export interface Movement {
  readonly direction: Direction;
  readonly kind: ChangeKind | null;
  readonly value: number | null;
  readonly pace: "slower" | "faster" | null;
}

/** What a rule read of one quantity. `compared` marks the figure of the time compared with ("from 4.3 million last year"). */
export interface QuantityReading {
  readonly role: QuantityRole;
  readonly movement: Movement | null;
  readonly compared: boolean;
  /** The direction word used, null for none. Levels that were moved to keep it. */
  readonly cue: DirectionCue | null;
  /** The words the reading rests on beside the quantity. */
  readonly words: readonly Span[];
  /** How the figure before it moved towards it, for "…, down from 4.3 million": applies to that earlier figure. */
  readonly movesEarlier: Movement | null;
}

/** One quantity in its sentence and clause, as a rule sees it. */
export interface QuantitySite {
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly quantity: QuantityAt;
}

/** A rule over one quantity; the first of the registry that answers decides its role. */
export interface QuantityRule {
  readonly id: string;
  readonly title: string;
  read(site: QuantitySite): QuantityReading | null;
}

/** A reading with nothing but its role. */
export function plainly(role: QuantityRole, words: readonly Span[] = []): QuantityReading {
  return { role, movement: null, compared: false, cue: null, words, movesEarlier: null };
}

/** The word so many places before (−1) or after (+1) the quantity; undefined outside the sentence. */
export function near({ sentence, quantity }: QuantitySite, offset: number): Word | undefined {
  return offset < 0 ? sentence.words[quantity.from + offset] : sentence.words[quantity.to - 1 + offset];
}

/**
 * The cue that ends just before the quantity, with the prepositions passed on the way; null when none is close.
 * Once "by", "to" or "from" was passed, what moved may stand between: "cut emissions by 55 percent", "fell in 2019 to 1.2 billion".
 */
export function cueBefore({
  sentence,
  quantity,
}: QuantitySite): { cue: DirectionCue; passed: readonly string[] } | null {
  const passed: string[] = [];
  let at = quantity.from;
  for (let steps = 0; steps < 9 && at > 0; steps++) {
    const cue = sentence.cues.find((one) => one.to === at);
    if (cue && !unfit(cue, sentence.words)) return { cue, passed };
    const other = sentence.quantities.find((one) => one.to === at && one.from < quantity.from);
    if (other) {
      at = other.from;
      continue;
    }
    const word = sentence.words[at - 1] as Word;
    const over = passed.some((one) => one === "by" || one === "to" || one === "from");
    if (prepositions.has(word.lower)) passed.push(word.lower);
    else if (!fillers.has(word.lower) && !word.lower.endsWith("ly") && !(over && !sentence.verb[at - 1])) return null;
    // "fall slightly, by 0.7 percent", "fell for a third month, to 35 euros": only "by" and "to" reach over a comma.
    const gap = gapAfter(sentence, at - 1);
    if (
      /[,;:()]/.test(gap) &&
      !cue &&
      !(gap.trim() === "," && /^(?:by|to)$/.test(passed[0] ?? "") && passed.length === 1)
    )
      return null;
    at--;
  }
  return null;
}

/** The cue that begins right after the quantity, past a few fillers; null when none is close or another phrase intervenes. */
export function cueAfter({ sentence, quantity }: QuantitySite): DirectionCue | null {
  for (let at = quantity.to; at <= quantity.to + 3; at++) {
    if (/[,;()]/.test(gapAfter(sentence, at - 1))) return null;
    const cue = sentence.cues.find((one) => one.from === at);
    if (cue) return cue;
    const word = sentence.words[at];
    if (!word || !(between.has(word.lower) || word.lower.endsWith("ly"))) return null;
  }
  return null;
}

/** The characters between word `at` and the next one. */
export function gapAfter(sentence: Sentence, at: number): string {
  const word = sentence.words[at];
  const next = sentence.words[at + 1];
  if (!word || !next) return "";
  return sentence.text.slice(word.end - sentence.start, next.start - sentence.start);
}

/** The kind of change an amount of this kind makes. */
export function changeKindOf(kind: QuantityKind): ChangeKind {
  if (kind === "percent" || kind === "fraction") return "percent";
  if (kind === "points") return "points";
  if (kind === "factor") return "factor";
  return "absolute";
}

/** The size of a mention as one number: its value, else the bound it has; null for none. */
export function sizeOf({ mention }: QuantityAt): number | null {
  const { value, min, max } = mention.quantity;
  return value ?? (min !== null && max === null ? min : min === null ? max : null);
}

/** The amount with the sign of its direction; null for a flat or sizeless one. */
export function signed(direction: Direction, size: number | null): number | null {
  if (size === null || direction === "flat") return null;
  return direction === "down" ? -Math.abs(size) : Math.abs(size);
}

const phrasal =
  /^(?:made|make|makes|making|set|sets|setting|end|ended|ending|wound|build|built|put|took|turn|turned|give|gave|grew|signed|line|lined|come|came|back|backed|speed|sped|hold|held|bring|brought|show|showed)$/;

/** "more" and "less" before a number are approximators and belong to the mention; in "made up 83 percent" nothing rises. */
function unfit(cue: DirectionCue, words: readonly Word[]): boolean {
  if (cue.word.part === "particle") return phrasal.test(words[cue.from - 1]?.lower ?? "");
  return cue.word.part === "comparative" && words[cue.to]?.lower === "than";
}

const prepositions = new Set(["to", "from", "of", "by", "at", "with", "between"]);
const fillers = new Set(
  "a an the about around some just only as much many further another additional total combined its their rate on-year year-on-year annual average over more than almost nearly up down even back in no year on record estimated projected revised combined whopping mere staggering modest previous initial reported low high".split(
    " ",
  ),
);
const between = new Set(
  "on-year year-on-year annual yearly monthly quarterly real net point annualised annualized economic overall average nominal yoy sharp steep".split(
    " ",
  ),
);
