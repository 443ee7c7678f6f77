import type { Metadata } from "next";
import Link from "next/link";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { may } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { pageIn } from "@/lib/model/paging";
import type { PlaceEntry } from "@/lib/model/vocabulary";
import { EntryList, NewEntry, someNames } from "../_vocabulary/entry-list";
import { found, wordsOf } from "../_vocabulary/find";
import { sorted, vocabularyOf } from "../_vocabulary/readings";
import { AdminHead } from "../admin-head";

export const metadata: Metadata = { title: "Places" };

interface PlacesPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ q?: string; page?: string }>;
}

export default async function PlacesPage({ params, searchParams }: PlacesPageProps) {
  const actor = await requireActor((await params).workspace);
  const { q, page } = await searchParams;
  const words = wordsOf(q);
  const { places } = await vocabularyOf(actor);
  const here = deskAddress(actor.workspaceSlug, "admin", "places");
  const link = ({ key, name }: PlaceEntry) => <Link href={`${here}/${encodeURIComponent(key)}`}>{name}</Link>;
  return (
    <Stack gap="wide">
      <AdminHead
        actor={actor}
        current="places"
        meta={`${places.length} places; a figure of one is none of another`}
        acts={may(actor, "vocabulary.add") ? <NewEntry here={here}>New place</NewEntry> : null}
      />
      <EntryList
        things="places"
        here={here}
        words={words}
        entries={found(sorted(places), words)}
        page={pageIn(page)}
        columns={[
          { key: "name", heading: "Place", names: true, cell: link },
          {
            key: "in",
            heading: "Lies in",
            cell: ({ parent }) => places.find((one) => one.key === parent)?.name ?? "none",
          },
          { key: "aliases", heading: "Other names", cell: ({ aliases }) => someNames(aliases) },
        ]}
      />
    </Stack>
  );
}
