import Link from "next/link";
import { instantWords } from "@/app/_ui/date-words";
import { PagedTable } from "@/app/_ui/paged-table";
import { deskAddress } from "@/app/_ui/sections";
import type { Column } from "@/app/_ui/table";
import type { Actor } from "@/lib/access/actor";
import type { CrossCheckRow } from "@/lib/db/read/cross-checks";

interface CrossCheckListProps {
  readonly actor: Actor;
  readonly checks: readonly CrossCheckRow[];
  readonly caption: string;
  /** Which page of them is asked for, and the address of any. */
  readonly page: number;
  readonly hrefOf: (page: number) => string;
}

/** Cross-checks as a list: what is judged, by whom first, who checks, and where it stands. */
export function CrossCheckList({ actor, checks, caption, page, hrefOf }: CrossCheckListProps) {
  const columns: readonly Column<CrossCheckRow>[] = [
    {
      key: "subject",
      heading: "What is judged",
      names: true,
      cell: ({ id, first }) => <Link href={deskAddress(actor.workspaceSlug, "cross-checks", id)}>{first.words}</Link>,
    },
    { key: "first", heading: "First judged by", cell: ({ first }) => first.author },
    { key: "who", heading: "Cross-check by", cell: (check) => who(check, actor) },
    { key: "at", heading: "Since", cell: ({ openedAt }) => instantWords(openedAt) },
    { key: "state", heading: "Standing", cell: (check) => standing(check, actor) },
  ];
  return (
    <PagedTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={checks}
      rowKey={({ id }) => id}
      list
      page={page}
      hrefOf={hrefOf}
    />
  );
}

function who({ second, assignee }: CrossCheckRow, actor: Actor): string {
  if (second) return second.author;
  if (!assignee) return "Whoever takes it";
  return assignee.id === actor.userId ? "You" : assignee.name;
}

function standing(
  { submittedAt, waivedAt, adjudication, first, assignee, differs }: CrossCheckRow,
  actor: Actor,
): string {
  if (adjudication) return `Adjudicated by ${adjudication.by}`;
  if (submittedAt) return differs ? "They differ" : "They agree";
  if (waivedAt) return "Waived";
  if (first.authorId === actor.userId) return "Yours is being checked";
  return !assignee || assignee.id === actor.userId ? "Yours to do" : "Waiting";
}
