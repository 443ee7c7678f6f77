import { dayInWords } from "@/app/_ui/date-words";
import type { CandidateRow } from "@/lib/db/read/candidates";
import type { QueuePart, QueueSort } from "@/lib/model/queue-view";

const day = 86_400_000;

/** The strip above the queue: "31 new · 4 pairs to judge · 2 wait for your cross-check · oldest 3 d". */
export function stripParts(
  work: { readonly fresh: number; readonly pairs: number; readonly crossChecks: number; readonly oldest: Date | null },
  now: Date,
) {
  const age = work.oldest ? ageInWords(work.oldest, now) : null;
  return [
    { words: `${count(work.fresh)} new`, path: ["queue"], query: "" },
    { words: `${count(work.pairs)} ${work.pairs === 1 ? "pair" : "pairs"} to judge`, path: ["pairs"], query: "" },
    {
      words: `${count(work.crossChecks)} ${work.crossChecks === 1 ? "waits" : "wait"} for your cross-check`,
      path: ["queue"],
      query: "?part=cross-checks",
    },
    ...(age ? [{ words: `oldest ${age}`, path: ["queue"], query: "?sort=oldest" }] : []),
  ];
}

// Days while one can still picture them, then the date; nothing on the first day.
function ageInWords(since: Date, now: Date): string | null {
  const days = Math.floor((now.getTime() - since.getTime()) / day);
  if (days < 1) return null;
  return days < 100 ? `${days} d` : `from ${dayInWords(since.toISOString().slice(0, 10))}`;
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
