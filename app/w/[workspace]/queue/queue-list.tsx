import Link from "next/link";
import { saidInWords } from "@/app/_ui/date-words";
import { Pagination } from "@/app/_ui/pagination";
import { deskAddress } from "@/app/_ui/sections";
import { Sentence } from "@/app/_ui/sentence";
import { Table } from "@/app/_ui/table";
import type { CandidateRow } from "@/lib/db/read/candidates";
import { claimWords } from "@/lib/model/claim-words";
import { placeNamer } from "@/lib/model/place-names";
import { type QueueView, queueQuery } from "@/lib/model/queue-view";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { describePeriod } from "@/lib/units/period-words";
import styles from "./queue.module.css";
import { sortWords, whyHere } from "./queue-words";

interface QueueListProps {
  readonly workspace: string;
  readonly userId: string;
  readonly now: Date;
  readonly view: QueueView;
  readonly rows: readonly CandidateRow[];
  /** How many claims each would meet, by candidate. */
  readonly meets: ReadonlyMap<string, number>;
  readonly waiting: number;
  /** Whether the page is full, so that more may follow. */
  readonly full: boolean;
  /** The last one seen before this page; null on the first. */
  readonly after: string | null;
}

const nameOf = placeNamer(defaultVocabulary);

/** Waiting candidates in the order that is said above them, each with what it would meet and why it stands here. */
export function QueueList({ workspace, userId, now, view, rows, meets, waiting, full, after }: QueueListProps) {
  const here = deskAddress(workspace, "queue");
  const query = queueQuery(view);
  return (
    <>
      <Table
        caption={`Waiting candidates: ${sortWords[view.sort].toLowerCase()}`}
        list
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "claim",
            heading: "Candidate",
            names: true,
            cell: (row) => <Claim href={`${deskAddress(workspace, "queue", row.id)}${query}`} row={row} />,
          },
          { key: "period", heading: "About", cell: ({ draft }) => periodOf(draft.content) },
          { key: "claimant", heading: "Claimant", cell: (row) => row.draft.content.claimant },
          { key: "said", heading: "Said on", short: true, cell: (row) => saidInWords(row.draft.content.saidOn) },
          { key: "meets", heading: "Meets", figures: true, cell: (row) => claimsMet(meets.get(row.id) ?? 0) },
          {
            key: "why",
            heading: "Why it is here",
            cell: (row) => (
              <span className={styles.why}>
                {onScreenOf(row, userId, now)}
                {whyHere(row, userId)}
              </span>
            ),
          },
        ]}
      />
      <Pagination
        summary={`${rows.length} of ${waiting.toLocaleString("en-GB")} on this page`}
        previousHref={after ? `${here}${query}` : null}
        back="First page"
        nextHref={full ? `${here}${queueQuery(view, { after: rows.at(-1)?.id ?? "" })}` : null}
      />
    </>
  );
}

function Claim({ href, row }: { readonly href: string; readonly row: CandidateRow }) {
  const { subject, figure } = claimWords({ ...row.draft.content, period: null, asOf: null }, nameOf);
  return (
    <Link href={href} prefetch={false}>
      <Sentence text={`${subject}: ${figure}`} value={figure} />
    </Link>
  );
}

function periodOf({ period, asOf }: CandidateRow["draft"]["content"]): string {
  const when = period ?? asOf;
  return when ? describePeriod(when) : "not stated";
}

function claimsMet(count: number): string {
  return count === 0 ? "" : `${count} ${count === 1 ? "claim" : "claims"}`;
}

function onScreenOf({ candidateLease }: CandidateRow, userId: string, now: Date): string {
  const another = candidateLease && candidateLease.userId !== userId && candidateLease.until > now;
  return another ? `on ${candidateLease.user.name}’s screen; ` : "";
}
