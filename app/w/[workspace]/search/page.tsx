import { PageHeader } from "@/app/_ui/page-header";
import { Section, Stack } from "@/app/_ui/stack";
import { EmptyState } from "@/app/_ui/states";
import { requireActor } from "@/lib/auth/require-actor";
import { scopeOf } from "@/lib/db/read/scope";
import { search } from "@/lib/db/read/search";
import { searchKindWords } from "@/lib/model/search";
import { FoundList } from "./found";
import { KindTabs } from "./kind-tabs";
import { searchQuery } from "./search-query";

interface SearchPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const few = 6;
const many = 100;

export default async function SearchPage({ params, searchParams }: SearchPageProps) {
  const actor = await requireActor((await params).workspace);
  const { words, kind } = searchQuery(await searchParams);
  const slug = actor.workspaceSlug;
  const groups = await search(scopeOf(actor), words, { take: kind ? many : few, kind: null });
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  if (total === 0)
    return (
      <Stack gap="wide">
        <PageHeader title={words ? `Search: ${words}` : "Search"} />
        <EmptyState title={words ? `Nothing here has “${words}”` : "Write a word or a name above"}>
          Claims, posts, sources, questions, documents and publications are searched at once, by the beginnings of
          words.
        </EmptyState>
      </Stack>
    );
  return (
    <Stack gap="wide">
      <PageHeader title={`Search: ${words}`} meta={`${total} found`} />
      <KindTabs workspace={slug} words={words} kind={kind} groups={groups} total={total} />
      {groups
        .filter((group) => group.total > 0 && (kind === null || kind === group.kind))
        .map((group) => (
          <Section key={group.kind} id={group.kind} title={searchKindWords[group.kind]}>
            <FoundList workspace={slug} words={words} group={group} />
          </Section>
        ))}
    </Stack>
  );
}
