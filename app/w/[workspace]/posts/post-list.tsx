import Link from "next/link";
import { Badge } from "@/app/_ui/badge";
import { dayInWords, instantWords } from "@/app/_ui/date-words";
import { Pagination, pageAddress } from "@/app/_ui/pagination";
import { deskAddress } from "@/app/_ui/sections";
import { Table } from "@/app/_ui/table";
import type { readPostList } from "@/lib/db/read/posts";

type Post = Awaited<ReturnType<typeof readPostList>>[number];

interface PostListProps {
  readonly workspace: string;
  readonly posts: readonly Post[];
  readonly pageSize: number;
  /** What they are filtered by, and the last one seen before, as they stand in the address. */
  readonly query: { readonly q: string | null; readonly publisher: string | null; readonly after: string | null };
}

/** Posts as a table: who published it, when it says it appeared, when it was captured, and what is left to do. */
export function PostList({ workspace, posts, pageSize, query }: PostListProps) {
  const here = deskAddress(workspace, "posts");
  const last = posts.length === pageSize ? posts.at(-1) : null;
  return (
    <>
      <Table
        caption="Posts, newest capture first"
        captionHidden
        list
        rows={posts}
        rowKey={(post) => post.id}
        columns={[
          { key: "title", heading: "Post", names: true, cell: (post) => <Title workspace={workspace} post={post} /> },
          { key: "publisher", heading: "Published by", cell: (post) => post.publisher?.name ?? "not stated" },
          { key: "date", heading: "Published", cell: (post) => (post.date ? dayInWords(post.date) : "not stated") },
          { key: "captured", heading: "Captured", cell: (post) => instantWords(post.capturedAt) },
          { key: "waiting", heading: "Waiting", figures: true, cell: (post) => post.waiting },
          { key: "decided", heading: "Decided", figures: true, cell: (post) => post.decided },
        ]}
      />
      <Pagination
        summary={`${posts.length} ${posts.length === 1 ? "post" : "posts"} on this page`}
        previousHref={query.after ? pageAddress(here, { ...query, after: null }) : null}
        back="First page"
        nextHref={last ? pageAddress(here, { ...query, after: last.id }) : null}
      />
    </>
  );
}

function Title({ workspace, post }: { readonly workspace: string; readonly post: Post }) {
  const words = post.title ?? (post.kind === "excerpt" ? "Excerpt" : "Post without a title");
  return (
    <>
      <Link href={deskAddress(workspace, "posts", post.id)}>{words}</Link>
      {post.kind === "excerpt" ? <Badge>Excerpt</Badge> : null}
      {post.revisions > 1 ? <Badge tone="warning">{post.revisions} revisions</Badge> : null}
    </>
  );
}
