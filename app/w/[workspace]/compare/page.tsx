import { requireActor } from "@/lib/auth/require-actor";
import { PageFrame } from "../_ready/page-frame";
import { WhenReady } from "../_ready/when-ready";
import { compareQuery } from "./compare-query";
import { CompareView } from "./compare-view";

interface ComparePageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const actor = await requireActor((await params).workspace);
  return (
    <WhenReady meanwhile={<PageFrame title="Compare" meta="A is the base." lines={24} />}>
      <CompareView actor={actor} query={compareQuery(await searchParams)} />
    </WhenReady>
  );
}
