import { notFound } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Section, Stack } from "@/app/_ui/stack";
import { roleMay } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { readClaimList } from "@/lib/db/read/claims";
import { readHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import { readSource } from "@/lib/db/read/sources";
import { parseId } from "@/lib/model/ids";
import { History } from "../../_claims/history";
import { Identity, Judgements, SourceClaims } from "./dossier";
import { ReliabilityForm } from "./reliability-form";

interface SourcePageProps {
  readonly params: Promise<{ workspace: string; source: string }>;
}

const none = { words: null, indicator: null, place: null, status: null, take: 50, after: null };

export default async function SourcePage({ params }: SourcePageProps) {
  const { workspace, source: sourceId } = await params;
  const actor = await requireActor(workspace);
  const id = parseId(sourceId) ?? notFound();
  const scope = scopeOf(actor);
  const source = (await readSource(scope, id, actor.userId)) ?? notFound();
  const [claims, events] = await Promise.all([
    readClaimList(scope, { ...none, claimant: source.name }),
    readHistory(scope, "source", id),
  ]);
  return (
    <Stack gap="wide">
      <PageHeader
        title={source.name}
        crumbs={[
          { label: "Sources", href: deskAddress(actor.workspaceSlug, "sources") },
          { label: source.kind.replaceAll("-", " ") },
        ]}
      />
      <Identity source={source} />
      <Section id="reliability" title="Reliability">
        <Judgements judgements={source.judgements} />
        {roleMay(actor.role, "source.judge") ? (
          <ReliabilityForm workspace={actor.workspaceSlug} sourceId={id} today={new Date()} />
        ) : null}
      </Section>
      <Section id="claims" title="What it claims">
        <SourceClaims workspace={actor.workspaceSlug} claims={claims} />
      </Section>
      <Section id="history" title="History">
        <History events={events} />
      </Section>
    </Stack>
  );
}
