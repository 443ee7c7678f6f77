import { LinkButton } from "@/app/_ui/button";
import { PageHeader } from "@/app/_ui/page-header";
import { SearchForm } from "@/app/_ui/search-form";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { EmptyState, FilteredEmpty } from "@/app/_ui/states";
import type { Actor } from "@/lib/access/actor";
import { roleMay } from "@/lib/access/may";
import { readPostList } from "@/lib/db/read/posts";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { PostList } from "./post-list";

/** What the list is, under its heading. */
export const meta = "Every text as it was captured, newest first.";

/** What its search is called. */
export const searchLabel = "Words in the post";

const pageSize = 50;

interface PostsViewProps {
  readonly actor: Actor;
  readonly query: { readonly q?: string; readonly publisher?: string; readonly after?: string };
}

/** The way to bring posts in, for whoever may. */
export function ImportAct({ actor }: Pick<PostsViewProps, "actor">) {
  if (!roleMay(actor.role, "post.import")) return null;
  return (
    <LinkButton look="primary" icon="import" href={deskAddress(actor.workspaceSlug, "import")}>
      Import
    </LinkButton>
  );
}

/** The posts that fit, read and drawn. */
export async function PostsView({ actor, query: { q, publisher, after } }: PostsViewProps) {
  const words = typeof q === "string" && q.trim() !== "" ? q.trim().slice(0, 200) : null;
  const filter = { words, publisherId: parseId(publisher), take: pageSize, after: parseId(after) };
  const posts = await readPostList(scopeOf(actor), filter);
  const here = deskAddress(actor.workspaceSlug, "posts");
  const importAct = <ImportAct actor={actor} />;
  const filters = words === null ? [] : [{ label: `“${words}”`, dropHref: here }];
  return (
    <Stack gap="wide">
      <PageHeader title="Posts" meta={meta} acts={importAct} />
      <SearchForm here={here} label={searchLabel} words={words} />
      {posts.length > 0 ? (
        <PostList
          workspace={actor.workspaceSlug}
          posts={posts}
          pageSize={pageSize}
          query={{ q: words, publisher: filter.publisherId, after: filter.after }}
        />
      ) : null}
      {posts.length === 0 && filters.length > 0 ? (
        <FilteredEmpty things="posts" filters={filters} clearHref={here} />
      ) : null}
      {posts.length === 0 && filters.length === 0 ? (
        <EmptyState title="No posts yet" act={importAct}>
          Posts, archive pages and excerpts that are imported stand here, each exactly as it was captured.
        </EmptyState>
      ) : null}
    </Stack>
  );
}
