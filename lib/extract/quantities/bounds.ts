import type { Token } from "../../text/tokens.ts";
import { isOfPeople } from "./ages.ts";
import { type Approximator, approximatorAfter, approximatorBefore } from "./approximators.ts";
import { type Draft, isBare, wordsOf } from "./draft.ts";

/** Where the tokens and the text a draft may take its approximators from begin. */
export interface Around {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** First token that no earlier draft has taken. */
  readonly floor: number;
}

/** Reads the approximators before and after a draft into it: "around", "more than", "or so". A draft without any comes back as it is. */
export function withApproximators(around: Around, draft: Draft): Draft {
  if (draft.approximation !== null || draft.kind === "rank") return withEquation(around, draft);
  const after = afterDraft(around.tokens, draft);
  const before = beforeDraft(around, draft);
  if (before === null && after === null) return draft;
  const widened = { ...draft, from: before?.from ?? draft.from, to: Math.max(draft.to, after?.to ?? 0) };
  const meaning = boundIn(before, after);
  const words = [before, after].flatMap((found) =>
    found === null ? [] : [wordsOf(around.text, around.tokens, found)],
  );
  return bounded(widened, meaning, words.join(" "));
}

// A bound outweighs an approximation: "about five hundred or more" is at least.
function boundIn(before: Approximator | null, after: Approximator | null): Approximator["meaning"] {
  if (after !== null && (before === null || before.meaning === "about" || before.meaning === "equal"))
    return after.meaning;
  return before?.meaning ?? "about";
}

function bounded(draft: Draft, meaning: Approximator["meaning"], words: string): Draft {
  const approximator = words.replace(/\s+/gu, " ").replace(/^-/u, "");
  const { value } = draft;
  if (value === null) return { ...draft, approximation: meaning === "equal" ? "exactly" : meaning, approximator };
  switch (meaning) {
    case "at-least":
    case "more-than":
      return { ...draft, value: null, min: value, approximation: meaning, approximator };
    case "at-most":
    case "less-than":
      return { ...draft, value: null, max: value, approximation: meaning, approximator };
    case "equal":
      return isBare(draft)
        ? { ...draft, value: null, min: value, max: value, approximation: "exactly", approximator }
        : draft;
    default:
      return { ...draft, approximation: meaning, approximator };
  }
}

// An equation bounds a number alone from both sides; a rank keeps its place.
function withEquation({ text, tokens, floor }: Around, draft: Draft): Draft {
  if (draft.kind !== "rank" || draft.value === null) return draft;
  const skip = tokens[draft.from - 1]?.lower === "the" ? draft.from - 1 : draft.from;
  const found = approximatorBefore(tokens, skip, floor);
  if (found === null || (found.meaning !== "more-than" && found.meaning !== "less-than")) return draft;
  const words = wordsOf(text, tokens, found);
  return bounded({ ...draft, from: found.from }, found.meaning, words);
}

function beforeDraft({ tokens, floor }: Around, draft: Draft): Approximator | null {
  const at = atMark(tokens, draft) ? draft.from - 1 : draft.from;
  const near = approximatorBefore(tokens, at, floor);
  if (near === null || isStretchOfTime(tokens, draft, near)) return null;
  const far = approximatorBefore(tokens, near.from, floor);
  return far === null
    ? near
    : { meaning: near.meaning === "about" ? far.meaning : near.meaning, from: far.from, to: near.to };
}

// "topped the 50 percent mark": only a mark that is passed may have an article before its number.
function atMark(tokens: readonly Token[], draft: Draft): boolean {
  return (
    tokens[draft.from - 1]?.lower === "the" &&
    /^(?:mark|level|threshold|barrier|line)$/u.test(tokens[draft.to]?.lower ?? "")
  );
}

// "$2,000 over 3 years" tells how long; "over 30 years old" and "children under five" tell an age.
function isStretchOfTime(tokens: readonly Token[], draft: Draft, near: Approximator): boolean {
  const word = tokens[near.to - 1]?.lower ?? "";
  if (draft.kind === "duration")
    return near.to - near.from === 1 && (word === "over" || word === "under" || word === "beyond");
  return false;
}

// After the noun ("500 people or more") or right after the number ("500 or more people", already inside the draft).
function afterDraft(tokens: readonly Token[], draft: Draft): Approximator | null {
  const at = approximatorAfter(tokens, draft.to);
  if (at !== null) return at;
  for (let here = draft.core.from + 1; here < draft.to; here++) {
    const inside = approximatorAfter(tokens, here);
    if (inside !== null && inside.to < draft.to && inside.from > draft.from) return inside;
  }
  return null;
}

/** "children under five": a bound right after people, on a number alone, is their age. */
export function withAgeBound(tokens: readonly Token[], draft: Draft): Draft {
  const bound = draft.approximation === "less-than" || draft.approximation === "more-than";
  if (!isBare(draft) || !bound || (draft.max ?? draft.min ?? 200) > 100) return draft;
  const word = tokens[draft.from]?.lower ?? "";
  if (
    word !== "under" &&
    word !== "over" &&
    word !== "below" &&
    word !== "above" &&
    word !== "younger" &&
    word !== "older"
  )
    return draft;
  return isOfPeople(tokens, draft.from - 1) ? { ...draft, kind: "age", unit: "year" } : draft;
}

/** "more than 40 and less than 100": two bounds on the same thing make one range. Null where they do not meet or are about two things. */
export function pairOfBounds(tokens: readonly Token[], first: Draft, second: Draft): Draft | null {
  if (first.value !== null || second.value !== null || first.approximator === null || second.approximator === null)
    return null;
  const joint = tokens.slice(first.to, second.from).map((token) => token.lower);
  if (
    joint.length === 0 ||
    joint.length > 2 ||
    !joint.every((word) => word === "and" || word === "but" || word === ",")
  )
    return null;
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit) return null;
  const min = first.min ?? second.min;
  const max = first.max ?? second.max;
  if (
    min === null ||
    max === null ||
    min >= max ||
    first.min === second.min ||
    (first.min !== null && first.max !== null)
  )
    return null;
  const approximator = `${first.approximator} … ${second.approximator}`;
  const unit = second.unit ?? first.unit;
  const kind = second.unit === null ? first.kind : second.kind;
  const core = { from: first.core.from, to: second.core.to };
  return { ...second, from: first.from, core, min, max, unit, kind, approximation: null, approximator };
}
