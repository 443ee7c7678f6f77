import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { Said } from "@/app/_ui/said";
import { deskAddress } from "@/app/_ui/sections";
import { Section, Stack } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { readHistory } from "@/lib/db/read/events";
import { readMember } from "@/lib/db/read/members";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { History } from "../../../_claims/history";
import { MemberState } from "../member-table";
import { MemberActs } from "./member-acts";

export const metadata: Metadata = { title: "Member" };

interface MemberPageProps {
  readonly params: Promise<{ workspace: string; member: string }>;
  readonly searchParams: Promise<{ done?: string }>;
}

const words = {
  role: "The role is changed; it holds from now on.",
  disabled: "The account is disabled, and every session of it has ended.",
  enabled: "The account is enabled again.",
};

export default async function MemberPage({ params, searchParams }: MemberPageProps) {
  const { workspace, member: memberId } = await params;
  const actor = await requireActor(workspace, "people.manage");
  const id = parseId(memberId) ?? notFound();
  const scope = scopeOf(actor);
  const member = (await readMember(scope, id)) ?? notFound();
  const [{ done }, asMember, asUser] = await Promise.all([
    searchParams,
    readHistory(scope, "member", id),
    readHistory(scope, "user", member.userId),
  ]);
  const events = [...asMember, ...asUser].sort((a, b) => (a.id < b.id ? 1 : -1));
  const admin = { label: "Admin", href: deskAddress(workspace, "admin") };
  const people = { label: "People", href: deskAddress(workspace, "admin", "people") };
  return (
    <Stack gap="wide">
      <PageHeader title={member.name} crumbs={[admin, people, { label: member.name }]} meta={member.email} />
      <Said done={done} words={words} />
      <div>
        <MemberState member={member} />
      </div>
      <MemberActs workspace={actor.workspaceSlug} member={member} />
      <Section id="history" title="History">
        <History events={events} />
      </Section>
    </Stack>
  );
}
