import { redirect } from "next/navigation";
import { deskAddress } from "@/app/_ui/sections";
import { may } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";

export default async function AdminPage({ params }: { readonly params: Promise<{ workspace: string }> }) {
  const actor = await requireActor((await params).workspace);
  redirect(deskAddress(actor.workspaceSlug, "admin", may(actor, "people.manage") ? "people" : "roles"));
}
