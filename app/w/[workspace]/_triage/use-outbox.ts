import { useEffect, useSyncExternalStore } from "react";
import { currentOutbox, emptyOutbox, type Outbox, openOutbox, subscribeOutbox } from "./outbox";

/** The outbox of this person here; open as long as some part of the page uses it. */
export function useOutbox(workspace: string, userId: string): Outbox {
  useEffect(() => openOutbox(workspace, userId), [workspace, userId]);
  return useSyncExternalStore(subscribeOutbox, currentOutbox, emptyOutbox);
}
