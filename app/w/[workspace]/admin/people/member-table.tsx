import Link from "next/link";
import { Badge } from "@/app/_ui/badge";
import { dayInWords } from "@/app/_ui/date-words";
import { PagedTable } from "@/app/_ui/paged-table";
import { pageAddress } from "@/app/_ui/pagination";
import { deskAddress } from "@/app/_ui/sections";
import { roleWords } from "@/lib/access/roles";
import type { Member } from "@/lib/db/read/members";
import { pageIn } from "@/lib/model/paging";

interface MemberTableProps {
  readonly workspace: string;
  readonly members: readonly Member[];
  readonly caption: string;
  /** The name of their page in the address, and what it says. */
  readonly pageName: "members" | "former";
  readonly asked: string | undefined;
}

const dayOf = (at: Date) => dayInWords(at.toISOString().slice(0, 10));

/** People with role, since when and by whom; each opens what an admin can do for them. */
export function MemberTable({ workspace, members, caption, pageName, asked }: MemberTableProps) {
  return (
    <PagedTable
      page={pageIn(asked)}
      hrefOf={(page) => pageAddress(deskAddress(workspace, "admin", "people"), {}, page, pageName)}
      caption={caption}
      captionHidden
      list
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          heading: "Name",
          names: true,
          cell: ({ id, name }) => <Link href={deskAddress(workspace, "admin", "people", id)}>{name}</Link>,
        },
        { key: "email", heading: "E-mail address", cell: ({ email }) => email },
        { key: "role", heading: "Role", cell: ({ role }) => roleWords[role].label },
        { key: "since", heading: "Since", cell: ({ since }) => dayOf(since) },
        { key: "by", heading: "By", cell: ({ grantedBy }) => grantedBy ?? "set-up" },
        { key: "state", heading: "State", cell: (member) => <MemberState member={member} /> },
      ]}
    />
  );
}

/** Whether somebody can sign in and belongs here, in words. */
export function MemberState({ member }: { readonly member: Member }) {
  if (member.endedAt) return <Badge>Left {dayOf(member.endedAt)}</Badge>;
  if (member.disabledAt) return <Badge tone="danger">Disabled {dayOf(member.disabledAt)}</Badge>;
  return <Badge tone="success">Member</Badge>;
}
