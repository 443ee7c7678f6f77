import { LinkButton } from "@/app/_ui/button";
import { PageHeader } from "@/app/_ui/page-header";
import { Section, Stack } from "@/app/_ui/stack";
import { EmptyState } from "@/app/_ui/states";
import { requireActor } from "@/lib/auth/require-actor";
import { readUnpublished } from "@/lib/db/read/assessments";
import { readPublications } from "@/lib/db/read/publications";
import { scopeOf } from "@/lib/db/read/scope";
import { publicAddress } from "@/lib/formats/export/publication-page";
import { pageIn } from "@/lib/model/paging";
import { PublicationTable } from "./publication-table";
import { ReadyList } from "./ready-list";

interface PublishedPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ page?: string }>;
}

export default async function PublishedPage({ params, searchParams }: PublishedPageProps) {
  const actor = await requireActor((await params).workspace);
  const scope = scopeOf(actor);
  const [publications, unpublished] = await Promise.all([readPublications(scope), readUnpublished(scope, actor)]);
  const ready = unpublished.filter((one) => !one.sealed && one.signOff !== null);
  return (
    <Stack gap="wide">
      <PageHeader
        title="Published"
        meta={`${publications.length} published, ${ready.length} signed off and ready`}
        acts={<LinkButton href={publicAddress(actor.workspaceSlug)}>As readers see it</LinkButton>}
      />
      {ready.length > 0 ? (
        <Section id="ready" title="Ready to publish">
          <ReadyList actor={actor} ready={ready} />
        </Section>
      ) : null}
      {publications.length > 0 ? (
        <Section id="publications" title="Publications">
          <PublicationTable actor={actor} publications={publications} page={pageIn((await searchParams).page)} />
        </Section>
      ) : (
        <EmptyState title="Nothing published yet">
          A judgement that was cross-checked and signed off can be published from here, corrected and retracted.
        </EmptyState>
      )}
    </Stack>
  );
}
