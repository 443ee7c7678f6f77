import { notFound } from "next/navigation";
import { Stack } from "@/app/_ui/stack";
import { roleMay } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { readCandidatesOf } from "@/lib/db/read/candidates";
import { readAppearancesIn, readPost } from "@/lib/db/read/posts";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { checkPost } from "@/lib/workflow/check-figures";
import { FirstSteps } from "../../_first-steps/first-steps";
import { PostHead } from "./post-head";
import { LostWords, PostKeeping } from "./post-keeping";
import { PostText } from "./post-text";

interface PostPageProps {
  readonly params: Promise<{ workspace: string; post: string }>;
  readonly searchParams: Promise<{ revision?: string }>;
}

export default async function PostPage({ params, searchParams }: PostPageProps) {
  const { workspace, post: postId } = await params;
  const actor = await requireActor(workspace);
  const id = parseId(postId) ?? notFound();
  const number = Number((await searchParams).revision);
  const post = await readPost(scopeOf(actor), id, Number.isSafeInteger(number) && number > 0 ? number : null);
  if (!post) notFound();
  const [candidates, appearances, findings] = await Promise.all([
    readCandidatesOf(scopeOf(actor), post.revision.id),
    readAppearancesIn(scopeOf(actor), post.revision.id),
    checkPost(scopeOf(actor), post.revision.id),
  ]);
  return (
    <Stack gap="wide">
      <PostHead workspace={actor.workspaceSlug} post={post} candidates={candidates} />
      <FirstSteps actor={actor} at="post" />
      <LostWords actor={actor} post={post} />
      <PostText
        workspace={actor.workspaceSlug}
        post={post}
        candidates={candidates}
        appearances={appearances}
        findings={findings}
        mayDecide={!post.setAsideAt && roleMay(actor.role, "candidate.decide")}
      />
      <PostKeeping actor={actor} post={post} />
    </Stack>
  );
}
