import { shareOf } from "../../units/interval-arithmetic.ts";
import type { Side } from "../side.ts";
import { type ArithmeticCheck, distance, levelIn, oneVoice, spanWords, verdictOf } from "./check.ts";

// A share and the two figures it comes from stand in one sentence or two.
const NEAR = 320;

/** "444 of the 535, or 83 percent": does the part make that share of the whole? Only where one pair of figures can be meant. */
export const shareCheck: ArithmeticCheck = {
  id: "share-of-total",
  title: "Share of a total",
  find: (sides) => sides.filter(isShare).flatMap((share) => read(share, sides)),
};

function isShare({ content, assertion }: Side): boolean {
  return content.shareOf !== null && assertion.level?.unit === "percent" && assertion.level.point !== null;
}

function read(share: Side, sides: readonly Side[]) {
  const stated = levelIn(share);
  const amounts = sides.filter(
    (one) => one !== share && isAmount(one) && oneVoice(share, one) && distance(share, one) <= NEAR,
  );
  const pairs = amounts.flatMap((part) =>
    amounts.filter((whole) => goTogether(part, whole)).map((whole) => [part, whole] as const),
  );
  const [pair] = pairs;
  if (!stated || !pair || pairs.length !== 1) return [];
  const [part, whole] = [levelIn(pair[0]), levelIn(pair[1])];
  const computed = part && whole && shareOf(part.interval, whole.interval);
  if (!part || !whole || !computed) return [];
  const verdict = verdictOf(computed, stated.interval);
  // Unless the words give the whole itself ("83 percent of the 535"), other figures may have been meant: no alarm then.
  if (verdict !== "adds-up" && !givesWhole(share, pair[1])) return [];
  const working = `${part.point} of ${whole.point} ${whole.unit} is ${spanWords(computed)} percent; stated: ${spanWords(stated.interval)} percent.`;
  const claims = [pair[0], pair[1], share].map(({ statement }) => statement.id);
  return [
    {
      check: "share-of-total",
      verdict,
      claims,
      relation: "share",
      working,
      implied: { interval: computed, unit: "percent" },
    },
  ];
}

function givesWhole(share: Side, whole: Side): boolean {
  const written = whole.content.quantity?.value?.toLocaleString("en-US") ?? "";
  return written !== "" && (share.content.shareOf ?? "").includes(written);
}

function isAmount({ assertion }: Side): boolean {
  return assertion.level?.point != null && assertion.level.unit !== "percent" && assertion.level.unit !== null;
}

function goTogether(part: Side, whole: Side): boolean {
  const [small, large] = [levelIn(part), levelIn(whole)];
  if (part === whole || !small || !large || small.unit !== large.unit || small.point >= large.point) return false;
  if (part.subject?.key !== whole.subject?.key) return false;
  const [a, b] = [part.content.period, whole.content.period];
  return a === null || b === null || (a.start === b.start && a.end === b.end);
}
