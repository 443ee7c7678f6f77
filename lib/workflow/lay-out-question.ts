import type { Actor } from "../access/actor.ts";
import { fitOf } from "../compare/question/fit.ts";
import { kinOf } from "../compare/question/kin.ts";
import type { GatheredClaim } from "../compare/question/matrix.ts";
import { yardstickSide } from "../compare/question/yardstick-side.ts";
import { statementOf } from "../compare/relate.ts";
import { type Side, sideOf } from "../compare/side.ts";
import { readStandingOf } from "../db/read/assessments.ts";
import {
  readClaimsOnMatter,
  readContradictionsAmong,
  readWaitingOnMatter,
  type WaitingCandidate,
} from "../db/read/question-matter.ts";
import type { QuestionRead } from "../db/read/questions.ts";
import { type Report, readReports } from "../db/read/reports.ts";
import { scopeOf } from "../db/read/scope.ts";
import { type ClaimStatement, readStatements } from "../db/read/statements.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import type { Fit, Standing } from "../model/question-view.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import type { Vocabulary } from "../model/vocabulary.ts";

/** A claim gathered under a question, with its words. */
export interface LaidOutClaim extends GatheredClaim {
  readonly statement: ClaimStatement;
  readonly words: readonly Report[];
}

/** A question laid out: what it gathered, what else may bear on it, and how each stands to the yardstick. */
export interface QuestionLayout {
  readonly vocabulary: Vocabulary;
  readonly gathered: readonly LaidOutClaim[];
  /** Claims of the workspace on the matter that are not gathered. */
  readonly others: readonly { readonly statement: ClaimStatement; readonly fit: Fit }[];
  /** Candidates that wait for a decision, on the matter. */
  readonly waiting: readonly { readonly candidate: WaitingCandidate; readonly fit: Fit }[];
}

/** What a question gathered, as the person who looks may see it. Writes nothing; what is sealed from them counts as not assessed. */
export async function layOutGathered(
  actor: Actor,
  question: QuestionRead,
): Promise<Pick<QuestionLayout, "vocabulary" | "gathered">> {
  const scope = scopeOf(actor);
  const ids = question.claimIds;
  const [vocabulary, statements, reports, standing, contradictions] = await Promise.all([
    readVocabulary(scope, defaultVocabulary),
    readStatements(scope, ids),
    readReports(scope, ids),
    readStandingOf(scope, actor, ids),
    readContradictionsAmong(scope, ids),
  ]);
  const yardstick = yardstickSide(question.yardstick, vocabulary);
  const sides = statements.map((statement) => sideOf(statement, vocabulary));
  const gathered = statements.map((statement, index): LaidOutClaim => {
    const words = reports.filter(({ claimId }) => claimId === statement.id);
    return {
      statement,
      fit: fitOf(yardstick, sides[index] as Side, sides),
      reports: words.length,
      through: [...new Set(words.flatMap(({ chain }) => chain.slice(0, -1).map(({ source }) => source)))],
      standing: standingOf(statement.id, standing, contradictions),
      words,
    };
  });
  return { vocabulary, gathered };
}

/** The whole of a question: what it gathered, and what else of the workspace may bear on it. */
export async function layOutQuestion(actor: Actor, question: QuestionRead): Promise<QuestionLayout> {
  const scope = scopeOf(actor);
  const { vocabulary, gathered } = await layOutGathered(actor, question);
  const { indicatorKey, indicator } = question.yardstick;
  const matter = { indicatorKeys: kinOf(vocabulary, indicatorKey), indicatorText: indicator };
  const [ids, candidates] = await Promise.all([
    readClaimsOnMatter(scope, matter, question.claimIds),
    readWaitingOnMatter(scope, matter),
  ]);
  const others = await readStatements(scope, ids);
  const yardstick = yardstickSide(question.yardstick, vocabulary);
  const sides = [...gathered.map(({ statement }) => statement), ...others].map((one) => sideOf(one, vocabulary));
  return {
    vocabulary,
    gathered,
    others: others.map((statement, index) => ({
      statement,
      fit: fitOf(yardstick, sides[gathered.length + index] as Side, sides),
    })),
    waiting: candidates.map((candidate) => ({
      candidate,
      fit: fitOf(yardstick, sideOf(statementOf(candidate.draft, candidate.id, null), vocabulary), sides),
    })),
  };
}

function standingOf(
  claimId: string,
  assessments: Awaited<ReturnType<typeof readStandingOf>>,
  links: Awaited<ReturnType<typeof readContradictionsAmong>>,
): Standing {
  const open = assessments.flatMap((one) => (!one.sealed && one.subject.id === claimId ? [one] : []));
  const contradicts = links.flatMap(({ aClaimId, bClaimId, asRetoldBy }) => {
    if (aClaimId !== claimId && bClaimId !== claimId) return [];
    return [{ claimId: aClaimId === claimId ? bClaimId : aClaimId, asRetoldBy }];
  });
  return { rating: open.at(-1)?.rating?.label ?? null, contradicts };
}
