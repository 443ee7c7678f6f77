import { denominatorWords, scaleWords, smallWords, tensWords } from "../text/number-words.ts";
import type { Surface } from "../text/span.ts";
import { type Token, tokenise } from "../text/tokens.ts";
import { dimensionOf } from "../units/table.ts";
import type { QuantityMention } from "./mentions.ts";
import { withAge } from "./quantities/ages.ts";
import { pairOfBounds, withAgeBound, withApproximators } from "./quantities/bounds.ts";
import { withContext } from "./quantities/context.ts";
import type { Draft, Stretch } from "./quantities/draft.ts";
import { factorDraft } from "./quantities/factors.ts";
import { joinNeighbours } from "./quantities/joins.ts";
import { negativeMoney, signedMoney } from "./quantities/money.ts";
import { numberDraft, withPer } from "./quantities/number.ts";
import { rankDraft } from "./quantities/ranks.ts";
import { vagueDraft } from "./quantities/vague.ts";

/**
 * Every quantity a text states: numbers in digits and words with their units, bounds, ranges, shares, factors, ranks, ages and rates.
 * Dates, years, times of day and numbers in names are none. Sorted, without overlap; every span slices back to its surface. Linear time.
 */
export function readQuantities(text: string): readonly QuantityMention[] {
  const tokens = tokenise(text);
  const joined = joinNeighbours(tokens, readDrafts(tokens)).map((draft) => withAge(tokens, draft));
  const bounded = bound(text, tokens, joined);
  const drafts = withContext(tokens, bounded);
  return drafts.map((draft, index) => mentionOf(text, tokens, draft, restated(tokens, drafts, index)));
}

function readDrafts(tokens: readonly Token[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let at = 0;
  while (at < tokens.length) {
    const draft = draftAt(tokens, at);
    if (draft === null) {
      at++;
      continue;
    }
    const rated = withAge(tokens, withPer(tokens, draft));
    drafts.push(rated);
    at = Math.max(rated.to, at + 1);
  }
  return drafts;
}

/** Words a quantity can begin with; every other word is passed over unread. */
const openers: ReadonlySet<string> = new Set([
  ...[...smallWords.keys(), ...tensWords.keys(), ...scaleWords.keys(), ...denominatorWords.keys()],
  ..."a an half quarter minus negative first second twice thrice double triple treble quadruple several many tens dozens scores".split(
    " ",
  ),
  ..."doubled doubling doubles redoubled tripled tripling triples trebled trebling quadrupled quadrupling quintupled halved halving".split(
    " ",
  ),
]);

function draftAt(tokens: readonly Token[], at: number): Draft | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") return rankDraft(tokens, at) ?? numberDraft(tokens, at);
  const money = signedMoney(tokens, at) ?? negativeMoney(tokens, at);
  if (money !== null) return money;
  if (token.kind === "sign") return "-−–".includes(token.text) ? numberDraft(tokens, at) : null;
  if (!openers.has(token.lower) && !token.lower.endsWith("fold")) return null;
  return factorDraft(tokens, at) ?? rankDraft(tokens, at) ?? vagueDraft(tokens, at) ?? numberDraft(tokens, at);
}

function bound(text: string, tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  const done: Draft[] = [];
  for (const draft of drafts) {
    const before = done[done.length - 1];
    const floor = before?.to ?? 0;
    const bounded = withAgeBound(tokens, withApproximators({ text, tokens, floor }, draft));
    const pair = before === undefined ? null : pairOfBounds(tokens, before, bounded);
    if (pair === null) done.push(bounded);
    else done[done.length - 1] = pair;
  }
  return done;
}

/** "34.2 trillion won (US$29.8 billion)", "5 miles (8 km)": the same amount told again in brackets in another unit. */
function restated(tokens: readonly Token[], drafts: readonly Draft[], index: number): number | null {
  const draft = drafts[index];
  const before = drafts[index - 1];
  if (draft === undefined || before === undefined || draft.unit === null || before.unit === null) return null;
  if (draft.from - before.to !== 1 || tokens[before.to]?.text !== "(" || draft.unit === before.unit) return null;
  const same = dimensionOf(draft.unit) === dimensionOf(before.unit) && dimensionOf(draft.unit) !== "count";
  return same && draft.kind === before.kind ? index - 1 : null;
}

function mentionOf(text: string, tokens: readonly Token[], draft: Draft, restates: number | null): QuantityMention {
  const { kind, value, min, max, unit, per, step, approximation, approximator } = draft;
  return {
    ...surfaceOf(text, tokens, draft),
    kind,
    quantity: { value, min, max, unit, per, price: null, approximation, approximator, step },
    core: surfaceOf(text, tokens, draft.core),
    noun: draft.noun === null ? null : surfaceOf(text, tokens, draft.noun),
    restates,
  };
}

function surfaceOf(text: string, tokens: readonly Token[], { from, to }: Stretch): Surface {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { start, end, surface: text.slice(start, end) };
}
