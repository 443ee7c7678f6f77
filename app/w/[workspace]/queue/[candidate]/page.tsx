import { notFound } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { roleMay } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { parseId } from "@/lib/model/ids";
import { queueQuery, readQueueView } from "@/lib/model/queue-view";
import { readCards } from "../../_triage/cards";
import { readStanding } from "../../_triage/standing";
import { TriageDesk } from "../../_triage/triage-desk";
import { WaysToTriage } from "../../_triage/ways-to-triage";

interface CandidatePageProps {
  readonly params: Promise<{ workspace: string; candidate: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CandidatePage({ params, searchParams }: CandidatePageProps) {
  const { workspace, candidate } = await params;
  const actor = await requireActor(workspace);
  const id = parseId(candidate) ?? notFound();
  const view = readQueueView(await searchParams);
  const now = new Date();
  const [[card], standing] = await Promise.all([readCards(actor, [id], now), readStanding(actor, view, now)]);
  if (!card) notFound();
  return (
    <Stack gap="wide">
      <PageHeader
        title="Candidate"
        crumbs={[
          { label: "Queue", href: `${deskAddress(actor.workspaceSlug, "queue")}${queueQuery(view)}` },
          { label: card.source || "Excerpt", href: deskAddress(actor.workspaceSlug, "posts", card.postId) },
        ]}
      />
      <WaysToTriage workspace={actor.workspaceSlug} view={view} candidate={id} post={card.postId} current="cards" />
      <TriageDesk
        key={id}
        workspace={actor.workspaceSlug}
        userId={actor.userId}
        mayDecide={roleMay(actor.role, "candidate.decide")}
        view={view}
        card={card}
        {...standing}
      />
    </Stack>
  );
}
