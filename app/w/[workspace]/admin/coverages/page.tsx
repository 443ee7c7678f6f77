import type { Metadata } from "next";
import Link from "next/link";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { may } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { pageIn } from "@/lib/model/paging";
import type { CoverageEntry } from "@/lib/model/vocabulary";
import { EntryList, NewEntry, someNames } from "../_vocabulary/entry-list";
import { found, wordsOf } from "../_vocabulary/find";
import { sorted, vocabularyOf } from "../_vocabulary/readings";
import { AdminHead } from "../admin-head";
import { wholesInWords } from "./wholes-in-words";

export const metadata: Metadata = { title: "Coverages" };

interface CoveragesPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ q?: string; page?: string }>;
}

export default async function CoveragesPage({ params, searchParams }: CoveragesPageProps) {
  const actor = await requireActor((await params).workspace);
  const { q, page } = await searchParams;
  const words = wordsOf(q);
  const { coverages } = await vocabularyOf(actor);
  const here = deskAddress(actor.workspaceSlug, "admin", "coverages");
  const link = ({ key, name }: CoverageEntry) => <Link href={`${here}/${encodeURIComponent(key)}`}>{name}</Link>;
  return (
    <Stack gap="wide">
      <AdminHead
        actor={actor}
        current="coverages"
        meta={`${coverages.length} sets that figures count, with what they are parts of`}
        acts={may(actor, "vocabulary.add") ? <NewEntry here={here}>New coverage</NewEntry> : null}
      />
      <EntryList
        things="coverages"
        here={here}
        words={words}
        entries={found(sorted(coverages), words)}
        page={pageIn(page)}
        columns={[
          { key: "name", heading: "Coverage", names: true, cell: link },
          { key: "of", heading: "Part of", cell: (one) => wholesInWords(coverages, one) },
          { key: "aliases", heading: "Other names", cell: ({ aliases }) => someNames(aliases) },
        ]}
      />
    </Stack>
  );
}
