import { PageHeader } from "@/app/_ui/page-header";
import { Stack } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { countQueue, readQueue } from "@/lib/db/read/candidates";
import { readLastDecisions } from "@/lib/db/read/decisions";
import { readImportRuns } from "@/lib/db/read/imports";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { LastDecisions } from "./last-decisions";
import { QueueBody } from "./queue-body";
import { QueueTabs } from "./queue-tabs";
import { queueMeta } from "./queue-words";

interface QueuePageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ post?: string; mine?: string; after?: string; undo?: string }>;
}

const pageSize = 40;

export default async function QueuePage({ params, searchParams }: QueuePageProps) {
  const actor = await requireActor((await params).workspace);
  const query = await searchParams;
  const postId = parseId(query.post);
  const mine = query.mine === "1";
  const scope = scopeOf(actor);
  const now = new Date();
  const filter = {
    userId: actor.userId,
    now,
    mine,
    postId,
    indicatorKey: null,
    take: pageSize,
    after: parseId(query.after),
  };
  const [rows, counts, last, imports] = await Promise.all([
    readQueue(scope, filter),
    countQueue(scope, postId),
    readLastDecisions(scope, actor.userId),
    readImportRuns(scope, 1),
  ]);
  return (
    <Stack gap="wide">
      <PageHeader title="Queue" meta={queueMeta(counts, now)} />
      <QueueTabs workspace={actor.workspaceSlug} postId={postId} mine={mine} />
      <QueueBody
        workspace={actor.workspaceSlug}
        rows={rows}
        postId={postId}
        mine={mine}
        counts={counts}
        imported={imports.length > 0}
        pageSize={pageSize}
      />
      <LastDecisions workspace={actor.workspaceSlug} decisions={last} />
    </Stack>
  );
}
