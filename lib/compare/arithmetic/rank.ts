import type { Finding } from "../../model/comparison.ts";
import type { Side } from "../side.ts";
import { type ArithmeticCheck, idsOf, levelOf, ofOneMake, sameTime } from "./check.ts";
import type { Page } from "./page.ts";

/** "Fifth, after Kenya, Ghana, Togo and Mali": are as many named before it? And with figures beside it: do they give that place? */
export const rankCheck: ArithmeticCheck = {
  id: "rank",
  title: "A place in an order",
  find: (page) =>
    page.sides
      .filter((side) => positionOf(side) !== null)
      .flatMap((rank) => [...named(rank, page), ...figures(rank, page)]),
};

function positionOf({ content, assertion }: Side): number | null {
  const written = content.quantity?.unit === "rank" ? content.quantity.value : null;
  const position = content.rank?.position ?? written;
  return assertion.denied || position === null || !Number.isInteger(position) ? null : position;
}

// "after Kenya, Ghana and Togo": names, each of one to four capitalised words.
const name = "(?:the )?\\p{Lu}[\\p{L}’'.-]*(?: (?:and |of )?(?:the )?\\p{Lu}[\\p{L}’'.-]*){0,3}";
const list = new RegExp(
  `\\b(?:after|behind|following|trailing)\\s+(${name}(?:, ${name}){0,12}(?:,? and ${name})?)`,
  "u",
);

function named(rank: Side, page: Page): readonly Finding[] {
  const position = positionOf(rank) ?? 0;
  const found = list.exec(page.words([rank]))?.[1];
  if (position < 2 || found === undefined) return [];
  const before = found.split(/, (?:and )?| and (?=(?:the )?\p{Lu})/u).filter((one) => one !== "");
  const count = before.length;
  // Naming some of those before it is usual; naming more than there can be is not.
  const verdict = count === position - 1 ? "adds-up" : count > position - 1 ? "does-not-add-up" : "cannot-tell";
  const working = `${count} ${count === 1 ? "is" : "are"} named before it (${before.join(", ")}), so it is ${count < position - 1 ? "at least " : ""}number ${count + 1}; stated: number ${position}.`;
  if (verdict === "cannot-tell" && count === 1) return [];
  return [{ check: "rank", verdict, claims: idsOf(rank), relation: "rank", working, implied: null }];
}

const NEAR = 200;

function figures(rank: Side, page: Page): readonly Finding[] {
  const { content } = rank;
  const end = content.rank?.end;
  const position = positionOf(rank);
  if (position === null || (end !== "highest" && end !== "lowest")) return [];
  const levels = page
    .near(rank, NEAR)
    .filter(
      (one) => levelOf(one)?.point != null && one.subject?.key === rank.subject?.key && one.content.place !== null,
    );
  const own = levels.filter((one) => one.content.place === content.place);
  const others = levels.filter((one) => one.content.place !== content.place && sameTime(one, own[0] ?? rank));
  const [mine] = own;
  if (
    !mine ||
    own.length > 1 ||
    others.length === 0 ||
    !others.every((one) => ofOneMake({ ...one, content: { ...one.content, place: mine.content.place } }, mine))
  )
    return [];
  const ahead = others.filter((one) => isAhead(one, mine, end)).length;
  const working = `Of ${others.length + 1} figures ${ahead} ${ahead === 1 ? "is" : "are"} ${end === "highest" ? "higher" : "lower"}; stated: number ${position}.`;
  const claims = idsOf(rank, mine, ...others);
  const base = { check: "rank", claims, relation: "rank-of-figures", working, implied: null } as const;
  if (ahead === position - 1) return [{ ...base, verdict: "adds-up" }];
  // More may be in the set than those beside it, but never fewer ahead than are named; the set itself must be theirs.
  return ahead > position - 1 && content.rank?.size === levels.length ? [{ ...base, verdict: "does-not-add-up" }] : [];
}

function isAhead(one: Side, than: Side, end: "highest" | "lowest"): boolean {
  const [a, b] = [levelOf(one), levelOf(than)];
  if (!a || !b || a.unit !== b.unit) return false;
  return end === "highest" ? a.wide.low > b.wide.high : a.wide.high < b.wide.low;
}
