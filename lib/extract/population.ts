import type { Span } from "../text/span.ts";
import { type Draft, type Known, wordsSurface } from "./drafts.ts";
import { wholeOf } from "./indicator/share.ts";

/** Whom or what a share or a count is about: "children in the countryside", "female North Koreans"; null where not stated. */
export function readPopulation(draft: Draft): Known<string> | null {
  const { sentence, quantity, reading } = draft;
  if (!quantity || !reading) return null;
  if (reading.role === "share") {
    const whole = wholeOf(draft);
    const flags = sentence.verb;
    const predicate =
      flags.some((flag, at) => flag && at > quantity.to && at < draft.clause.to + 3) &&
      !flags.slice(draft.clause.from, quantity.from).some(Boolean);
    return whole && predicate ? stated(whole.surface, whole) : null;
  }
  const noun = quantity.mention.noun;
  const people = quantity.mention.quantity.unit === "person";
  if (noun && people && draft.indicator?.value.entry)
    return namesItself(draft, noun) ? null : stated(noun.surface, noun);
  const of =
    reading.role === "level" || reading.role === "change" ? null : wordsSurface(sentence, quantity.from, quantity.to);
  return of && people ? stated(of.surface, of) : null;
}

/** "3,000 refugees", "614 North Koreans" who went south: words that name the indicator or where they are from limit it to nobody. */
function namesItself({ indicator, place }: Draft, noun: Span): boolean {
  const named = [indicator, place?.rule === "journey-from" ? place : null].flatMap((field) => field?.words ?? []);
  let until = noun.start;
  for (const { start, end } of named.toSorted((a, b) => a.start - b.start))
    if (start <= until + 1 && end > until) until = end;
  return until >= noun.end;
}

function stated(value: string, words: NonNullable<ReturnType<typeof wholeOf>>): Known<string> {
  return {
    value: value.replaceAll(/\s+/g, " "),
    origin: "stated",
    words: [words],
    rule: "population-named",
    note: `counts "${value}"`,
  };
}
