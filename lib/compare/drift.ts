import type { Drift, Statement } from "../model/comparison.ts";
import { contains, lengthInDays, samePeriod } from "../units/period.ts";
import { describePeriod } from "../units/period-words.ts";
import { relayerOf } from "./dependence.ts";
import { coverageRelation, type Lookup, placeRelation } from "./lookup.ts";
import { originOf } from "./side.ts";

/** What a retelling changed of the words it relays: periods added or widened, approximators and hedges dropped, coverage and place widened, verbs strengthened. */
export function driftOf(retelling: Statement, origin: Statement, lookup: Lookup): readonly Drift[] {
  const by = relayerOf(retelling) ?? retelling.chain[0]?.source ?? "the retelling";
  return [period, approximator, hedge, coverage, place].flatMap((find) => {
    const found = find(retelling, origin, lookup);
    return found ? [{ ...found, by }] : [];
  });
}

type Finder = (retelling: Statement, origin: Statement, lookup: Lookup) => Omit<Drift, "by"> | null;

const period: Finder = ({ content: told }, { content: said }) => {
  const now = told.period && originOf(told, "period", true) === "stated" ? told.period : null;
  const then = said.period && originOf(said, "period", true) === "stated" ? said.period : null;
  if (now === null) return null;
  if (then === null)
    return {
      kind: "period-added",
      text: `period added: the words name none, the retelling says ${describePeriod(now)}`,
    };
  if (samePeriod(now, then)) return null;
  if (contains(now, then) && lengthInDays(now) > lengthInDays(then))
    return { kind: "period-widened", text: `${describePeriod(then)} became ${describePeriod(now)}` };
  return { kind: "period-changed", text: `${describePeriod(then)} became ${describePeriod(now)}` };
};

const approximator: Finder = ({ content: told }, { content: said }) => {
  const [now, then] = [told.quantity, said.quantity];
  if (!now || !then || now.value !== then.value || now.approximator === then.approximator) return null;
  if (then.approximator && !now.approximator)
    return { kind: "approximator-dropped", text: `“${then.approximator}” dropped` };
  return now.approximator && !then.approximator
    ? { kind: "approximator-added", text: `“${now.approximator}” added` }
    : null;
};

const hedge: Finder = (told, said) => {
  if (said.hedge && !told.hedge) return { kind: "hedge-dropped", text: `“${said.hedge}” dropped` };
  return null;
};

const coverage: Finder = ({ content: told }, { content: said }, lookup) => {
  if (said.coverage === null || told.coverage === said.coverage) return null;
  if (told.coverage === null) return { kind: "coverage-dropped", text: `“${said.coverage}” is no longer named` };
  if (coverageRelation(lookup, said.coverage, told.coverage) !== "part") return null;
  return { kind: "coverage-widened", text: `${said.coverage} widened to ${told.coverage}` };
};

const place: Finder = ({ content: told }, { content: said }, lookup) => {
  if (said.place === null || told.place === null || placeRelation(lookup, said.place, told.place) !== "part")
    return null;
  return { kind: "place-widened", text: `${said.place} widened to ${told.place}` };
};
