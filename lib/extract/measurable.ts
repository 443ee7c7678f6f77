import type { DirectionCue } from "./cues.ts";
import { isAuxiliary } from "./cues.ts";
import type { Clause, Sentence } from "./sentences.ts";

/** A noun phrase that no table knows but that can rise and fall; half-open word indexes. */
export interface MeasuredThing {
  readonly from: number;
  readonly to: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns of amounts, by stem or as worded: what is said to rise or fall of them could be looked up. */
const measures = set(
  "number numbers rate rates share level levels amount volume ratio proportion total turnout attendance enrolment enrollment membership traffic demand supply supplies catch catches stock stocks sales takings orders bookings arrivals visits visitors passengers tourists applications admissions waiting queues rations waste pollution concentration rainfall snowfall temperature temperatures costs fees fares bills premiums profits margins returns subsidies funding donations pledges spending investment investments borrowing lending loans deposits savings arrears bankruptcies insolvencies closures vacancies redundancies strikes absences absenteeism burglaries thefts robberies murders homicides assaults offences offenses convictions complaints accidents collisions injuries fatalities casualties births deaths marriages divorces abortions suicides smoking drinking vaping obesity consumption usage use yields herds flocks cattle acreage hectares plantings crops harvests catches reserves stockpiles capacity output generation shipments deliveries remittances inequality poverty homelessness ridership readership circulation viewership audiences subscriptions downloads users customers listings starts completions permits prices wages salaries incomes earnings pensions benefits taxes duties tariffs levies quotas shortages surpluses deficits debts tensions-index approval popularity support opposition confidence sentiment satisfaction interest-rates mortality fertility morbidity prevalence incidence coverage literacy graduation pass-rate scores grades results-gap gap gaps crime violence attacks raids clashes killings kidnappings detentions deportations crossings asylum refugees migrants migration emigration immigration population populations density fleet fleets spread workforce headcount backlog backlogs congestion outbreaks exodus turnover footfall mileage tonnage throughput",
);
/** Verbs that say a movement of an amount and hardly anything else. */
const plain = set(
  "rise increase grow climb jump surge soar double triple quadruple fall drop decline decrease shrink plunge plummet slump halve dwindle stagnate plateau diminish",
);

/** What moves at a verb or particle of movement, when no table knows it: the subject right before it, with the head a noun of amounts. */
export function measuredSubject(sentence: Sentence, clause: Clause, cue: DirectionCue): MeasuredThing | null {
  if (cue.word.part === "verb" && !plain.has(cue.word.lemma) && cue.word.sense === "amount") return null;
  const { words } = sentence;
  let to = cue.from;
  while (to > clause.from && skips(sentence, to - 1)) to--;
  let from = clause.from;
  while (
    from < to &&
    /^(?:and|but|while|that|as|so|yet|whereas|the|a|an|its|their|his|her|our)$/.test(words[from]?.lower ?? "")
  )
    from++;
  if (to === from && cue.from === clause.from) return hostSubject(sentence, clause);
  if (to - from < 1 || to - from > 14) return null;
  if (words.slice(from, to).some((_, n) => sentence.verb[from + n])) return null;
  const head = headOf(sentence, from, to);
  return measures.has(words[head]?.lower ?? "") ? { from, to } : null;
}

/** "Food rations, which nobody counts, declined": what the sentence began with, when it had no verb of its own yet. */
function hostSubject(sentence: Sentence, clause: Clause): MeasuredThing | null {
  const host = sentence.clauses[0];
  if (!host || host === clause || host.to > clause.from || host.to - host.from > 10) return null;
  if (sentence.verb.slice(host.from, host.to).some(Boolean)) return null;
  const head = headOf(sentence, host.from, host.to);
  return measures.has(sentence.words[head]?.lower ?? "") ? { from: host.from, to: host.to } : null;
}

function skips(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  return (
    word !== undefined &&
    (isAuxiliary(word) ||
      word.lower.endsWith("ly") ||
      /^(?:to|not|continued|continues|expected|set|due|again|further|forecast|projected|likely|began|started)$/.test(
        word.lower,
      ))
  );
}

/** The word before the first preposition: "number" in "the number of farms in the valley". */
function headOf({ words }: Sentence, from: number, to: number): number {
  const joint = words.findIndex(
    (word, at) =>
      at > from &&
      at < to &&
      /^(?:of|in|for|from|to|at|among|on|by|with|per|between|across|who|that|over|under)$/.test(word.lower),
  );
  const last = (joint < 0 ? to : joint) - 1;
  // "The volume shipped": the noun before its participle.
  const participle = /(?:ed|sold|caught|grown|spent|paid|built|lost|made|seen)$/.test(words[last]?.lower ?? "");
  return participle && last > from && !measures.has(words[last]?.lower ?? "") ? last - 1 : last;
}
