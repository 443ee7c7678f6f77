import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { Tabs } from "@/app/_ui/tabs";
import { requireActor } from "@/lib/auth/require-actor";
import { countQueue, readQueue } from "@/lib/db/read/candidates";
import { readLastDecisions } from "@/lib/db/read/decisions";
import { readImportRuns } from "@/lib/db/read/imports";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { LastDecisions } from "./last-decisions";
import { QueueEmpty } from "./queue-empty";
import { QueueList } from "./queue-list";
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
  const here = deskAddress(actor.workspaceSlug, "queue");
  return (
    <Stack gap="wide">
      <PageHeader title="Queue" meta={queueMeta(counts, now)} />
      <Tabs
        label="Whose"
        tabs={[
          { href: postId ? `${here}?post=${postId}` : here, label: "Everyone’s", current: !mine },
          { href: postId ? `${here}?post=${postId}&mine=1` : `${here}?mine=1`, label: "Assigned to me", current: mine },
        ]}
      />
      {rows.length > 0 ? (
        <QueueList
          workspace={actor.workspaceSlug}
          rows={rows}
          postId={postId}
          mine={mine}
          full={rows.length === pageSize}
        />
      ) : (
        <QueueEmpty
          workspace={actor.workspaceSlug}
          counts={counts}
          filtered={mine || postId !== null}
          imported={imports.length > 0}
        />
      )}
      <LastDecisions workspace={actor.workspaceSlug} decisions={last} />
    </Stack>
  );
}
