import { deskAddress } from "@/app/_ui/sections";
import { requireActor } from "@/lib/auth/require-actor";
import { PageFrame } from "../_ready/page-frame";
import { WhenReady } from "../_ready/when-ready";
import { ImportAct, meta, PostsView, searchLabel } from "./posts-view";

interface PostsPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ q?: string; publisher?: string; after?: string }>;
}

export default async function PostsPage({ params, searchParams }: PostsPageProps) {
  const actor = await requireActor((await params).workspace);
  return (
    <WhenReady
      at={deskAddress(actor.workspaceSlug, "posts")}
      meanwhile={
        <PageFrame title="Posts" meta={meta} acts={<ImportAct actor={actor} />} search={searchLabel} lines={20} />
      }
    >
      <PostsView actor={actor} query={await searchParams} />
    </WhenReady>
  );
}
