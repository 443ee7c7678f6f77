import { deskAddress } from "@/app/_ui/sections";
import { requireActor } from "@/lib/auth/require-actor";
import { PageFrame } from "../_ready/page-frame";
import { WhenReady } from "../_ready/when-ready";
import { QueueView } from "./queue-view";

interface QueuePageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function QueuePage({ params, searchParams }: QueuePageProps) {
  const actor = await requireActor((await params).workspace);
  return (
    <WhenReady
      at={deskAddress(actor.workspaceSlug, "queue")}
      meanwhile={<PageFrame title="Queue" meta={"\u00a0"} aside="Parts and filters" lines={20} />}
    >
      <QueueView actor={actor} query={await searchParams} />
    </WhenReady>
  );
}
