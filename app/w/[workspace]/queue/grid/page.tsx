import { notFound } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { roleMay } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { readPost } from "@/lib/db/read/posts";
import { scopeOf } from "@/lib/db/read/scope";
import { queueQuery, readQueueView } from "@/lib/model/queue-view";
import { GridDesk } from "../../_triage/grid-desk";
import { readStanding } from "../../_triage/standing";
import { WaysToTriage } from "../../_triage/ways-to-triage";
import { readGrid } from "./read-grid";

interface GridPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function GridPage({ params, searchParams }: GridPageProps) {
  const actor = await requireActor((await params).workspace);
  const view = readQueueView(await searchParams);
  const postId = view.post ?? notFound();
  const now = new Date();
  const post = (await readPost(scopeOf(actor), postId, null)) ?? notFound();
  const [rows, standing] = await Promise.all([readGrid(actor, view, now), readStanding(actor, view, now)]);
  const { workspaceSlug: workspace, userId } = actor;
  const title = post.revision.title ?? "Excerpt";
  return (
    <Stack gap="wide">
      <PageHeader
        title="Figures of a post"
        crumbs={[
          { label: "Queue", href: `${deskAddress(workspace, "queue")}${queueQuery(view)}` },
          { label: title, href: deskAddress(workspace, "posts", postId) },
        ]}
        meta={`${post.publisher?.name ?? "Publisher not stated"}: ${title}`}
      />
      <WaysToTriage
        workspace={workspace}
        view={view}
        candidate={rows[0]?.wordings[0]?.id ?? null}
        post={postId}
        current="grid"
      />
      <GridDesk
        workspace={workspace}
        userId={userId}
        post={postId}
        mayDecide={roleMay(actor.role, "candidate.decide")}
        rows={rows}
        {...standing}
      />
    </Stack>
  );
}
