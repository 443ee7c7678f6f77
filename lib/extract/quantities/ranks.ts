import type { Token } from "../../text/tokens.ts";
import { isTimeNoun, ordinalAt } from "./dates.ts";
import { type Draft, draftOf } from "./draft.ts";

/** "24th highest", "ranked fifth", "third-largest", "in second place": a place in an order. Null for every other ordinal. */
export function rankDraft(tokens: readonly Token[], at: number): Draft | null {
  const ordinal = ordinalAt(tokens, at);
  if (ordinal === null) return null;
  const { value, to } = ordinal;
  const superlative = superlativeEnd(tokens, to);
  if (superlative !== null) return rank(at, to, superlative, value);
  const next = tokens[to]?.lower ?? "";
  if (/^(?:place|spot|position)$/u.test(next) && !isTimeNoun(next) && value <= 500) return rank(at, to, to + 1, value);
  return isRanked(tokens, at) && !isTimeNoun(next) ? rank(at, to, to, value) : null;
}

function rank(from: number, coreTo: number, to: number, value: number): Draft {
  return draftOf({ from, to }, { kind: "rank", value, unit: "rank", core: { from, to: coreTo }, worded: true });
}

const superlatives =
  /^(?:highest|lowest|largest|biggest|smallest|greatest|longest|shortest|worst|best|richest|poorest|oldest|youngest|fastest|slowest|strongest|weakest|tallest|deadliest|busiest|costliest|heaviest|hottest|coldest|wettest|driest|warmest|deepest|wealthiest|safest|cheapest|earliest|latest|closest|hardest|steepest|densest|fewest|most|least|leading|top|ranked|fattest|happiest)$/u;

// "second most powerful", "third-largest"; "first most" is no English, "first ever" and "second best-selling" are left alone.
function superlativeEnd(tokens: readonly Token[], at: number): number | null {
  const hyphen = tokens[at]?.text === "-" ? 1 : 0;
  const word = tokens[at + hyphen];
  if (word === undefined || word.startsLine || !superlatives.test(word.lower)) return null;
  const end = at + hyphen + 1;
  const most = word.lower === "most" || word.lower === "least";
  return most && tokens[end]?.text === "-" ? end + 2 : most && tokens[end]?.kind === "word" ? end + 1 : end;
}

const rankVerbs =
  /^(?:rank|ranks|ranked|ranking|placed|places|finished|finishing|finishes|finish|came|comes|coming|seeded|tied|stood|stands|rated)$/u;

// "ranked fifth", "ranks 10th", "finished in third"; the verb stands within two words, past "a joint", "in", "as the".
function isRanked(tokens: readonly Token[], at: number): boolean {
  for (let here = at - 1; here >= at - 3; here--) {
    const word = tokens[here]?.lower ?? "";
    if (rankVerbs.test(word)) return true;
    if (!/^(?:a|the|in|at|as|joint|only|equal|distant|close|between|than|higher|lower|but|and)$/u.test(word)) break;
  }
  return isBetweenRanks(tokens, at);
}

/** "ranks between the tenth and the fifteenth", "higher than the tenth but lower than the fifteenth". */
function isBetweenRanks(tokens: readonly Token[], at: number): boolean {
  const the = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
  const lead = tokens[the]?.lower ?? "";
  if (lead !== "between" && lead !== "than" && lead !== "and") return false;
  for (let here = the; here > the - 9 && here >= 0; here--) {
    if (rankVerbs.test(tokens[here]?.lower ?? "")) return true;
  }
  return false;
}
