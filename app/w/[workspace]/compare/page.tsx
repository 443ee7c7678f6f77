import { deskAddress } from "@/app/_ui/sections";
import { requireActor } from "@/lib/auth/require-actor";
import { WhenReady } from "../_ready/when-ready";
import { CompareFrame } from "./compare-frame";
import { compareQuery } from "./compare-query";
import { CompareView } from "./compare-view";

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
      meanwhile={<CompareFrame workspace={actor.workspaceSlug} query={query} />}
    >
      <CompareView actor={actor} query={query} />
    </WhenReady>
  );
}
