import type { Metadata } from "next";
import Link from "next/link";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { may } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { pageIn } from "@/lib/model/paging";
import type { IndicatorEntry } from "@/lib/model/vocabulary";
import { EntryList, NewEntry, someNames } from "../_vocabulary/entry-list";
import { found, wordsOf } from "../_vocabulary/find";
import { sorted, vocabularyOf } from "../_vocabulary/readings";
import { AdminHead } from "../admin-head";
import { polarityWords } from "./polarity-words";

export const metadata: Metadata = { title: "Indicators" };

interface IndicatorsPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ q?: string; page?: string }>;
}

export default async function IndicatorsPage({ params, searchParams }: IndicatorsPageProps) {
  const actor = await requireActor((await params).workspace);
  const { q, page } = await searchParams;
  const words = wordsOf(q);
  const { indicators } = await vocabularyOf(actor);
  const here = deskAddress(actor.workspaceSlug, "admin", "indicators");
  const link = ({ key, name }: IndicatorEntry) => <Link href={`${here}/${encodeURIComponent(key)}`}>{name}</Link>;
  return (
    <Stack gap="wide">
      <AdminHead
        actor={actor}
        current="indicators"
        meta={`${indicators.length} things that are measured; amounts compare only at the same one`}
        acts={may(actor, "vocabulary.add") ? <NewEntry here={here}>New indicator</NewEntry> : null}
      />
      <EntryList
        things="indicators"
        here={here}
        words={words}
        entries={found(sorted(indicators), words)}
        page={pageIn(page)}
        columns={[
          { key: "name", heading: "Indicator", names: true, cell: link },
          { key: "unit", heading: "Unit", cell: ({ unit }) => unit ?? "none" },
          { key: "family", heading: "Family", cell: ({ family, polarity }) => polarityWords(family, polarity) },
          { key: "aliases", heading: "Other names", cell: ({ aliases }) => someNames(aliases) },
        ]}
      />
    </Stack>
  );
}
