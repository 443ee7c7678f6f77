import { notFound } from "next/navigation";
import { LinkButton } from "@/app/_ui/button";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Section, Stack } from "@/app/_ui/stack";
import { roleMay } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { readLink } from "@/lib/db/read/links";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { AssessmentsOf } from "../../_assess/assessments-of";
import { LinkBrief } from "../../_assess/link-brief";
import { HistoryOf } from "../../_claims/history-of";

interface LinkPageProps {
  readonly params: Promise<{ workspace: string; link: string }>;
}

export default async function LinkPage({ params }: LinkPageProps) {
  const { workspace, link: linkId } = await params;
  const actor = await requireActor(workspace);
  const id = parseId(linkId) ?? notFound();
  const link = (await readLink(scopeOf(actor), id)) ?? notFound();
  const here = deskAddress(actor.workspaceSlug, "links", id);
  const assess = (
    <LinkButton look="primary" keys="s" href={`${here}/assess`}>
      Assess
    </LinkButton>
  );
  return (
    <Stack gap="wide">
      <PageHeader
        title="Link"
        crumbs={[
          { label: "Claims", href: deskAddress(actor.workspaceSlug, "claims") },
          { label: "Claim A", href: deskAddress(actor.workspaceSlug, "claims", link.aClaimId) },
          { label: "Link" },
        ]}
        acts={roleMay(actor.role, "assessment.write") ? assess : null}
      />
      <Section id="link" title="How the two claims stand to each other">
        <LinkBrief actor={actor} link={link} />
      </Section>
      <AssessmentsOf
        actor={actor}
        subject={{ kind: "link", id }}
        page={here}
        none="Nobody has assessed this link yet: whether the relation is supported."
      />
      <HistoryOf actor={actor} kind="link" id={id} />
    </Stack>
  );
}
