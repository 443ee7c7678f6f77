import type { Finding } from "../../model/comparison.ts";
import { add } from "../../units/interval-arithmetic.ts";
import type { Side } from "../side.ts";
import {
  type Amount,
  type ArithmeticCheck,
  amountWords,
  combine,
  idsOf,
  levelOf,
  oneVoice,
  otherBasis,
  samePlace,
  sameTime,
  spanWords,
  verdictOf,
} from "./check.ts";
import { gap, type Page } from "./page.ts";

/** Exports and imports against trade: do the parts that the vocabulary names make the total? Only where every part is there. */
export const sumCheck: ArithmeticCheck = {
  id: "parts-and-sum",
  title: "Parts and their sum",
  find: (page) => page.sides.filter((total) => levelOf(total) !== null).flatMap((total) => read(total, page)),
};

function read(total: Side, page: Page): readonly Finding[] {
  const stated = levelOf(total);
  const parts = partsOf(total, page, (one) => levelOf(one) !== null);
  if (!stated || parts === null) return [];
  const amounts = parts.map(levelOf).filter((one) => one !== null);
  if (amounts.some(({ unit, per }) => unit !== stated.unit || per !== stated.per)) return [];
  const computed = sumOf(amounts);
  const verdict = computed && verdictOf(computed, stated);
  if (!computed || !verdict || (verdict !== "adds-up" && !mayAlarm(total, parts, page))) return [];
  const working = `${amounts.map(amountWords).join(" + ")} is ${spanWords(computed.plain)}; stated: ${spanWords(stated.plain)} ${stated.unit}.`;
  return [
    {
      check: "parts-and-sum",
      verdict,
      claims: idsOf(total, ...parts),
      relation: "sum",
      working,
      implied: { interval: computed.plain, unit: stated.unit },
    },
  ];
}

/** Amounts added up; null for none. */
export function sumOf(amounts: readonly Pick<Amount, "plain" | "wide">[]): Pick<Amount, "plain" | "wide"> | null {
  const [first, ...rest] = amounts;
  return first ? rest.reduce<Pick<Amount, "plain" | "wide">>((sum, one) => combine(add, sum, one) ?? sum, first) : null;
}

/** One statement for each part of the total at the same time and place by the same voice, the nearest; null where one is missing or there are fewer than two. */
export function partsOf(total: Side, page: Page, is: (part: Side) => boolean): readonly Side[] | null {
  const key = total.subject?.key;
  const kinds = total.lookup.vocabulary.indicators.filter(({ partOf }) => partOf !== null && partOf === key);
  if (kinds.length < 2) return null;
  const found = kinds.map((kind) =>
    page
      .measuring(kind.key)
      .filter((one) => is(one) && sameTime(total, one) && samePlace(total, one) && oneVoice(total, one))
      .reduce<Side | undefined>((best, one) => (best && gap(total, best) <= gap(total, one) ? best : one), undefined),
  );
  const all = found.filter((one) => one !== undefined);
  return all.length === kinds.length ? all : null;
}

// The parts of a total stand beside it; those of another table further on may count otherwise.
const BESIDE = 400;

/** True when parts that do not make their total may be called wrong: beside it, counted alike, in plain words. */
export function mayAlarm(total: Side, parts: readonly Side[], page: Page): boolean {
  const alike = parts.every(
    (part) =>
      gap(total, part) <= BESIDE &&
      part.content.coverage === total.content.coverage &&
      part.content.form === total.content.form &&
      part.content.counterpart === total.content.counterpart &&
      (part.content.excluding === total.content.excluding || total.content.excluding === null) &&
      part.content.status === total.content.status,
  );
  return alike && !page.across && !otherBasis(page.words([total, ...parts]));
}
