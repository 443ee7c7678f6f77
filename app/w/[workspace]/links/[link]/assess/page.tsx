import { notFound } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { readLink } from "@/lib/db/read/links";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { AssessForm } from "../../../_assess/assess-form";
import { AssessableView, readAssessable } from "../../../_assess/assessable";
import { assessLink } from "./actions";

interface AssessLinkProps {
  readonly params: Promise<{ workspace: string; link: string }>;
}

export default async function AssessLinkPage({ params }: AssessLinkProps) {
  const { workspace, link: linkId } = await params;
  const actor = await requireActor(workspace, "assessment.write");
  const id = parseId(linkId) ?? notFound();
  if (!(await readLink(scopeOf(actor), id))) notFound();
  const assessable = await readAssessable(actor, { kind: "link", id }, "Is the relation supported?");
  const here = deskAddress(actor.workspaceSlug, "links", id);
  return (
    <Stack gap="wide">
      <PageHeader title="Assess" crumbs={[{ label: "Link", href: here }, { label: "Assess" }]} />
      <AssessableView actor={actor} of={assessable} />
      <AssessForm
        action={assessLink.bind(null, actor.workspaceSlug, id)}
        points={assessable.points}
        offers={assessable.offers}
        claimant={null}
        submit="Save assessment"
        back={here}
        mayAsk
      />
    </Stack>
  );
}
