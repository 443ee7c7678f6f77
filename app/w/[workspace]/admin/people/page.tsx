import type { Metadata } from "next";
import { Said } from "@/app/_ui/said";
import { Section, Stack } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { readOpenInvitations } from "@/lib/db/read/invitations";
import { readMembers } from "@/lib/db/read/members";
import { scopeOf } from "@/lib/db/read/scope";
import { AdminHead } from "../admin-head";
import { InviteForm, OpenInvitations } from "./invitations";
import { MemberTable } from "./member-table";
import { peopleDone } from "./people-words";

export const metadata: Metadata = { title: "People" };

interface PeoplePageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ done?: string; members?: string; former?: string }>;
}

export default async function PeoplePage({ params, searchParams }: PeoplePageProps) {
  const actor = await requireActor((await params).workspace, "people.manage");
  const { done, ...pages } = await searchParams;
  const scope = scopeOf(actor);
  const [members, invitations] = await Promise.all([readMembers(scope), readOpenInvitations(scope, new Date())]);
  const present = members.filter(({ endedAt }) => !endedAt);
  const former = members.filter(({ endedAt }) => endedAt);
  const count = `${present.length} ${present.length === 1 ? "member" : "members"}`;
  return (
    <Stack gap="wide">
      <AdminHead actor={actor} current="people" meta={`${count}, ${invitations.length} invited`} />
      <Said done={done} words={peopleDone} />
      <MemberTable
        workspace={actor.workspaceSlug}
        members={present}
        caption="Members"
        pageName="members"
        asked={pages.members}
      />
      <Section id="invite" title="Invite somebody">
        <InviteForm workspace={actor.workspaceSlug} />
      </Section>
      <Section id="invited" title="Open invitations">
        <OpenInvitations workspace={actor.workspaceSlug} invitations={invitations} />
      </Section>
      {former.length > 0 ? (
        <Section id="former" title="Former members">
          <MemberTable
            workspace={actor.workspaceSlug}
            members={former}
            caption="Former members"
            pageName="former"
            asked={pages.former}
          />
        </Section>
      ) : null}
    </Stack>
  );
}
