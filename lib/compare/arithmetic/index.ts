import type { Finding, Statement } from "../../model/comparison.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { sideOf } from "../side.ts";
import { baseSumCheck } from "./base-sum.ts";
import type { ArithmeticCheck } from "./check.ts";
import { paceCheck } from "./pace.ts";
import { percentChangeCheck } from "./percent-change.ts";
import { restatedCheck } from "./restated.ts";
import { shareCheck } from "./share.ts";
import { sumCheck } from "./sum.ts";

/** Every arithmetic check, in the order their findings are shown. */
export const arithmeticChecks: readonly ArithmeticCheck[] = [
  percentChangeCheck,
  shareCheck,
  sumCheck,
  baseSumCheck,
  paceCheck,
  restatedCheck,
];

/** What the figures of some statements say of each other: adds up, does not, with the working. Post by post, so that far figures never meet. */
export function findingsOf(statements: readonly Statement[], vocabulary: Vocabulary): readonly Finding[] {
  const posts = new Map<string, Statement[]>();
  for (const statement of statements) {
    const id = statement.post?.id ?? "";
    const post = posts.get(id);
    if (post) post.push(statement);
    else posts.set(id, [statement]);
  }
  return [...posts.values()].flatMap((post) => {
    const sides = post.map((statement) => sideOf(statement, vocabulary));
    return arithmeticChecks.flatMap((check) => check.find(sides));
  });
}
