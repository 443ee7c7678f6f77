import type { Numeral } from "../../text/numerals.ts";
import type { Token } from "../../text/tokens.ts";
import { personNouns } from "../../units/person-nouns.ts";
import { type Draft, draftOf, isBare } from "./draft.ts";
import type { UnitMatch } from "./lexicon.ts";

/** "29 years old", "a 90-day-old bill", "18 months of age", "87 yo": an age told after the number. `unit` is the unit read there, if any. */
export function ageDraft(tokens: readonly Token[], number: Numeral, unit: UnitMatch | null): Draft | null {
  const end =
    unit === null ? shortAge(tokens, number.to) : unit.row.dimension === "time" ? ageEnd(tokens, unit.to) : null;
  if (end === null) return null;
  const { from, value, step, worded } = number;
  return draftOf({ from, to: end }, { kind: "age", value, unit: unit?.row.id ?? "year", step, worded });
}

function ageEnd(tokens: readonly Token[], at: number): number | null {
  const hyphen = tokens[at]?.text === "-" ? at + 1 : at;
  if (/^olds?$/u.test(tokens[hyphen]?.lower ?? "")) return hyphen + 1;
  return tokens[at]?.lower === "of" && tokens[at + 1]?.lower === "age" ? at + 2 : null;
}

// "87 yo", "87 y/o".
function shortAge(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.lower === "yo" && !tokens[at]?.startsLine) return at + 1;
  const stroked = tokens[at]?.lower === "y" && tokens[at + 1]?.text === "/" && tokens[at + 2]?.lower === "o";
  return stroked ? at + 3 : null;
}

const ageLeads = /^(?:aged|age|ages)$/u;

/** A number alone that is an age by what stands around it: "aged 34", "age 87", "the age of 60", "Anna Berg, 34,". Others come back as they are. */
export function withAge(tokens: readonly Token[], draft: Draft): Draft {
  if (!isBare(draft) || !inLifetime(draft)) return draft;
  const lead = leadOfAge(tokens, draft.from);
  if (lead !== null) return { ...draft, from: lead, kind: "age", unit: "year", core: { from: lead, to: draft.to } };
  return isApposed(tokens, draft) ? { ...draft, kind: "age", unit: "year" } : draft;
}

function inLifetime({ value, min, max }: Draft): boolean {
  const age = max ?? value ?? min ?? -1;
  return age >= 0 && age <= 120;
}

function leadOfAge(tokens: readonly Token[], from: number): number | null {
  const before = tokens[from - 1]?.lower ?? "";
  if (ageLeads.test(before)) return from - 1;
  return before === "of" && tokens[from - 2]?.lower === "age" ? from - 2 : null;
}

function isApposed(tokens: readonly Token[], draft: Draft): boolean {
  if (tokens[draft.from - 1]?.text !== "," || tokens[draft.to]?.text !== "," || draft.worded || draft.value === null)
    return false;
  const name = tokens[draft.from - 2];
  const capitalised =
    name?.kind === "word" && (name.text[0] !== name.lower[0] || personNouns.singular.includes(name.lower));
  const numbered = tokens[draft.to + 1]?.kind === "number";
  return capitalised && !numbered && draft.value >= 1 && draft.to - draft.from === 1;
}

const young: ReadonlySet<string> = new Set([
  ...personNouns.singular.map((noun) => `${noun}s`),
  ...personNouns.plural,
  "those",
  "anyone",
  "everyone",
]);

/** True when "under five" right after `at` tells an age: "children under five". */
export function isOfPeople(tokens: readonly Token[], at: number): boolean {
  return young.has(tokens[at]?.lower ?? "");
}
