import { notFound } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { parseId } from "@/lib/model/ids";
import { checkImport } from "@/lib/workflow/check-import";
import { CheckForm } from "./check-form";

interface CheckPageProps {
  readonly params: Promise<{ workspace: string; draft: string }>;
}

export default async function CheckPage({ params }: CheckPageProps) {
  const { workspace, draft } = await params;
  const actor = await requireActor(workspace, "post.import");
  const id = parseId(draft) ?? notFound();
  const check = (await checkImport(actor, id)) ?? notFound();
  return (
    <Stack gap="wide">
      <PageHeader
        title="Check"
        crumbs={[{ label: "Import", href: deskAddress(workspace, "import") }, { label: check.name ?? "Pasted text" }]}
        meta="Nothing is stored yet. This is what applying would do."
      />
      <CheckForm workspace={actor.workspaceSlug} draftId={id} check={check} />
    </Stack>
  );
}
