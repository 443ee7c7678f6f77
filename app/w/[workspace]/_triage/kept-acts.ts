import type { Theirs } from "@/lib/model/conflict";
import type { TriageAct } from "@/lib/model/triage-card";

/** An act on its way: what it is, on which words, and how far it has come. Only `saved` means the server said so. */
export interface Sent {
  readonly act: TriageAct;
  /** The candidate's words, to know it by. */
  readonly words: string;
  readonly state: "waiting" | "sending" | "saved" | "failed";
  /** Tries so far; after one, it may have arrived though no answer came. */
  readonly tries: number;
  /** Why it failed, as a reason and in words, and the field at fault. */
  readonly reason: string | null;
  readonly why: string | null;
  readonly field: string | null;
  /** What it met, where somebody else was faster. */
  readonly theirs: Theirs | null;
  readonly claimIds: readonly string[];
}

/** Whose acts these are and where: nobody sends another's. */
export const placeOf = (workspace: string, userId: string): string => `${workspace} ${userId}`;

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

/** Whether an entry of the storage is an act of this place, and which. */
export function actIdIn(place: string, name: string): string | null {
  const start = entry(place, "");
  return name.startsWith(start) ? name.slice(start.length) : null;
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
      if (!kept) return [];
      // A date comes back as its text.
      const theirs = kept.theirs ? { ...kept.theirs, at: new Date(kept.theirs.at) } : null;
      return [{ ...kept, theirs, state: kept.state === "failed" ? "failed" : "waiting" } as const];
    });
  } catch {
    return [];
  }
}

/** How long a saved answer is remembered past a reload, in milliseconds: a page read just before it was saved still shows the candidate as waiting. */
const remembered = 60_000;
const answeredEntry = (place: string) => `gainsay.answered ${place}`;

/** Remembers for a while, in this tab, that a candidate is answered; or no longer, once that is taken back. */
export function keepAnswered(place: string, candidateId: string, answered: boolean): void {
  try {
    const now = Date.now();
    const others = readAnswered(place).filter(([id, at]) => id !== candidateId && now - at < remembered);
    const all = answered ? [...others, [candidateId, now]] : others;
    sessionStorage.setItem(answeredEntry(place), JSON.stringify(all));
  } catch {
    // Then a page read too early may ask once more, and the server says that it is answered.
  }
}

/** The candidates answered in this tab a moment ago, before a reload too. */
export function answeredLately(place: string): readonly string[] {
  try {
    return readAnswered(place).flatMap(([id, at]) => (Date.now() - at < remembered ? [id] : []));
  } catch {
    return [];
  }
}

function readAnswered(place: string): readonly (readonly [string, number])[] {
  return JSON.parse(sessionStorage.getItem(answeredEntry(place)) ?? "[]");
}
