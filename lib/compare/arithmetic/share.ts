import type { Finding } from "../../model/comparison.ts";
import { divide, scale, shareOf } from "../../units/interval-arithmetic.ts";
import type { Side } from "../side.ts";
import { type ArithmeticCheck, amountWords, combine, idsOf, levelOf, oneVoice, spanWords, verdictOf } from "./check.ts";
import type { Page } from "./page.ts";

// A share and the two figures it comes from stand in one sentence or two.
const NEAR = 240;

/** "444 of the 535, or 83 percent": does the part make that share of the whole? With one of the three missing, what the others imply. */
export const shareCheck: ArithmeticCheck = {
  id: "share-of-total",
  title: "Share of a total",
  find: (page) => {
    const shares = page.sides.filter(isShare).flatMap((share) => read(share, page));
    const told = new Set(shares.flatMap(({ claims }) => claims));
    return [...shares, ...page.sides.flatMap((part) => impliedShare(part, page, told))];
  },
};

function isShare({ content, assertion }: Side): boolean {
  return assertion.level?.unit === "percent" && assertion.change === null && content.rank === null;
}

interface Pair {
  readonly part: Side;
  readonly whole: Side;
}

function read(share: Side, page: Page): readonly Finding[] {
  const amounts = page.near(share, NEAR).filter((one) => isAmount(one) && oneVoice(share, one));
  const pairs = amounts.flatMap((part) =>
    amounts.filter((whole) => goTogether(part, whole)).map((whole) => ({ part, whole })),
  );
  const explicit = pairs.filter(
    (pair) => (isPartOf(pair, page) && belongs(share, pair, page)) || isShareBetween(share, pair, page),
  );
  const findings = (share.content.shareOf !== null ? pairs : explicit).flatMap((pair) => findingOf(share, pair) ?? []);
  const settled = findings.find(({ verdict }) => verdict === "adds-up");
  if (settled) return pairs.length === 1 || explicit.length > 0 ? [settled] : [];
  const [only] = explicit;
  // Unless the words give part, whole and share together, other figures may have been meant.
  const wrong = only && explicit.length === 1 ? findingOf(share, only) : null;
  return wrong ? [wrong] : impliedPart(share, amounts, page);
}

function findingOf(share: Side, { part, whole }: Pair): Finding | null {
  const [stated, some, all] = [levelOf(share), levelOf(part), levelOf(whole)];
  const computed = some && all && combine(shareOf, some, all);
  if (!stated || !some || !all || !computed) return null;
  const working = `${amountWords(some)} of ${amountWords(all)} is ${spanWords(computed.plain)} percent; stated: ${spanWords(stated.plain)} percent.`;
  return {
    check: "share-of-total",
    verdict: verdictOf(computed, stated),
    claims: idsOf(part, whole, share),
    relation: "share",
    working,
    implied: { interval: computed.plain, unit: "percent" },
  };
}

/** "34 percent of the 1,200 villages": how many that is, where nobody says it. */
function impliedPart(share: Side, amounts: readonly Side[], page: Page): readonly Finding[] {
  const whole = amounts.find((one) => isOf(page.between(share, one)) && follows(share, one));
  const [stated, all] = [levelOf(share), whole && levelOf(whole)];
  const part = stated && all && combine((a, b) => scaled(a, b), all, stated);
  if (!whole || !stated || !all || !part) return [];
  const working = `${spanWords(stated.plain)} percent of ${amountWords(all)} is ${spanWords(part.plain)} ${all.unit}.`;
  return [
    {
      check: "share-of-total",
      verdict: "implies",
      claims: idsOf(share, whole),
      relation: "part-of-share",
      working,
      implied: { interval: part.plain, unit: all.unit },
    },
  ];
}

function scaled(all: Parameters<typeof shareOf>[0], percent: Parameters<typeof shareOf>[0]) {
  const whole = scale(all, 1 / 100);
  const inverse = divide({ low: 1, high: 1, lowOpen: false, highOpen: false }, percent);
  return inverse && divide(whole, inverse);
}

/** "450,000 of the 600,000 pupils": what share that is, where nobody says it. */
function impliedShare(part: Side, page: Page, told: ReadonlySet<string>): readonly Finding[] {
  if (!isAmount(part) || told.has(part.statement.id)) return [];
  const whole = page
    .near(part, 0)
    .find((one) => isAmount(one) && goTogether(part, one) && isPartOf({ part, whole: one }, page));
  const [some, all] = [levelOf(part), whole && levelOf(whole)];
  const computed = some && all && combine(shareOf, some, all);
  if (!whole || !some || !all || !computed || told.has(whole.statement.id)) return [];
  const working = `${amountWords(some)} of ${amountWords(all)} is ${spanWords(computed.plain)} percent.`;
  return [
    {
      check: "share-of-total",
      verdict: "implies",
      claims: idsOf(part, whole),
      relation: "implied-share",
      working,
      implied: { interval: computed.plain, unit: "percent" },
    },
  ];
}

function isAmount(side: Side): boolean {
  const level = levelOf(side);
  return level !== null && level.point !== null && level.unit !== "percent" && level.unit !== "ratio";
}

function goTogether(part: Side, whole: Side): boolean {
  const [small, large] = [levelOf(part), levelOf(whole)];
  if (part === whole || !small || !large || small.unit !== large.unit || small.per !== large.per) return false;
  if ((small.point ?? 0) >= (large.point ?? 0)) return false;
  const [a, b] = [part.content.period, whole.content.period];
  return a === null || b === null || (a.start === b.start && a.end === b.end);
}

/** The words put the two together: "444 of the 535 people", "12 out of 40 schools". */
function isPartOf({ part, whole }: Pair, page: Page): boolean {
  return follows(part, whole) && isOf(page.between(part, whole));
}

function isOf(words: string | null): boolean {
  return (
    words !== null &&
    /^\s*(?:(?!and\b|or\b|with\b|plus\b|to\b)[a-z]+ ){0,2}(?:out )?of (?:the |its |their |all |a total of |some |about |around |nearly |more than |country's )*$/i.test(
      words,
    )
  );
}

function follows(first: Side, second: Side): boolean {
  return (first.statement.figure?.start ?? 0) < (second.statement.figure?.start ?? 0);
}

/** "…, or 83 percent", "(83 %)", "that is 83 percent": the share is told right after the pair, or right before it. */
function belongs(share: Side, { part, whole }: Pair, page: Page): boolean {
  const words = follows(whole, share)
    ? page.between(whole, share)
    : follows(share, part)
      ? page.between(share, part)
      : null;
  return (
    words !== null &&
    /^[^.;:]{0,60}(?:\(|,? or |that is,? |which is |amounting to |equal to |,)\s*(?:about |some |around |roughly |nearly )?$/i.test(
      words,
    )
  );
}

/** "34 billion, which is 2.3 percent of the neighbour's income of 1,496 billion". */
function isShareBetween(share: Side, { part, whole }: Pair, page: Page): boolean {
  const [before, after] = [page.between(part, share), page.between(share, whole)];
  if (!follows(part, share) || !follows(share, whole) || before === null || after === null) return false;
  const told =
    /^[^.;]{0,40}(?:\(|,? or |that is |which is |is |was |equal to |equivalent to |accounting for )(?:about |some |around |roughly |nearly |just |only )?$/i;
  return told.test(before) && /^\s*of (?:[^.;,]{0,60} of )?(?:the |its |their |a total of )?$/i.test(after);
}
