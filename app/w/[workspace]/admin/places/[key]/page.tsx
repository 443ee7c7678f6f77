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
import { readPlaceRow } from "@/lib/db/read/vocabulary-rows";
import { History } from "../../../_claims/history";
import { EditForm } from "../../_vocabulary/edit-form";
import { Facts } from "../../_vocabulary/facts";
import { vocabularyOf } from "../../_vocabulary/readings";
import { editPlace } from "../actions";
import { PlaceFields } from "../place-fields";

export const metadata: Metadata = { title: "Place" };

interface PlacePageProps {
  readonly params: Promise<{ workspace: string; key: string }>;
  readonly searchParams: Promise<{ done?: string }>;
}

export default async function PlacePage({ params, searchParams }: PlacePageProps) {
  const { workspace, key } = await params;
  const actor = await requireActor(workspace);
  const [{ places }, { done }] = await Promise.all([vocabularyOf(actor), searchParams]);
  const entry = places.find((one) => one.key === decodeURIComponent(key)) ?? notFound();
  const row = await readPlaceRow(scopeOf(actor), entry.key);
  const version = row?.version ?? 0;
  const list = { label: "Places", href: deskAddress(workspace, "admin", "places") };
  return (
    <Stack gap="wide">
      <PageHeader title={entry.name} crumbs={[list, { label: entry.name }]} />
      <Said done={done} words={{ saved: "Saved. Claims it touches are compared again." }} />
      {may(actor, "vocabulary.edit") ? (
        <EditForm action={editPlace.bind(null, actor.workspaceSlug, entry.key, version)} seen={version}>
          <PlaceFields places={places} entry={entry} own={row?.aliases ?? []} />
        </EditForm>
      ) : (
        <Facts
          facts={{
            "Lies in": places.find((one) => one.key === entry.parent)?.name ?? "none",
            "Other names": entry.aliases.join(", ") || "none",
          }}
        />
      )}
      <Section id="history" title="History">
        {row ? <History events={await readHistory(scopeOf(actor), "place", row.id)} /> : <p>As it came.</p>}
      </Section>
    </Stack>
  );
}
