import type { Token } from "../../text/tokens.ts";
import { type Draft, draftOf } from "./draft.ts";
import { unitAt } from "./lexicon.ts";
import { kindOf } from "./measure.ts";
import { countedPlural, ofWhat } from "./noun-phrase.ts";
import { peopleStates, peopleVerbs } from "./words.ts";

const plurals: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["lakhs", 1e5],
  ["millions", 1e6],
  ["crores", 1e7],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

const scales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** "thousands of people", "tens of thousands", "several hundred", "a few million": a lower bound, and no more than that. Null otherwise. */
export function vagueDraft(tokens: readonly Token[], at: number): Draft | null {
  return pluralScale(tokens, at) ?? severalScale(tokens, at);
}

// "tens of thousands of homes", "hundreds of millions of dollars". "scores" and "tens" count only with "of": scores are also results.
function pluralScale(tokens: readonly Token[], at: number): Draft | null {
  let min = plurals.get(tokens[at]?.lower ?? "");
  if (min === undefined || tokens[at - 1]?.kind === "number" || tokens[at - 1]?.lower === "in") return null;
  let to = at + 1;
  for (let scale = scaleOf(tokens, to); scale !== undefined && to < at + 6; scale = scaleOf(tokens, to)) {
    min *= scale;
    to += 2;
  }
  if (tokens[to]?.lower !== "of" && to === at + 1 && !standsForPeople(tokens, at)) return null;
  if (min < 100 && tokens[at]?.lower !== "dozens" && tokens[to]?.lower !== "of") return null;
  if (tokens[at]?.lower === "tens" && to === at + 1) return null;
  return counted(tokens, { from: at, to }, min);
}

// "hundreds were arrested", "wounding dozens", "dozens more died".
function standsForPeople(tokens: readonly Token[], at: number, from = at): boolean {
  if (peopleVerbs.has(tokens[from - 1]?.lower ?? "")) return true;
  const next = tokens[at + 1]?.lower === "more" || tokens[at + 1]?.lower === "others" ? at + 2 : at + 1;
  if (peopleStates.has(tokens[next]?.lower ?? "")) return true;
  return /^(?:were|are|have|had|fled|died|marched|gathered|protested|rallied|attended|took|turned|remain|remained)$/u.test(
    tokens[next]?.lower ?? "",
  );
}

function scaleOf(tokens: readonly Token[], at: number): number | undefined {
  return tokens[at]?.lower === "of" ? plurals.get(tokens[at + 1]?.lower ?? "") : undefined;
}

/** "several hundred", "a few thousand", "a couple of million": at least two of the scale. */
function severalScale(tokens: readonly Token[], at: number): Draft | null {
  const to = severalEnd(tokens, at);
  const scale = to === null ? undefined : scales.get(tokens[to]?.lower ?? "");
  return to === null || scale === undefined ? null : counted(tokens, { from: at, to: to + 1 }, 2 * scale);
}

function severalEnd(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (word === "several" || word === "many") return at + 1;
  if (word !== "a") return null;
  if (next === "few") return at + 2;
  return next === "couple" ? (tokens[at + 2]?.lower === "of" ? at + 3 : at + 2) : null;
}

function counted(tokens: readonly Token[], words: { from: number; to: number }, min: number): Draft {
  const approximator = tokens
    .slice(words.from, words.to)
    .map((token) => token.text)
    .join(" ");
  const fields = { value: null, min, approximation: "at-least", approximator, worded: true } as const;
  const of = tokens[words.to]?.lower === "of" ? words.to + 1 : words.to;
  const match = unitAt(tokens, of);
  if (match !== null) {
    const noun = kindOf(match.row) === "count" ? { from: of, to: match.to } : ofWhat(tokens, match.to);
    return draftOf(
      { from: words.from, to: match.to },
      { ...fields, kind: kindOf(match.row), unit: match.row.id, noun },
    );
  }
  const noun = countedPlural(tokens, of);
  if (noun === null)
    return draftOf(
      words,
      standsForPeople(tokens, words.to - 1, words.from) ? { ...fields, kind: "count", unit: "person" } : fields,
    );
  const kind = noun.row === null ? "count" : kindOf(noun.row);
  return draftOf(
    { from: words.from, to: noun.to },
    { ...fields, kind, unit: noun.unit, noun, core: { from: words.from, to: noun.to } },
  );
}
