import { notFound } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Section, Stack } from "@/app/_ui/stack";
import { EmptyState } from "@/app/_ui/states";
import { requireActor } from "@/lib/auth/require-actor";
import { readAnchorsIn, readRevisionPair } from "@/lib/db/read/anchors";
import { readPost } from "@/lib/db/read/posts";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { AnchorList } from "./anchor-list";
import { ChoosePair } from "./choose-pair";
import { pairAsked } from "./pair-asked";
import { TextDifferences } from "./text-differences";

interface RevisionsPageProps {
  readonly params: Promise<{ workspace: string; post: string }>;
  readonly searchParams: Promise<{ from?: string; to?: string }>;
}

export default async function RevisionsPage({ params, searchParams }: RevisionsPageProps) {
  const { workspace, post: postId } = await params;
  const actor = await requireActor(workspace);
  const id = parseId(postId) ?? notFound();
  const scope = scopeOf(actor);
  const post = (await readPost(scope, id, null)) ?? notFound();
  const numbers = pairAsked(await searchParams, post.postRevisions);
  const pair = numbers && (await readRevisionPair(scope, id, numbers));
  const anchors = pair ? await readAnchorsIn(scope, pair.newer.id) : [];
  const here = deskAddress(actor.workspaceSlug, "posts", id);
  const crumbs = [
    { label: "Posts", href: deskAddress(actor.workspaceSlug, "posts") },
    { label: post.revision.title ?? "Post without a title", href: here },
  ];
  return (
    <Stack gap="wide">
      <PageHeader title="Revisions" crumbs={crumbs} meta="Every text as it was captured; none is ever changed." />
      {pair ? (
        <>
          <ChoosePair here={here} post={post} pair={[pair.older.number, pair.newer.number]} />
          <AnchorList workspace={actor.workspaceSlug} anchors={anchors} number={pair.newer.number} />
          <Section id="text" title={`What changed from revision ${pair.older.number} to ${pair.newer.number}`}>
            <TextDifferences older={pair.older.text} newer={pair.newer.text} />
          </Section>
        </>
      ) : (
        <EmptyState title="Only one revision">
          A changed page that is imported again stands here as the next one.
        </EmptyState>
      )}
    </Stack>
  );
}
