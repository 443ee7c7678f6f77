import { notFound } from "next/navigation";
import { Stack } from "@/app/_ui/stack";
import { roleMay } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { parseId } from "@/lib/model/ids";
import { readQueueView } from "@/lib/model/queue-view";
import { readCards } from "../../_triage/cards";
import { readStanding } from "../../_triage/standing";
import { TriageDesk } from "../../_triage/triage-desk";

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
