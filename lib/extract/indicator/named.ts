import type { Draft, IndicatorValue, Known } from "../drafts.ts";
import type { IndicatorHit } from "../indicators.ts";
import { clauseAt, type Sentence } from "../sentences.ts";
import { coverageAt, known } from "./known.ts";

const sectors = new Set([
  "agriculture",
  "agriculture-and-fishery",
  "primary-industries",
  "mining",
  "mining-and-manufacturing",
  "manufacturing",
  "light-industry",
  "heavy-industry",
  "construction",
  "utilities",
  "service-industry",
  "services",
  "tourism",
  "public-sector",
  "private-sector",
]);

/** "Growth in its mining sector … gained 1.1 percent", "the construction industry, which saw a growth rate of 1.4%". */
export function sector(draft: Draft): Known<IndicatorValue> | null {
  const { sentence, quantity, reading } = draft;
  if (quantity?.mention.kind !== "percent" || reading?.role === "share" || reading?.role === "rank") return null;
  const inFrame = (at: number) =>
    sentence.frames.some(
      (frame) => frame.start <= (sentence.words[at]?.start ?? 0) && (sentence.words[at]?.end ?? 0) <= frame.end,
    );
  // "The Statistical Service said": no sector.
  const cover = sentence.covers.findLast(
    (one) => one.to <= quantity.from && sectors.has(one.row.key) && !inFrame(one.from),
  );
  if (!cover) return null;
  const named = sentence.indicators.findLast((hit) => hit.to <= quantity.from && !inParenthesis(sentence, hit, draft));
  if (named && named.from > cover.from && named.entry.growthOf == null) return null;
  const ownName = named && clauseAt(sentence, named.from) === draft.clause && draft.clause.kind !== "relative";
  if (ownName && clauseAt(sentence, cover.from) !== draft.clause) return null;
  const growth = sentence.lexicon.byKey.get("sector-growth");
  return growth ? known(growth, cover.row, cover, sentence, "sector-growth") : null;
}

/** In or right after the quantity: "1,200 new cases", "$3 billion in exports", "1.1 percent inflation". */
export function beside(draft: Draft, things: boolean): Known<IndicatorValue> | null {
  const { sentence, quantity } = draft;
  if (!quantity) return null;
  const close = sentence.indicators.find(
    (hit) =>
      hit.from >= quantity.from &&
      hit.from <= quantity.to + (things ? 3 : 2) &&
      hit.from < draft.clause.to &&
      !isYardstick(sentence, hit),
  );
  if (!close) return null;
  const between = sentence.words.slice(quantity.to, close.from).map((word) => word.lower);
  if (between.some((word) => /^(?:and|from|to|as|than|while|but|because|despite|after|before|since|for)$/.test(word)))
    return null;
  return known(close.entry, close.coverage, close, sentence, "indicator-beside");
}

/** The indicator before the figure, in its clause or in the clause it hangs on; causes and concessions are passed over. */
export function subject(sentence: Sentence, draft: Draft): Known<IndicatorValue> | null {
  const until = draft.quantity?.from ?? draft.anchor;
  const hits = sentence.indicators.filter(
    (hit) =>
      hit.to <= until && !isAside(sentence, hit) && !isYardstick(sentence, hit) && !inParenthesis(sentence, hit, draft),
  );
  const inClause = hits.filter((hit) => hit.from >= draft.clause.from);
  // A level is said of the nearest name; of several in a row ("trade (sum of exports and imports)") brackets were dropped above.
  const last = inClause.at(-1) ?? hits.at(-1);
  if (!last) return null;
  const hit = headOf(sentence, last, hits);
  const found = known(hit.entry, coverageAt(sentence, hit), hit, sentence, "indicator-before");
  return inClause.length > 0 ? found : { ...found, origin: "carried", rule: "indicator-of-sentence" };
}

/** "cases of measles", "the price of bread": of two names joined by "of", the first is what is measured. */
function headOf(sentence: Sentence, hit: IndicatorHit, hits: readonly IndicatorHit[]): IndicatorHit {
  const at = hits.indexOf(hit);
  const before = hits[at - 1];
  if (!before) return hit;
  const between = sentence.words.slice(before.to, hit.from).map((word) => word.lower);
  return between[0] === "of" && between.length <= 3 ? headOf(sentence, before, hits) : hit;
}

/** "51 percent of GDP": what something else is measured by. */
function isYardstick({ words, quantities }: Sentence, hit: IndicatorHit): boolean {
  if (!/^(?:gdp|gni|gnp)/.test(hit.entry.key)) return false;
  const of = [hit.from - 1, hit.from - 2].find((at) => words[at]?.lower === "of");
  return of !== undefined && quantities.some((one) => one.to === of && one.mention.kind === "percent");
}

function isAside(sentence: Sentence, hit: IndicatorHit): boolean {
  const before = sentence.words.slice(Math.max(0, hit.from - 4), hit.from).map((word) => word.lower);
  return before.some((word) => /^(?:despite|because|thanks|due|amid|excluding)$/.test(word));
}

function inParenthesis(sentence: Sentence, hit: IndicatorHit, draft: Draft): boolean {
  const aside = sentence.clauses.some(
    (clause) =>
      (clause.kind === "parenthesis" || clause.kind === "relative") &&
      clause !== draft.clause &&
      clause.from <= hit.from &&
      hit.from < clause.to,
  );
  return aside;
}
