import { deskAddress } from "@/app/_ui/sections";
import { requireActor } from "@/lib/auth/require-actor";
import { PageFrame } from "../_ready/page-frame";
import { WhenReady } from "../_ready/when-ready";
import { compareQuery } from "./compare-query";
import { CompareView, metaOf } from "./compare-view";

interface ComparePageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const actor = await requireActor((await params).workspace);
  const query = compareQuery(await searchParams);
  return (
    <WhenReady
      at={deskAddress(actor.workspaceSlug, "compare")}
      meanwhile={<PageFrame title="Compare" meta={metaOf(query.claims.length - 1)} lines={24} />}
    >
      <CompareView actor={actor} query={query} />
    </WhenReady>
  );
}
