import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { PlainPage } from "@/app/_ui/plain-page";
import { roleWords } from "@/lib/access/roles";
import { currentSession } from "@/lib/auth/session";
import { hashToken } from "@/lib/auth/tokens";
import { readInvitationOffer } from "@/lib/db/read/invitations";
import { readAccountByEmail } from "@/lib/db/read/users";
import { HowToJoin } from "./how-to-join";

export const metadata: Metadata = { title: "Join" };

export default async function JoinPage({ params }: { readonly params: Promise<{ token: string }> }) {
  const { token } = await params;
  const offer = (await readInvitationOffer(hashToken(token), new Date())) ?? notFound();
  const [session, account] = await Promise.all([currentSession(), readAccountByEmail(offer.email)]);
  const { label, does } = roleWords[offer.role];
  return (
    <PlainPage>
      <PageHeader
        title={`Join ${offer.workspaceName}`}
        meta={`${offer.invitedBy} invites ${offer.email} as ${label.toLowerCase()}. ${does}`}
      />
      <HowToJoin
        token={token}
        email={offer.email}
        signedInAs={session?.email ?? null}
        hasAccount={account !== null}
        toSignIn={`/sign-in?next=${encodeURIComponent(`/join/${token}`)}`}
      />
    </PlainPage>
  );
}
