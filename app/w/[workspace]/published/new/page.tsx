import { notFound } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Section, Stack, WithAside } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { site } from "@/lib/auth/site";
import { scopeOf } from "@/lib/db/read/scope";
import { publicationPage } from "@/lib/formats/export/publication-page";
import { publicationChecks } from "@/lib/model/publication-blockers";
import { freezePublication } from "@/lib/workflow/freeze-publication";
import { Checklist } from "./checklist";
import styles from "./new.module.css";
import { PublishForm } from "./publish-form";
import { readToPublish } from "./publishable";

interface NewPublicationProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ assessment?: string; replaces?: string }>;
}

export default async function NewPublicationPage({ params, searchParams }: NewPublicationProps) {
  const actor = await requireActor((await params).workspace, "publication.publish");
  const { assessment, replaces } = (await readToPublish(actor, await searchParams)) ?? notFound();
  const headline = replaces?.headline ?? assessment.subjectWords;
  const corrects = replaces && {
    slug: replaces.slug,
    publishedAt: replaces.publishedAt.toISOString(),
    note: "(What was wrong stands here.)",
  };
  const heading = { headline, slug: "preview", corrects };
  const { snapshot, facts } = await freezePublication(scopeOf(actor), actor, assessment, heading, new Date());
  const again = replaces?.assessmentId === assessment.id;
  const preview = publicationPage(snapshot, { origin: site().origin, hash: "made when published", correctedBy: null });
  return (
    <Stack gap="wide">
      <PageHeader
        title={replaces ? "Publish a correction" : "Publish"}
        crumbs={[
          { label: "Published", href: deskAddress(actor.workspaceSlug, "published") },
          { label: assessment.subjectWords },
        ]}
      />
      <WithAside
        side="end"
        asideLabel="Checklist"
        aside={<Checklist checks={publicationChecks({ ...facts, published: facts.published && !again })} />}
      >
        <PublishForm actor={actor} assessment={assessment} headline={headline} replaces={replaces?.id ?? null} />
      </WithAside>
      <Section id="preview" title="As readers will see it">
        <iframe className={styles.preview} title="Preview of the public page" sandbox="" srcDoc={preview} />
      </Section>
    </Stack>
  );
}
