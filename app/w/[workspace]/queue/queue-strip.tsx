"use client";

import { useRouter } from "next/navigation";
import { newId } from "@/app/_ui/new-id";
import { deskAddress } from "@/app/_ui/sections";
import { DecisionStrip, type StripLine } from "../_triage/decision-strip";
import { undoAct } from "../_triage/outbox";
import { SendingState } from "../_triage/sending-state";

interface QueueStripProps {
  readonly workspace: string;
  readonly userId: string;
  readonly last: readonly StripLine[];
}

/** The last decisions under the queue, and whatever an earlier visit could not send; taking one back shows its candidate. */
export function QueueStrip({ workspace, userId, last }: QueueStripProps) {
  const router = useRouter();
  const show = (candidateId: string) => router.push(deskAddress(workspace, "queue", candidateId));
  return (
    <>
      <SendingState workspace={workspace} userId={userId} onLook={show} />
      <DecisionStrip
        workspace={workspace}
        userId={userId}
        last={last}
        onUndo={(line) => {
          undoAct(line, line.words, newId());
          show(line.candidateId);
        }}
      />
    </>
  );
}
