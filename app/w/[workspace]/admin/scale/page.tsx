import type { Metadata } from "next";
import { instantWords } from "@/app/_ui/date-words";
import { Said } from "@/app/_ui/said";
import { Section, Stack } from "@/app/_ui/stack";
import { may } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { scopeOf } from "@/lib/db/read/scope";
import { readScales } from "@/lib/db/read/vocabulary-rows";
import { AdminHead } from "../admin-head";
import { ScaleForm } from "./scale-form";
import { ScalePoints } from "./scale-points";

export const metadata: Metadata = { title: "Rating scale" };

interface ScalePageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ done?: string }>;
}

export default async function ScalePage({ params, searchParams }: ScalePageProps) {
  const actor = await requireActor((await params).workspace);
  const [[present, ...earlier], { done }] = await Promise.all([readScales(scopeOf(actor)), searchParams]);
  return (
    <Stack gap="wide">
      <AdminHead
        actor={actor}
        current="scale"
        meta={
          present ? `${present.name}, version ${present.number}, since ${instantWords(present.createdAt)}` : "None yet"
        }
      />
      <Said done={done} words={{ changed: "The new version is in force; earlier ratings keep their words." }} />
      {present ? <ScalePoints points={present.ratingPoints} /> : null}
      {may(actor, "vocabulary.edit") ? (
        <Section id="change" title="Put a new version in force">
          <ScaleForm workspace={actor.workspaceSlug} scale={present ?? null} />
        </Section>
      ) : null}
      {earlier.length > 0 ? (
        <Section id="earlier" title="Earlier versions">
          {earlier.map(({ id, number, name, ratingPoints }) => (
            <p key={id}>
              Version {number}, {name}: {ratingPoints.map(({ label }) => label).join(", ")}
            </p>
          ))}
        </Section>
      ) : null}
    </Stack>
  );
}
