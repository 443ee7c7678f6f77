import type { ReactNode } from "react";
import { choosePreferences } from "@/app/_preferences/choose";
import { readPreferences } from "@/app/_preferences/preferences";
import { PlainPage } from "@/app/_ui/plain-page";
import { Shell } from "@/app/_ui/shell";
import { roleMay } from "@/lib/access/may";
import { currentActor } from "@/lib/auth/require-actor";
import { scopeOf } from "@/lib/db/read/scope";
import { readWorkspaceName } from "@/lib/db/read/workspace-name";
import { Unsent } from "./_triage/unsent";

interface DeskLayoutProps {
  readonly params: Promise<{ workspace: string }>;
  readonly children: ReactNode;
}

/** The frame of the desk. It only shows who is here; every page below has its own gate, and answers for itself when nobody is. */
export default async function DeskLayout({ params, children }: DeskLayoutProps) {
  const { workspace: slug } = await params;
  const [actor, { theme }] = await Promise.all([currentActor(slug), readPreferences()]);
  if (!actor.ok) return <PlainPage>{children}</PlainPage>;
  const { name, role, userId } = actor.value;
  return (
    <Shell
      workspace={{ slug, name: (await readWorkspaceName(scopeOf(actor.value))) ?? slug }}
      user={{ name, role }}
      without={roleMay(role, "post.import") ? [] : ["import"]}
      theme={theme}
      signOut="/sign-out"
      chooseTheme={choosePreferences}
    >
      <Unsent workspace={slug} userId={userId} />
      {children}
    </Shell>
  );
}
