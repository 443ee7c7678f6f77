import { useLayoutEffect, useSyncExternalStore } from "react";
import { currentOutbox, emptyOutbox, type Outbox, openOutbox, subscribeOutbox } from "./outbox";

/** Opens the outbox of this person here, before a key can be pressed; open as long as some part of the page uses it. */
export function useOpenOutbox(workspace: string, userId: string): void {
  useLayoutEffect(() => openOutbox(workspace, userId), [workspace, userId]);
}

/** The same, and what is in it. */
export function useOutbox(workspace: string, userId: string): Outbox {
  useOpenOutbox(workspace, userId);
  return useSyncExternalStore(subscribeOutbox, currentOutbox, emptyOutbox);
}
