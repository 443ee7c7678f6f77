import Link from "next/link";
import { Badge } from "@/app/_ui/badge";
import { dayInWords } from "@/app/_ui/date-words";
import { deskAddress } from "@/app/_ui/sections";
import { Table } from "@/app/_ui/table";
import { roleWords } from "@/lib/access/roles";
import type { Member } from "@/lib/db/read/members";

interface MemberTableProps {
  readonly workspace: string;
  readonly members: readonly Member[];
  readonly caption: string;
}

const dayOf = (at: Date) => dayInWords(at.toISOString().slice(0, 10));

/** People with role, since when and by whom; each opens what an admin can do for them. */
export function MemberTable({ workspace, members, caption }: MemberTableProps) {
  return (
    <Table
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
