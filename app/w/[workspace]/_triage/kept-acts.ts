import type { TriageAct } from "@/lib/model/triage-card";

/** An act on its way: what it is, on which words, and how far it has come. Only `saved` means the server said so. */
export interface Sent {
  readonly act: TriageAct;
  /** The candidate's words, to know it by. */
  readonly words: string;
  readonly state: "waiting" | "sending" | "saved" | "failed";
  /** Tries so far; after one, it may have arrived though no answer came. */
  readonly tries: number;
  /** Why it failed, in words, and the field at fault. */
  readonly why: string | null;
  readonly field: string | null;
  readonly claimIds: readonly string[];
}

// One entry for each act, so that two tabs never write over each other's.
const entry = (place: string, id: string) => `gainsay.act ${place} ${id}`;

/** Keeps an act in this browser until the server has it; quietly not, where storage is refused. */
export function keepAct(place: string, sent: Sent): void {
  try {
    localStorage.setItem(entry(place, sent.act.id), JSON.stringify(sent));
  } catch {
    // Memory still has it; only a reload before it is sent would lose it, and the strip says "saving" until then.
  }
}

/** Forgets an act: it is saved, or a person read why not. */
export function forgetAct(place: string, id: string): void {
  try {
    localStorage.removeItem(entry(place, id));
  } catch {
    // As above.
  }
}

/** The acts an earlier visit of this person to this workspace left here, oldest first. */
export function keptActs(place: string): Sent[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(entry(place, "")));
    // Ids sort by time.
    return names.sort().flatMap((name) => {
      const kept = JSON.parse(localStorage.getItem(name) ?? "null") as Sent | null;
      return kept ? [{ ...kept, state: kept.state === "failed" ? "failed" : "waiting" } as const] : [];
    });
  } catch {
    return [];
  }
}
