import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/require-actor";

/** Any other address of a workspace: nothing there, said within the frame. */
export default async function ElsewherePage({ params }: { readonly params: Promise<{ workspace: string }> }) {
  await requireActor((await params).workspace);
  notFound();
}
