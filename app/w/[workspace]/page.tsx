import { redirect } from "next/navigation";
import { deskAddress } from "@/app/_ui/sections";
import { requireActor } from "@/lib/auth/require-actor";

export default async function DeskPage({ params }: { readonly params: Promise<{ workspace: string }> }) {
  const { workspaceSlug } = await requireActor((await params).workspace);
  redirect(deskAddress(workspaceSlug, "queue"));
}
