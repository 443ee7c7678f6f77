import { overlaps } from "../text/span.ts";
import type { DirectionReading, DirectionRule, DirectionSite } from "./direction-sites.ts";
import type { Draft } from "./drafts.ts";
import { isAsked, readQuestions } from "./questions.ts";
import { directionRules, quantityRules, rejectedClaim } from "./rules/index.ts";
import { type Clause, clauseAt, type QuantityAt, type Sentence, wordAt } from "./sentences.ts";

/** The claims of one sentence, as the rules read them: one for each quantity that states something, one for each clause that moves or dates. */
export function readDrafts(sentence: Sentence): Draft[] {
  if (isTable(sentence)) return [];
  const questions = readQuestions(sentence);
  const asking = questions.filter(({ grants }) => !grants);
  const quantitative = sentence.quantities.flatMap(
    (quantity) =>
      (isAsked(sentence, quantity.mention, asking) || isOpen(sentence, quantity)
        ? null
        : readQuantity(sentence, quantity)) ?? [],
  );
  const stated = sentence.clauses.filter((clause) => !isAsked(sentence, clause, questions));
  const directional = stated.flatMap((clause) => readDirection(sentence, clause, quantitative));
  return [...quantitative, ...directional].sort((a, b) => a.anchor - b.anchor);
}

// No sentence of prose holds more figures: it is a table, a list of codes, or noise, and states nothing by itself.
const MOST_FIGURES = 40;

/** True for figures without words around them, or more of them than a sentence can say. */
function isTable(sentence: Sentence): boolean {
  const { quantities, words } = sentence;
  if (quantities.length > MOST_FIGURES) return true;
  const taken = [...quantities, ...sentence.times].reduce((sum, one) => sum + one.to - one.from, 0);
  return quantities.length > 0 && words.length - taken < 1;
}

function readQuantity(sentence: Sentence, quantity: QuantityAt): Draft | null {
  const clause = clauseAt(sentence, quantity.from);
  for (const rule of quantityRules) {
    const reading = rule.read({ sentence, clause, quantity });
    if (!reading) continue;
    return reading.role === "skip"
      ? null
      : draft({ sentence, clause, rule: rule.id, quantity, reading, anchor: quantity.from });
  }
  return null;
}

function readDirection(sentence: Sentence, clause: Clause, quantitative: readonly Draft[]): Draft[] {
  // One datapoint, one claim: the direction of a clause with a figure belongs to the figure.
  if (quantitative.some((other) => other.clause === clause) || isConditional(sentence, clause)) return [];
  const site = siteOf(sentence, clause);
  const made = (rule: DirectionRule): Draft | null => {
    const direction = rule.read(site);
    if (!direction || isSpeculation(sentence, clause, direction)) return null;
    const anchor = wordAt(sentence.words, direction.words[0]?.start ?? clause.start);
    return draft({ sentence, clause, rule: rule.id, direction, anchor });
  };
  // A rejected claim says two things: what was claimed, by its claimant, and that it is not so, by the speaker.
  return [firstMade(made), made(rejectedClaim)].filter((one) => one !== null);
}

function firstMade(made: (rule: DirectionRule) => Draft | null): Draft | null {
  for (const rule of directionRules) {
    const one = made(rule);
    if (one) return one;
  }
  return null;
}

/** "could be stronger than they would have been": a thought experiment, nothing that could be looked up. */
function isSpeculation(sentence: Sentence, clause: Clause, { counterfactual }: DirectionReading): boolean {
  return (
    counterfactual &&
    sentence.words.slice(clause.from, clause.to).some((word) => /^(?:could|might|may)$/.test(word.lower))
  );
}

function siteOf(sentence: Sentence, clause: Clause): DirectionSite {
  const within = ({ from }: { readonly from: number }) => clauseAt(sentence, from) === clause;
  const free = ({ from }: { readonly from: number }) => {
    const word = sentence.words[from];
    return word !== undefined && !sentence.frames.some((frame) => overlaps(frame, word));
  };
  return {
    sentence,
    clause,
    cues: sentence.cues.filter((cue) => within(cue) && free(cue)),
    indicators: sentence.indicators.filter((hit) => within(hit) && free(hit)),
    times: sentence.times.filter(within),
    verb: sentence.verb,
  };
}

/** "They asked whether imports had fallen 20 percent", "it is unclear if 40 people died": the figure is left open. */
function isOpen(sentence: Sentence, quantity: QuantityAt): boolean {
  const { from } = clauseAt(sentence, quantity.from);
  const words = sentence.words.slice(Math.max(0, from - 1), quantity.from).map((word) => word.lower);
  const at = words.findLastIndex((word) => word === "whether" || word === "if");
  if (at < 0) return false;
  const before = sentence.words[Math.max(0, from - 1) + at - 1]?.lower ?? "";
  return words[at] === "whether"
    ? words[at + 1] !== "or"
    : /^(?:unclear|uncertain|unknown|asked|ask|asks|wondered|wonder|doubtful|know|see)$/.test(before);
}

/** "If imports fall …", "whether output rose", "cannot have risen": nothing is stated to have happened. */
function isConditional(sentence: Sentence, clause: Clause): boolean {
  const all = sentence.words.slice(clause.from, clause.to).map((word) => word.lower);
  // "If one thinks of the fact that imports fell": what is called a fact is stated all the same.
  const fact = all.findIndex((word, n) => word === "that" && /^(?:fact|evidence|news|finding)$/.test(all[n - 1] ?? ""));
  const words = all.slice(fact + 1);
  return words.some(
    (word, n) =>
      /^(?:if|whether|unless)$/.test(word) ||
      (/^(?:cannot|can't)$/.test(word) && words[n + 1] === "have") ||
      (word === "not" && words[n - 1] === "can" && words[n + 1] === "have"),
  );
}

type Needed = Pick<Draft, "sentence" | "clause" | "rule" | "anchor"> &
  Partial<Pick<Draft, "quantity" | "reading" | "direction">>;

function draft(parts: Needed): Draft {
  return {
    quantity: null,
    reading: null,
    direction: null,
    ...parts,
    passes: [],
    change: null,
    indicator: null,
    population: null,
    shareOf: null,
    rank: null,
    place: null,
    counterpart: null,
    period: null,
    chain: [],
    claimantKnown: "assumed",
    attribution: null,
  };
}
