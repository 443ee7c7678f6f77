import type { RefusalReason } from "@/lib/model/result";

const advice: Partial<Record<RefusalReason, string>> = {
  stale: "Look at it as it is now, and answer again.",
  "already-done": "That answer stands. Whoever gave it can take it back; otherwise leave this.",
  "not-found": "It is gone from the queue: nothing is left to answer, and yours can be left.",
  "in-use": "Take back first what refers to the claim, then undo again.",
  invalid: "Look at it, put right what is named here, and answer again; what you typed is kept as a draft.",
  "words-not-in-text": "Look at it: its words have to stand in the captured text before it can be accepted.",
  "not-permitted": "Ask an admin for the role, then send it again; it is kept here until then.",
  "wrong-origin": "Open Gainsay under its own address, then send it again; it is kept here until then.",
  "too-large": "Look at it, shorten what was typed, and answer again.",
  "locked-out": "Wait a while, then send it again; it is kept here until then.",
};

/** What a person can do about an answer that was refused, in a sentence. */
export function whatToDo(reason: string | null): string {
  return advice[reason as RefusalReason] ?? "Look at it, and answer again.";
}

/** Whether the very same answer may be taken later on, so that sending it again makes sense. */
export function mayBeTakenLater(reason: string | null): boolean {
  return ["not-permitted", "wrong-origin", "locked-out"].includes(reason ?? "");
}
