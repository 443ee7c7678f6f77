import type { CandidateRow } from "@/lib/db/read/candidates";
import type { Statement } from "@/lib/model/comparison";

/** A candidate as the comparator and the arithmetic read it: what it would say, if accepted as it stands. */
export function statementOf({ id, draft, surface, start, revision }: CandidateRow): Statement {
  return {
    id,
    content: draft.content,
    chain: draft.chain,
    surface,
    post: {
      id: revision.postId,
      start,
      publishedOn: revision.publishedFrom?.toISOString().slice(0, 10) ?? null,
    },
    hedge: draft.wording.hedge,
    reporting: draft.wording.reporting,
  };
}
