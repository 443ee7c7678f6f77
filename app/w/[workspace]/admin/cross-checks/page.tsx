import type { Metadata } from "next";
import { Said } from "@/app/_ui/said";
import { Section, Stack } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { readCrossCheckWaiver } from "@/lib/db/read/cross-check-waiver";
import { readHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import { History } from "../../_claims/history";
import { AdminHead } from "../admin-head";
import { WaiverForm } from "./waiver-form";

export const metadata: Metadata = { title: "Cross-checks before publishing" };

interface WaiverPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ done?: string }>;
}

const words = {
  waived: "From now on a sign-off is enough to publish.",
  required: "From now on publishing needs a cross-check again.",
};

export default async function WaiverPage({ params, searchParams }: WaiverPageProps) {
  const actor = await requireActor((await params).workspace, "workspace.waive-cross-checks");
  const scope = scopeOf(actor);
  const [waiver, events, { done }] = await Promise.all([
    readCrossCheckWaiver(scope),
    readHistory(scope, "workspace", actor.workspaceId),
    searchParams,
  ]);
  return (
    <Stack gap="wide">
      <AdminHead
        actor={actor}
        current="cross-checks"
        meta={waiver ? "Waived: a sign-off is enough to publish" : "Required: nothing is published without one"}
      />
      <Said done={done} words={words} />
      <WaiverForm workspace={actor.workspaceSlug} waiver={waiver} />
      <Section id="history" title="History of the workspace’s own rules">
        <History events={events} />
      </Section>
    </Stack>
  );
}
