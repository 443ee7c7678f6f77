"use client";

import { usePathname } from "next/navigation";
import { type ComponentType, useEffect, useState } from "react";
import { deskAddress } from "@/app/_ui/sections";
import { keptActs, placeOf } from "./kept-acts";
import type { SendingStateProps } from "./sending-state";

interface UnsentProps {
  readonly workspace: string;
  readonly userId: string;
}

/** On every page of the desk: sends what an earlier page left unsent in this browser, and shows what was refused. The queue's pages show it in their own place. */
export function Unsent({ workspace, userId }: UnsentProps) {
  const path = usePathname();
  const inQueue = path.startsWith(deskAddress(workspace, "queue"));
  const [Shown, show] = useState<ComponentType<SendingStateProps> | null>(null);
  useEffect(() => {
    // Few pages have anything to send: only they load what sends it.
    const look = () => {
      if (inQueue || keptActs(placeOf(workspace, userId)).length === 0) return;
      // Offline it does not load; the acts are kept, and `online` asks again.
      import("./sending-state").then(({ SendingState }) => show(() => SendingState)).catch(() => undefined);
    };
    look();
    window.addEventListener("online", look);
    return () => window.removeEventListener("online", look);
  }, [workspace, userId, inQueue]);
  if (inQueue || !Shown) return null;
  const lookAt = (candidateId: string) => location.assign(deskAddress(workspace, "queue", candidateId));
  return <Shown workspace={workspace} userId={userId} onLook={lookAt} />;
}
