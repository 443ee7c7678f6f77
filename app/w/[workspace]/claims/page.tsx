import { deskAddress } from "@/app/_ui/sections";
import { requireActor } from "@/lib/auth/require-actor";
import { PageFrame } from "../_ready/page-frame";
import { WhenReady } from "../_ready/when-ready";
import type { ClaimQuery } from "./claim-query";
import { ClaimsScreen, meta } from "./claims-screen";

interface ClaimsPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<ClaimQuery>;
}

export default async function ClaimsPage({ params, searchParams }: ClaimsPageProps) {
  const actor = await requireActor((await params).workspace);
  return (
    <WhenReady
      at={deskAddress(actor.workspaceSlug, "claims")}
      meanwhile={<PageFrame title="Claims" meta={meta} aside="Filters" lines={20} />}
    >
      <ClaimsScreen actor={actor} query={await searchParams} />
    </WhenReady>
  );
}
