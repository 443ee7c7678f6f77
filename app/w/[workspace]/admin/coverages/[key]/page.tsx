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
import { readCoverageRow } from "@/lib/db/read/vocabulary-rows";
import { History } from "../../../_claims/history";
import { EditForm } from "../../_vocabulary/edit-form";
import { Facts } from "../../_vocabulary/facts";
import { vocabularyOf } from "../../_vocabulary/readings";
import { editCoverage } from "../actions";
import { CoverageFields } from "../coverage-fields";
import { wholesInWords } from "../wholes-in-words";

export const metadata: Metadata = { title: "Coverage" };

interface CoveragePageProps {
  readonly params: Promise<{ workspace: string; key: string }>;
  readonly searchParams: Promise<{ done?: string }>;
}

export default async function CoveragePage({ params, searchParams }: CoveragePageProps) {
  const { workspace, key } = await params;
  const actor = await requireActor(workspace);
  const [{ coverages }, { done }] = await Promise.all([vocabularyOf(actor), searchParams]);
  const entry = coverages.find((one) => one.key === decodeURIComponent(key)) ?? notFound();
  const row = await readCoverageRow(scopeOf(actor), entry.key);
  const version = row?.version ?? 0;
  const list = { label: "Coverages", href: deskAddress(workspace, "admin", "coverages") };
  return (
    <Stack gap="wide">
      <PageHeader title={entry.name} crumbs={[list, { label: entry.name }]} />
      <Said done={done} words={{ saved: "Saved. Claims it touches are compared again." }} />
      {may(actor, "vocabulary.edit") ? (
        <EditForm action={editCoverage.bind(null, actor.workspaceSlug, entry.key, version)} seen={version}>
          <CoverageFields coverages={coverages} entry={entry} own={row?.aliases ?? []} />
        </EditForm>
      ) : (
        <Facts
          facts={{ "Part of": wholesInWords(coverages, entry), "Other names": entry.aliases.join(", ") || "none" }}
        />
      )}
      <Section id="history" title="History">
        {row ? <History events={await readHistory(scopeOf(actor), "coverage", row.id)} /> : <p>As it came.</p>}
      </Section>
    </Stack>
  );
}
