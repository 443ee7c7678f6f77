import type { Metadata } from "next";
import { readPreferences } from "@/app/_preferences/preferences";
import { PageHeader } from "@/app/_ui/page-header";
import { Said } from "@/app/_ui/said";
import { Section, Stack } from "@/app/_ui/stack";
import { ownAccount, ownSessions } from "@/lib/auth/own-account";
import { requireActor } from "@/lib/auth/require-actor";
import { PasswordForm } from "./password-form";
import { PreferenceForm } from "./preference-form";
import { ProfileForm } from "./profile-form";
import { Sessions } from "./sessions";

export const metadata: Metadata = { title: "Settings" };

interface SettingsPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ done?: string }>;
}

const words = {
  name: "Your name is changed.",
  password: "Your password is changed, and you are signed out everywhere else.",
  session: "That browser is signed out.",
  others: "You are signed out everywhere else.",
  preferences: "Saved for this browser.",
};

export default async function SettingsPage({ params, searchParams }: SettingsPageProps) {
  const actor = await requireActor((await params).workspace);
  const [account, sessions, preferences, { done }] = await Promise.all([
    ownAccount(actor),
    ownSessions(actor, new Date()),
    readPreferences(),
    searchParams,
  ]);
  const workspace = actor.workspaceSlug;
  return (
    <Stack gap="wide">
      <PageHeader title="Settings" meta={`${account.email}, role here: ${actor.role}`} />
      <Said done={done} words={words} />
      <Section id="profile" title="Profile">
        <ProfileForm workspace={workspace} name={account.name} version={account.version} />
      </Section>
      <Section id="screen" title="This browser">
        <PreferenceForm workspace={workspace} preferences={preferences} />
      </Section>
      <Section id="password-change" title="Password">
        <PasswordForm workspace={workspace} email={account.email} hasPassword={account.passwordHash !== null} />
      </Section>
      <Section id="sessions" title="Where you are signed in">
        <Sessions workspace={workspace} sessions={sessions} currentId={actor.sessionId} />
      </Section>
    </Stack>
  );
}
