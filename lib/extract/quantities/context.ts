import type { Token } from "../../text/tokens.ts";
import { type Draft, isBare, startsSentence } from "./draft.ts";
import { type Counted, countedPlural } from "./noun-phrase.ts";
import { peopleVerbs } from "./words.ts";

/** How far back in its sentence a number alone looks for what it counts. */
const REACH = 40;

/** Gives a number alone the unit its sentence tells elsewhere: "killed 12", "the number of markets reached 406", "535 people, against 444". */
export function withContext(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  const done: Draft[] = [];
  for (const draft of drafts) {
    done.push(
      isBare(draft) && !isTiedByHyphen(tokens, draft) ? inSentence(tokens, draft, done[done.length - 1]) : draft,
    );
  }
  return done;
}

function isTiedByHyphen(tokens: readonly Token[], draft: Draft): boolean {
  return tokens[draft.to]?.text === "-" && !tokens[draft.to]?.spaced;
}

function inSentence(tokens: readonly Token[], draft: Draft, before: Draft | undefined): Draft {
  const lead = tokens[draft.from - 1]?.lower ?? "";
  if (peopleVerbs.has(lead)) return { ...draft, kind: "count", unit: "person" };
  const carried = before === undefined ? null : comparedWith(tokens, before, draft);
  if (carried !== null) return { ...draft, ...carried };
  const counted = numberOf(tokens, draft.from);
  return counted === null ? draft : { ...draft, kind: "count", unit: counted.unit, noun: counted };
}

const comparisons = /^(?:from|to|than|versus|against|with|vs)$/u;

/** "614 North Koreans, compared with 2,706 in 2011": the same thing, counted for another time. */
function comparedWith(
  tokens: readonly Token[],
  before: Draft,
  draft: Draft,
): Pick<Draft, "unit" | "kind" | "noun" | "per"> | null {
  const countable = before.kind === "count" || before.kind === "measure" || before.kind === "rate";
  if (!countable || !comparisons.test(tokens[draft.from - 1]?.lower ?? "")) return null;
  if (draft.from - before.to > 16) return null;
  for (let at = before.to; at < draft.from; at++) if (startsSentence(tokens, at)) return null;
  return { unit: before.unit, kind: before.kind, noun: before.noun, per: before.per };
}

/** What "the number of …" counts, told earlier in the same sentence; the nearest one. */
function numberOf(tokens: readonly Token[], from: number): Counted | null {
  for (let at = from - 1; at > from - REACH && at > 1; at--) {
    const word = tokens[at]?.lower ?? "";
    if (word === "of" && /^(?:numbers?|tally|count)$/u.test(tokens[at - 1]?.lower ?? ""))
      return countedPlural(tokens, at + 1);
    if (startsSentence(tokens, at)) return null;
  }
  return null;
}
