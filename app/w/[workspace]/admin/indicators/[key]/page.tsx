import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { Said } from "@/app/_ui/said";
import { deskAddress } from "@/app/_ui/sections";
import { Section, Stack } from "@/app/_ui/stack";
import { may } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { readHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import { readIndicatorRow } from "@/lib/db/read/vocabulary-rows";
import { History } from "../../../_claims/history";
import { EditForm } from "../../_vocabulary/edit-form";
import { vocabularyOf } from "../../_vocabulary/readings";
import { editIndicator } from "../actions";
import { IndicatorFacts } from "../indicator-facts";
import { IndicatorFields } from "../indicator-fields";

export const metadata: Metadata = { title: "Indicator" };

interface IndicatorPageProps {
  readonly params: Promise<{ workspace: string; key: string }>;
  readonly searchParams: Promise<{ done?: string }>;
}

export default async function IndicatorPage({ params, searchParams }: IndicatorPageProps) {
  const { workspace, key } = await params;
  const actor = await requireActor(workspace);
  const [{ indicators }, { done }] = await Promise.all([vocabularyOf(actor), searchParams]);
  const entry = indicators.find((one) => one.key === decodeURIComponent(key)) ?? notFound();
  const row = await readIndicatorRow(scopeOf(actor), entry.key);
  const version = row?.version ?? 0;
  const list = { label: "Indicators", href: deskAddress(workspace, "admin", "indicators") };
  return (
    <Stack gap="wide">
      <PageHeader title={entry.name} crumbs={[list, { label: entry.name }]} meta={entry.definition} />
      <Said done={done} words={{ saved: "Saved. Claims it touches are compared again." }} />
      {may(actor, "vocabulary.edit") ? (
        <EditForm action={editIndicator.bind(null, actor.workspaceSlug, entry.key, version)} seen={version}>
          <IndicatorFields indicators={indicators} entry={entry} own={row?.aliases ?? []} />
        </EditForm>
      ) : (
        <IndicatorFacts entry={entry} indicators={indicators} />
      )}
      <Section id="history" title="History">
        {row ? <History events={await readHistory(scopeOf(actor), "indicator", row.id)} /> : <p>As it came.</p>}
      </Section>
    </Stack>
  );
}
