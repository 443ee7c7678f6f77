import { notFound } from "next/navigation";
import { Stack, WithAside } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { countQueue, readCandidate, readContext } from "@/lib/db/read/candidates";
import { readNearestClaims } from "@/lib/db/read/claims";
import { readLastDecisions } from "@/lib/db/read/decisions";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { LastDecisions } from "../last-decisions";
import { CandidateAids } from "./candidate-aids";
import { CandidateDesk } from "./candidate-desk";
import { CandidateHeader } from "./candidate-header";

interface CandidatePageProps {
  readonly params: Promise<{ workspace: string; candidate: string }>;
  readonly searchParams: Promise<{ post?: string; mine?: string }>;
}

export default async function CandidatePage({ params, searchParams }: CandidatePageProps) {
  const { workspace, candidate: candidateId } = await params;
  const actor = await requireActor(workspace);
  const id = parseId(candidateId) ?? notFound();
  const query = await searchParams;
  const postId = parseId(query.post);
  const scope = scopeOf(actor);
  const candidate = (await readCandidate(scope, id)) ?? notFound();
  const [context, nearest, counts, last] = await Promise.all([
    readContext(scope, candidate),
    readNearestClaims(scope, candidate.draft.content),
    countQueue(scope, postId),
    readLastDecisions(scope, actor.userId),
  ]);
  return (
    <Stack gap="wide">
      <CandidateHeader workspace={actor.workspaceSlug} candidate={candidate} counts={counts} />
      <WithAside
        side="end"
        asideLabel="Aids"
        aside={
          <CandidateAids
            workspace={actor.workspaceSlug}
            candidate={candidate}
            nearest={nearest}
            others={context.others}
          />
        }
      >
        <CandidateDesk
          actor={actor}
          candidate={candidate}
          context={context}
          nearest={nearest}
          queue={{ post: postId, mine: query.mine === "1" }}
          counts={counts}
        />
      </WithAside>
      <LastDecisions workspace={actor.workspaceSlug} decisions={last} />
    </Stack>
  );
}
