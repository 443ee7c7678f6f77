import type { Drift, Statement } from "../model/comparison.ts";
import { quantityWords } from "../model/figure-words.ts";
import { convert, convertible } from "../units/convert.ts";
import { contains, lengthInDays, lengthInMonths, type Period, samePeriod } from "../units/period.ts";
import { relayerOf } from "./dependence.ts";
import { coverageName, coverageRelation, type Lookup, placeName, placeRelation } from "./lookup.ts";
import { originOf } from "./side.ts";
import { timeWords } from "./time-words.ts";
import { strengthened } from "./verb-strength.ts";

/** What a retelling changed of the words it relays: the closed list of kinds, each at most once; empty where nothing changed. */
export function driftOf(retelling: Statement, origin: Statement, lookup: Lookup): readonly Drift[] {
  const by = relayerOf(retelling) ?? retelling.chain[0]?.source ?? "the retelling";
  return [period, approximator, figure, unit, hedge, coverage, place, verb].flatMap((find) => {
    const found = find(retelling, origin, lookup);
    return found ? [{ ...found, by, retelling: retelling.id }] : [];
  });
}

type Finder = (retelling: Statement, origin: Statement, lookup: Lookup) => Omit<Drift, "by" | "retelling"> | null;

const period: Finder = (told, said) => {
  const [now, then] = [statedPeriod(told), statedPeriod(said)];
  if (now === null) return null;
  const added = `period added: the words name none, the retelling says ${timeWords(now)}`;
  if (then === null) return { kind: "period-added", text: added };
  if (samePeriod(now, then)) return null;
  const half = lengthInMonths(then) === 6 && lengthInMonths(now) === 12;
  const text = half
    ? `half a year (${timeWords(then)}) became a year (${timeWords(now)})`
    : `${timeWords(then)} became ${timeWords(now)}`;
  const wider = contains(now, then) && lengthInDays(now) > lengthInDays(then);
  return { kind: wider ? "period-widened" : "period-changed", text };
};

function statedPeriod({ content }: Statement): Period | null {
  return content.period && originOf(content, "period", true) === "stated" ? content.period : null;
}

const approximator: Finder = ({ content: told }, { content: said }) => {
  const [now, then] = [told.quantity, said.quantity];
  if (!now || !then || centre(now) !== centre(then) || now.approximator === then.approximator) return null;
  if (then.approximator && !now.approximator)
    return { kind: "approximator-dropped", text: `“${then.approximator}” dropped` };
  return now.approximator && !then.approximator
    ? { kind: "approximator-added", text: `“${now.approximator}” added` }
    : null;
};

type Quantity = NonNullable<Statement["content"]["quantity"]>;

function centre({ value, min, max }: Quantity): number | null {
  return value ?? min ?? max;
}

// Rounding on the way is no change; a figure that is no rounding of the other is one.
const figure: Finder = ({ content: told }, { content: said }) => {
  const [now, then] = [told.quantity, said.quantity];
  if (!now?.unit || !then?.unit || !convertible(then.unit, now.unit) || now.per !== then.per) return null;
  const [to, from] = [centre(now), centre(then)];
  const moved = from === null ? null : convert(from, then.unit, now.unit);
  if (to === null || moved === null) return null;
  const slack = Math.max(now.step ?? 0, convert(then.step ?? 0, then.unit, now.unit) ?? 0) / 2;
  if (Math.abs(to - moved) <= Math.max(slack, Math.abs(moved) * 1e-9)) return null;
  return { kind: "value-changed", text: `${quantityWords(then)} became ${quantityWords(now)}` };
};

// Telling tonnes in kilograms changes nothing; telling a share as a number of people does.
const unit: Finder = ({ content: told }, { content: said }) => {
  const [now, then] = [told.quantity, said.quantity];
  if (!now?.unit || !then?.unit || (convertible(then.unit, now.unit) && now.per === then.per)) return null;
  return { kind: "unit-changed", text: `${quantityWords(then)} became ${quantityWords(now)}` };
};

const hedge: Finder = (told, said) => {
  if (said.hedge && !told.hedge) return { kind: "hedge-dropped", text: `“${said.hedge}” dropped` };
  return null;
};

const coverage: Finder = ({ content: told }, { content: said }, lookup) => {
  if (said.coverage === null || told.coverage === said.coverage) return null;
  const then = coverageName(lookup, said.coverage);
  if (told.coverage === null) return { kind: "coverage-dropped", text: `“${then}” is no longer named` };
  if (coverageRelation(lookup, said.coverage, told.coverage) !== "part") return null;
  return { kind: "coverage-widened", text: `${then} widened to ${coverageName(lookup, told.coverage)}` };
};

const place: Finder = ({ content: told }, { content: said }, lookup) => {
  if (said.place === null || told.place === null || placeRelation(lookup, said.place, told.place) !== "part")
    return null;
  return {
    kind: "place-widened",
    text: `${placeName(lookup, said.place)} widened to ${placeName(lookup, told.place)}`,
  };
};

const verb: Finder = (told, said) => {
  const found = strengthened(said.surface, told.surface);
  return found && { kind: "verb-strengthened", text: `“${found.from}” became “${found.to}”` };
};
