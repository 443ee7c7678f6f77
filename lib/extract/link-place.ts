import type { PlaceEntry } from "../model/vocabulary.ts";
import type { Draft, Known } from "./drafts.ts";
import { wordsSurface } from "./drafts.ts";
import type { Journey } from "./journeys.ts";
import type { PhraseHit } from "./phrases.ts";
import { clauseAt, type Sentence, wordAt, wordsBefore } from "./sentences.ts";

/** The place a claim is about and, for trade and migration, the other end; null where nothing names one. */
export interface Places {
  readonly place: Known<PlaceEntry> | null;
  readonly counterpart: Known<PlaceEntry> | null;
}

const twoEnded = new Set(["trade", "migration"]);

/** Finds the place in the clause, then in the sentence, then the one carried from before. */
export function linkPlace(draft: Draft, carried: Known<PlaceEntry> | null): Places {
  const { sentence, clause } = draft;
  const journey = journeyOf(draft);
  if (journey) return endsOf(sentence, journey);
  const free = sentence.places.filter((hit) => !inFrame(sentence, hit) && !isElsewhere(sentence, hit, draft));
  const other = twoEnded.has(draft.indicator?.value.entry?.family ?? "")
    ? free.find((hit) => isOtherEnd(sentence, hit, draft))
    : undefined;
  const own = free.filter((hit) => hit !== other);
  const inClause = own.filter((hit) => clauseAt(sentence, hit.from) === clause);
  const before = inClause.filter((hit) => hit.from < draft.anchor);
  const hit =
    innermost(before) ??
    inClause.find((one) => isLocated(sentence, one)) ??
    innermost(own.filter((one) => one.to <= clause.from)) ??
    null;
  const place = hit
    ? named(sentence, hit, inClause.includes(hit))
    : carried && {
        ...carried,
        origin: "carried" as const,
        rule: "carried-place",
        note: `carried over: ${carried.value.name}`,
      };
  return { place, counterpart: other ? named(sentence, other, true) : null };
}

/** The journey whose words the indicator rests on. */
function journeyOf({ sentence, indicator }: Draft): Journey | undefined {
  const [words] = indicator?.words ?? [];
  if (!words) return undefined;
  const [from, to] = [wordAt(sentence.words, words.start), wordsBefore(sentence.words, words.end)];
  return sentence.journeys.find((journey) => journey.from < to && from < journey.to);
}

function endsOf(sentence: Sentence, { origin, destination }: Journey): Places {
  return {
    place: { ...named(sentence, origin, true), rule: "journey-from", note: `people of ${origin.row.name}` },
    counterpart: { ...named(sentence, destination, true), rule: "journey-to", note: `went to ${destination.row.name}` },
  };
}

/** The last one named; where that only says in what country the one before it lies ("at Kaesong in the North"), the one before it. */
function innermost(hits: readonly PhraseHit<PlaceEntry>[]): PhraseHit<PlaceEntry> | undefined {
  const [inner, outer] = hits.slice(-2);
  return inner && outer && liesIn(inner.row, outer.row) ? inner : hits.at(-1);
}

function liesIn(inner: PlaceEntry, outer: PlaceEntry): boolean {
  return inner.parent === outer.key || inner.key.startsWith(`${outer.key}-`);
}

const locating = new Set(["in", "of", "across", "at", "for", "throughout", "within", "inside", "around"]);

/** A place after the figure counts where it is said to lie there; in "despite Seoul's sanctions" it does not. */
function isLocated(sentence: Sentence, hit: PhraseHit<PlaceEntry>): boolean {
  return [1, 2, 3].some((back) => locating.has(sentence.words[hit.from - back]?.lower ?? ""));
}

/** A place inside a figure ("US$") or in the whole of a share ("2.3% of South Korea") is not what the claim is about. */
function isElsewhere(sentence: Sentence, hit: PhraseHit<PlaceEntry>, draft: Draft): boolean {
  if (sentence.quantities.some((one) => one.from <= hit.from && hit.from < one.to)) return true;
  return sentence.quantities.some((one) => {
    const whole =
      one.mention.kind === "percent" &&
      sentence.words[one.to]?.lower === "of" &&
      hit.from > one.to &&
      hit.from <= one.to + 3;
    return (
      whole &&
      (draft.reading?.role === "share" || clauseAt(sentence, hit.from) !== draft.clause) &&
      !sentence.verb.slice(hit.to, hit.to + 4).some(Boolean)
    );
  });
}

function inFrame(sentence: Sentence, hit: PhraseHit<PlaceEntry>): boolean {
  const word = sentence.words[hit.from];
  return word !== undefined && sentence.frames.some((frame) => frame.start <= word.start && word.end <= frame.end);
}

/** "imports from China", "exports to Japan", "who defect to the South". */
function isOtherEnd(sentence: Sentence, hit: PhraseHit<PlaceEntry>, draft: Draft): boolean {
  if (hit.from < draft.clause.from || hit.from >= draft.clause.to) return false;
  const before = [hit.from - 1, hit.from - 2].map((at) => sentence.words[at]?.lower ?? "");
  return before.some((word) => word === "from" || word === "to" || word === "with");
}

function named(sentence: Sentence, hit: PhraseHit<PlaceEntry>, inClause: boolean): Known<PlaceEntry> {
  const words = wordsSurface(sentence, hit.from, hit.to);
  return {
    value: hit.row,
    origin: inClause ? "stated" : "carried",
    words: words ? [words] : [],
    rule: "place-named",
    note: `names ${hit.row.name}`,
  };
}
