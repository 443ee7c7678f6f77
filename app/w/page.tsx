import type { Metadata } from "next";
import Link from "next/link";
import { requireMember } from "@/lib/auth/require-actor";
import { readWorkspacesOf } from "@/lib/db/read/members";
import { Button } from "../_ui/button";
import { PageHeader } from "../_ui/page-header";
import { PlainPage } from "../_ui/plain-page";
import { deskAddress } from "../_ui/sections";
import { EmptyState } from "../_ui/states";

export const metadata: Metadata = { title: "Workspaces" };

export default async function WorkspacesPage() {
  const session = await requireMember();
  const workspaces = await readWorkspacesOf(session.userId);
  return (
    <PlainPage>
      <PageHeader title="Workspaces" />
      {workspaces.length === 0 ? (
        <EmptyState title="No workspace">You are a member of none. An admin can invite you by a link.</EmptyState>
      ) : (
        <ul>
          {workspaces.map(({ slug, name, role }) => (
            <li key={slug}>
              <Link href={deskAddress(slug)}>{name}</Link> ({role})
            </li>
          ))}
        </ul>
      )}
      <form method="post" action="/sign-out">
        <Button type="submit">Sign out</Button>
      </form>
    </PlainPage>
  );
}
