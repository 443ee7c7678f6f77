import { deskAddress } from "@/app/_ui/sections";
import { requireActor } from "@/lib/auth/require-actor";
import { PageFrame } from "../_ready/page-frame";
import { WhenReady } from "../_ready/when-ready";
import { meta, NewSource, SourcesView, searchLabel } from "./sources-view";

interface SourcesPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ q?: string; page?: string }>;
}

export default async function SourcesPage({ params, searchParams }: SourcesPageProps) {
  const actor = await requireActor((await params).workspace);
  return (
    <WhenReady
      at={deskAddress(actor.workspaceSlug, "sources")}
      meanwhile={
        <PageFrame title="Sources" meta={meta} acts={<NewSource actor={actor} />} search={searchLabel} lines={20} />
      }
    >
      <SourcesView actor={actor} query={await searchParams} />
    </WhenReady>
  );
}
