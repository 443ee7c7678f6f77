import type { Finding, Statement } from "../../model/comparison.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { sideOf } from "../side.ts";
import { baseSumCheck } from "./base-sum.ts";
import type { ArithmeticCheck } from "./check.ts";
import { conversionCheck } from "./conversion.ts";
import { datesCheck } from "./dates.ts";
import { differenceCheck } from "./difference.ts";
import { headlineCheck } from "./headline.ts";
import { impliedLevelCheck } from "./implied-level.ts";
import { lengthAndEndCheck } from "./length-and-end.ts";
import { listSumCheck } from "./list-sum.ts";
import { paceCheck } from "./pace.ts";
import { type PostWords, pageOf } from "./page.ts";
import { perCapitaCheck } from "./per-capita.ts";
import { percentChangeCheck } from "./percent-change.ts";
import { rankCheck } from "./rank.ts";
import { ratioCheck } from "./ratio.ts";
import { restatedCheck } from "./restated.ts";
import { shareCheck } from "./share.ts";
import { sharesOfOneWholeCheck } from "./shares-of-one-whole.ts";
import { streakCheck } from "./streak.ts";
import { sumCheck } from "./sum.ts";
import { supplyBalanceCheck } from "./supply-balance.ts";
import { tradeBalanceCheck } from "./trade-balance.ts";
import { wordedShareCheck } from "./worded-share.ts";

/** Every arithmetic check, in the order their findings are shown. */
export const arithmeticChecks: readonly ArithmeticCheck[] = [
  percentChangeCheck,
  differenceCheck,
  impliedLevelCheck,
  ratioCheck,
  shareCheck,
  sharesOfOneWholeCheck,
  sumCheck,
  tradeBalanceCheck,
  baseSumCheck,
  listSumCheck,
  perCapitaCheck,
  conversionCheck,
  supplyBalanceCheck,
  rankCheck,
  paceCheck,
  streakCheck,
  lengthAndEndCheck,
  headlineCheck,
  wordedShareCheck,
  restatedCheck,
  datesCheck,
];

/**
 * What the figures of some posts say of each other: adds up, does not, with the working. Post by post, so that far figures never meet;
 * `posts` gives the words and dates of each, by the id its statements name.
 */
export function findingsOf(
  statements: readonly Statement[],
  vocabulary: Vocabulary,
  posts: readonly PostWords[] = [],
): readonly Finding[] {
  const known = new Map(posts.map((post) => [post.id, post]));
  const byPost = new Map<string, Statement[]>();
  for (const statement of statements) {
    const id = statement.post?.id ?? "";
    const post = byPost.get(id);
    if (post) post.push(statement);
    else byPost.set(id, [statement]);
  }
  const ids = new Set([...known.keys(), ...byPost.keys()]);
  return [...ids].flatMap((id) => {
    const sides = (byPost.get(id) ?? []).map((statement) => sideOf(statement, vocabulary));
    const page = pageOf(sides, known.get(id) ?? null, false);
    return arithmeticChecks.flatMap((check) => check.find(page));
  });
}

/**
 * What the figures of different posts say of each other. Two posts may quote different editions, so nothing is said not to add up here:
 * only what adds up, or what follows, and only where more than one post is needed for it.
 */
export function findingsAcross(statements: readonly Statement[], vocabulary: Vocabulary): readonly Finding[] {
  const page = pageOf(
    statements.map((statement) => sideOf(statement, vocabulary)),
    null,
    true,
  );
  const posts = new Map(statements.map(({ id, post }) => [id, post?.id ?? id]));
  const found = arithmeticChecks.flatMap((check) => check.find(page));
  return found.filter(
    ({ claims, verdict }) => verdict !== "does-not-add-up" && new Set(claims.map((id) => posts.get(id))).size > 1,
  );
}
