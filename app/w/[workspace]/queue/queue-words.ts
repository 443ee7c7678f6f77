import { dayInWords } from "@/app/_ui/date-words";
import type { CandidateRow } from "@/lib/db/read/candidates";
import { daysWaited, type QueuePart, type QueueSort } from "@/lib/model/queue-view";

/** The strip above the queue: "31 new · 4 pairs to judge · 2 wait for your cross-check · oldest waits 3 days". */
export function stripParts(
  work: { readonly fresh: number; readonly pairs: number; readonly crossChecks: number; readonly oldest: Date | null },
  now: Date,
) {
  const days = work.oldest ? daysWaited(work.oldest, now) : 0;
  const parts: StripPart[] = [
    { words: `${count(work.fresh)} new`, path: ["queue"], query: "" },
    { words: `${count(work.pairs)} ${work.pairs === 1 ? "pair" : "pairs"} to judge`, path: ["pairs"], query: "" },
    {
      words: `${count(work.crossChecks)} ${work.crossChecks === 1 ? "waits" : "wait"} for your cross-check`,
      path: ["queue"],
      query: "?part=cross-checks",
    },
  ];
  if (!work.oldest || days < 1) return parts;
  const since = `waiting since ${dayInWords(work.oldest.toISOString().slice(0, 10))}`;
  return [
    ...parts,
    {
      words: `oldest waits ${count(days)} ${days === 1 ? "day" : "days"}`,
      since,
      path: ["queue"],
      query: "?sort=oldest",
    },
  ];
}

/** One count of the strip and where it leads. */
interface StripPart {
  readonly words: string;
  /** The day behind an age, for the title and for those who hear the page. */
  readonly since?: string;
  readonly path: readonly string[];
  readonly query: string;
}

/** What each part of the queue is called. */
export const partWords: Readonly<Record<QueuePart, string>> = {
  all: "Everyone’s",
  mine: "My queue",
  unassigned: "Unassigned",
  "cross-checks": "Waiting for my cross-check",
  disagreements: "Disagreements",
  changed: "Changed since assessed",
};

/** What each order is called. */
export const sortWords: Readonly<Record<QueueSort, string>> = {
  worth: "Most worth checking first",
  oldest: "Oldest first",
  text: "As they stand in the text",
};

/** Why a candidate is in the queue, shortest first: whose it is, then what makes it worth checking. */
export function whyHere({ assignments, draft, revision }: CandidateRow, userId: string): string {
  const [assignment] = assignments;
  const whose = assignment ? (assignment.userId === userId ? "yours" : `with ${assignment.user.name}`) : null;
  const edited = revision.number > 1 ? `revision ${revision.number}` : null;
  return [whose, edited, ...draft.worth.reasons.slice(0, 2)].filter(Boolean).join("; ");
}

function count(number: number): string {
  return number.toLocaleString("en-GB");
}
