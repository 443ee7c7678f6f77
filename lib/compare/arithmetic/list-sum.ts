import type { Finding } from "../../model/comparison.ts";
import type { Side } from "../side.ts";
import {
  type Amount,
  type ArithmeticCheck,
  amountWords,
  idsOf,
  levelOf,
  otherBasis,
  spanWords,
  verdictOf,
} from "./check.ts";
import type { Page } from "./page.ts";
import { sumOf } from "./sum.ts";

/** "1,200 people: 700 men, 300 women and 200 children": does a list make its total? */
export const listSumCheck: ArithmeticCheck = {
  id: "list-sum",
  title: "A list and its total",
  find: (page) => page.sides.filter(isAmount).flatMap((total) => read(total, page)),
};

const SENTENCE = 300;

// What leads from a total to a list that is all of it, and from a list to its total.
const opens =
  /^[^.;:]{0,80}(?::| — | – |\b(?:made up of|consisting of|comprising|comprised of|namely|split (?:into|between|among)|broken down into|divided (?:into|between)))\s*(?:about |some |around )?(?:\p{L}+ ){0,3}$/iu;
const closes =
  /^[^.;:]{0,60}\b(?:(?:a|for a|bringing the|making a|to a|giving a) total (?:of|to)|in total,?|in all,?|altogether,?|all told,?|totall?ing|which (?:makes|adds up to)|a combined|adding up to)\s*(?:about |some |around )?$/i;
// "Of the 200 patients, 80 recovered, 100 improved and 20 died" may leave out some, so it only ever adds up.
const among = /\bof (?:the |its |their |these |those |all )?$/i;
const joins = /^[^.;:]{0,60}(?:,|;|\band\b|\bplus\b)[^.;:\d]{0,40}$/i;

function isAmount(side: Side): boolean {
  const level = levelOf(side);
  return level !== null && level.point !== null && level.unit !== "ratio" && side.statement.figure != null;
}

function read(total: Side, page: Page): readonly Finding[] {
  const amounts = page.near(total, SENTENCE).filter(isAmount);
  const following = chain(total, inOrder(amounts.filter((one) => start(one) > start(total))), page);
  const [head] = following;
  const lead = head && page.between(total, head);
  if (head && lead !== null && lead !== undefined) {
    if (opens.test(lead)) return findingOf(total, following, page, true);
    if (among.test(page.lead(total)) && joins.test(lead)) return findingOf(total, following, page, false);
  }
  const preceding = chain(
    total,
    inOrder(amounts.filter((one) => start(one) < start(total))).toReversed(),
    page,
  ).toReversed();
  const tail = preceding.at(-1);
  return tail && closes.test(page.between(tail, total) ?? "") ? findingOf(total, preceding, page, true) : [];
}

function start({ statement }: Side): number {
  return statement.figure?.start ?? 0;
}

function inOrder(sides: readonly Side[]): readonly Side[] {
  return sides.toSorted((a, b) => start(a) - start(b));
}

/** The figures that follow each other as a list, from the total outwards, in its unit or with none written. */
function chain(total: Side, outwards: readonly Side[], page: Page): readonly Side[] {
  const parts: Side[] = [];
  for (const one of outwards) {
    const last = parts.at(-1);
    if (last && !joins.test(page.between(last, one) ?? "")) break;
    if (!isPart(total, one)) break;
    parts.push(one);
  }
  return parts;
}

function isPart(total: Side, part: Side): boolean {
  const [all, some] = [levelOf(total), levelOf(part)];
  if (!all || !some || (some.unit !== all.unit && some.unit !== "") || some.per !== all.per) return false;
  return all.unit !== "percent" && (some.point ?? 0) < (all.point ?? 0);
}

const open =
  /\b(?:includ(?:ing|es|ed)|among (?:them|others)|of wh(?:om|ich)|some|others?|rest|remain(?:ing|der)|mostly|mainly|at least|more than|both|also|respectively|from \d)\b/i;

function findingOf(total: Side, parts: readonly Side[], page: Page, whole: boolean): readonly Finding[] {
  const stated = levelOf(total);
  const amounts = parts.map(levelOf).filter((one) => one !== null);
  const computed = sumOf(amounts);
  if (!stated || !computed || parts.length < 2) return [];
  const verdict = verdictOf(computed, stated);
  const words = page.words([total, ...parts]);
  if (verdict !== "adds-up" && (!whole || open.test(words) || otherBasis(words) || hasMore(words, parts.length + 1)))
    return [];
  const working = `${amounts.map((one: Amount) => amountWords({ ...one, unit: stated.unit })).join(" + ")} is ${spanWords(computed.plain)}; stated: ${amountWords(stated)}.`;
  return [
    {
      check: "list-sum",
      verdict,
      claims: idsOf(total, ...parts),
      relation: "list-sum",
      working,
      implied: { interval: computed.plain, unit: stated.unit },
    },
  ];
}

// Years and days aside, more numbers than the list has mean that something was not read.
function hasMore(words: string, figures: number): boolean {
  const numbers = words.replace(/\b(?:19|20)\d\d\b/g, "").match(/\d[\d,.]*/g) ?? [];
  return numbers.length > figures;
}
