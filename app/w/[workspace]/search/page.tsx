import { PageHeader } from "@/app/_ui/page-header";
import { Section, Stack } from "@/app/_ui/stack";
import { EmptyState } from "@/app/_ui/states";
import { requireActor } from "@/lib/auth/require-actor";
import { readClaimList } from "@/lib/db/read/claims";
import { readPostList } from "@/lib/db/read/posts";
import { scopeOf } from "@/lib/db/read/scope";
import { readSourceList } from "@/lib/db/read/sources";
import { Found } from "./found";

interface SearchPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ q?: string }>;
}

const none = { indicator: null, claimant: null, place: null, status: null, take: 20, after: null };

export default async function SearchPage({ params, searchParams }: SearchPageProps) {
  const actor = await requireActor((await params).workspace);
  const { q } = await searchParams;
  const words = typeof q === "string" ? q.trim().slice(0, 200) : "";
  if (words === "")
    return (
      <EmptyState title="Search">
        Write a word or a name above: claims, posts and sources are searched at once.
      </EmptyState>
    );
  const scope = scopeOf(actor);
  const [claims, posts, sources] = await Promise.all([
    readClaimList(scope, { ...none, words }),
    readPostList(scope, { words, publisherId: null, take: 20, after: null }),
    readSourceList(scope, words),
  ]);
  const groups = [
    { id: "claims", title: "Claims", found: claims.map(({ id, sentence }) => ({ id, words: sentence })) },
    {
      id: "posts",
      title: "Posts",
      found: posts.map(({ id, title }) => ({ id, words: title ?? "Post without a title" })),
    },
    { id: "sources", title: "Sources", found: sources.slice(0, 20).map(({ id, name }) => ({ id, words: name })) },
  ] as const;
  return (
    <Stack gap="wide">
      <PageHeader title={`Search: ${words}`} />
      {groups.map(({ id, title, found }) => (
        <Section key={id} id={id} title={title}>
          <Found workspace={actor.workspaceSlug} place={id} found={found} />
        </Section>
      ))}
    </Stack>
  );
}
