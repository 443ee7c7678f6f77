import type { CandidateDraft } from "../model/claim.ts";
import type { Statement } from "../model/comparison.ts";
import { statementOf } from "./relate.ts";

// ", built in 1962," · "which was filled in 1931" · ", most recently in 2004": when something else happened to the thing spoken of.
const ELSEWHEN =
  /(?:[,(]|\bwhich|\bthat|\bwho)\s+(?:was\s+|were\s+|had\s+been\s+)?(?:\p{Ll}{2,15}ed|built|born|made|held|begun|sunk|laid|written|bought|sold|won|set up|taken|most recently|last|first)\b[^,.;()]{0,30}?\b(?:in|on|since)\s+$/u;

/** A claim of a short text as the comparator reads it; a date that belongs to a clause beside it is not taken for its time. */
export function textStatement(text: string, draft: CandidateDraft, id: string, post: Statement["post"]): Statement {
  const statement = statementOf(draft, id, post);
  const { periodText } = draft.wording;
  const { quantity, change, rank } = draft.content;
  // Where nothing but a date is said, it is the date of that clause that is said.
  if ((quantity ?? change ?? rank) === null) return statement;
  if (periodText === null || !ELSEWHEN.test(text.slice(0, periodText.start))) return statement;
  return { ...statement, content: { ...statement.content, period: null, asOf: null } };
}
