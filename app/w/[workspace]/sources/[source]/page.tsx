import { notFound } from "next/navigation";
import { LinkButton } from "@/app/_ui/button";
import { PageHeader } from "@/app/_ui/page-header";
import { Said } from "@/app/_ui/said";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { roleMay } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { scopeOf } from "@/lib/db/read/scope";
import { readSource } from "@/lib/db/read/sources";
import { parseId } from "@/lib/model/ids";
import { Identity } from "./dossier";
import { DossierParts } from "./dossier-parts";
import { MergedInto } from "./merges";

interface SourcePageProps {
  readonly params: Promise<{ workspace: string; source: string }>;
  readonly searchParams: Promise<{ done?: string }>;
}

const saved = {
  added: "The source is added.",
  edited: "The source is saved.",
  judged: "The judgement is saved; earlier ones stay.",
  named: "The name is added.",
  merged: "The sources are merged; what they say is compared anew.",
  unmerged: "The merge is taken back; what they say is compared anew.",
  voice: "The voice is recorded; what they say is compared anew.",
  dependence: "The dependence is recorded; what they say is compared anew.",
  withdrawn: "It is withdrawn.",
  document: "The document is added.",
};

export default async function SourcePage({ params, searchParams }: SourcePageProps) {
  const { workspace, source: sourceId } = await params;
  const actor = await requireActor(workspace);
  const id = parseId(sourceId) ?? notFound();
  const source = (await readSource(scopeOf(actor), id, actor.userId)) ?? notFound();
  const mayEdit = roleMay(actor.role, "source.edit");
  const desk = actor.workspaceSlug;
  const edit = (
    <LinkButton keys="e" href={deskAddress(desk, "sources", id, "edit")}>
      Edit
    </LinkButton>
  );
  return (
    <Stack gap="wide">
      <PageHeader
        title={source.name}
        crumbs={[{ label: "Sources", href: deskAddress(desk, "sources") }, { label: source.kind.replaceAll("-", " ") }]}
        acts={mayEdit ? edit : null}
      />
      <Said done={(await searchParams).done} words={saved} />
      <MergedInto workspace={desk} source={source} mayEdit={mayEdit} />
      <Identity workspace={desk} source={source} />
      <DossierParts actor={actor} source={source} mayEdit={mayEdit} />
    </Stack>
  );
}
