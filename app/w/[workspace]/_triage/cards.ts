import { dayInWords } from "@/app/_ui/date-words";
import type { Actor } from "@/lib/access/actor";
import { compare } from "@/lib/compare/compare";
import { statementOf } from "@/lib/compare/relate";
import { type CandidateRow, readCandidatesById, readContext } from "@/lib/db/read/candidates";
import { readNearestClaims } from "@/lib/db/read/claims";
import { readDrafts } from "@/lib/db/read/drafts";
import { type Scope, scopeOf } from "@/lib/db/read/scope";
import { readStatements } from "@/lib/db/read/statements";
import { readVocabulary } from "@/lib/db/read/vocabulary";
import { takenBy } from "@/lib/model/candidate-lease";
import { claimWords } from "@/lib/model/claim-words";
import { placeNamer } from "@/lib/model/place-names";
import type { NearClaim, TriageCard } from "@/lib/model/triage-card";
import type { Vocabulary } from "@/lib/model/vocabulary";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { checkPost, type FigureFinding } from "@/lib/workflow/check-figures";
import { cardFields } from "./card-fields";

/** The cards of candidates, in the order of the ids; those that are not there are left out. */
export async function readCards(actor: Actor, ids: readonly string[], now: Date): Promise<TriageCard[]> {
  if (ids.length === 0) return [];
  const scope = scopeOf(actor);
  const [rows, vocabulary, drafts] = await Promise.all([
    readCandidatesById(scope, ids),
    readVocabulary(scope, defaultVocabulary),
    readDrafts(scope, actor.userId, "candidate", ids),
  ]);
  const making: Making = { actor, scope, vocabulary, now, findings: new Map() };
  return Promise.all(rows.map(async (row) => ({ ...(await cardOf(row, making)), draft: drafts.get(row.id) ?? null })));
}

interface Making {
  readonly actor: Actor;
  readonly scope: Scope;
  readonly vocabulary: Vocabulary;
  readonly now: Date;
  /** By revision: cards of one post share its arithmetic. */
  readonly findings: Map<string, Promise<readonly FigureFinding[]>>;
}

async function cardOf(row: CandidateRow, making: Making): Promise<TriageCard> {
  const { actor, scope, vocabulary, now } = making;
  const nameOf = placeNamer(vocabulary);
  const { content, chain, rules } = row.draft;
  const [context, nearest, findings] = await Promise.all([
    readContext(scope, row),
    nearClaims(row, making),
    findingsFor(row, making),
  ]);
  const waiting = context.others.filter((other) => other.groupKey !== row.groupKey);
  const [assignment] = row.assignments;
  const [decision] = row.decisions;
  return {
    id: row.id,
    version: row.version,
    postId: row.revision.postId,
    start: row.start,
    surface: row.surface,
    before: context.before,
    after: context.after,
    source: sourceLine(row),
    ...claimWords(content, nameOf),
    chain: chain.map(({ source, role, document }) => ({ source, role, document })),
    ...cardFields(row.draft, nameOf),
    rules,
    worth: Math.round(row.worth * 100),
    worthReasons: row.draft.worth.reasons,
    content: {
      ...content,
      place: content.place && nameOf(content.place),
      counterpart: content.counterpart && nameOf(content.counterpart),
    },
    nearest,
    wordings: context.others
      .filter((other) => other.groupKey === row.groupKey)
      .map(({ id, surface }) => ({ id, surface })),
    others: waiting.slice(0, 6).map((other) => {
      const { subject, figure } = claimWords(other.draft.content, nameOf);
      return { id: other.id, text: `${subject}: ${figure}`, figure };
    }),
    findings,
    assignee: assignment ? { id: assignment.userId, name: assignment.user.name } : null,
    decided: decision ? { by: decision.decidedBy.name, kind: decision.kind } : null,
    taken: takenBy(row.candidateLease, actor.userId, now),
    draft: null,
  };
}

function sourceLine({ revision }: CandidateRow): string {
  const day = revision.publishedFrom && dayInWords(revision.publishedFrom.toISOString().slice(0, 10));
  return [revision.post.publisher?.name, revision.title, day].filter(Boolean).join(", ");
}

// The nearest by field are the ones worth the comparator's reading.
async function nearClaims(row: CandidateRow, { scope, vocabulary }: Making): Promise<NearClaim[]> {
  const near = await readNearestClaims(scope, row.draft.content);
  const publishedOn = row.revision.publishedFrom?.toISOString().slice(0, 10) ?? null;
  const candidate = statementOf(row.draft, row.id, { id: row.revision.postId, start: row.start, publishedOn });
  const statements = new Map(
    (
      await readStatements(
        scope,
        near.map(({ id }) => id),
      )
    ).map((one) => [one.id, one]),
  );
  return near.flatMap(({ id, sentence, differs }) => {
    const claim = statements.get(id);
    if (!claim) return [];
    const { outcome, sentence: reading } = compare(candidate, claim, vocabulary);
    return [{ id, sentence, outcome, reading, differs }];
  });
}

async function findingsFor({ id, revisionId }: CandidateRow, { scope, findings }: Making) {
  const asked = findings.get(revisionId) ?? checkPost(scope, revisionId);
  findings.set(revisionId, asked);
  return (await asked)
    .filter(({ figures }) => figures.some((figure) => figure.id === id))
    .map(({ verdict, title, working }) => ({ verdict, title, working }));
}
