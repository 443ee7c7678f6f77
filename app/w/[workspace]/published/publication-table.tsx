import { ActionForm } from "@/app/_ui/action-form";
import { Badge } from "@/app/_ui/badge";
import { ButtonRow, LinkButton } from "@/app/_ui/button";
import { instantWords } from "@/app/_ui/date-words";
import { DialogButton } from "@/app/_ui/dialog";
import { TextareaField } from "@/app/_ui/field";
import { PagedTable } from "@/app/_ui/paged-table";
import { pageAddress } from "@/app/_ui/pagination";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Actor } from "@/lib/access/actor";
import { may } from "@/lib/access/may";
import type { readPublications } from "@/lib/db/read/publications";
import { publicAddress } from "@/lib/formats/export/publication-page";
import { HistoryLink } from "../_claims/history-link";
import { retract } from "./actions";

type Publication = Awaited<ReturnType<typeof readPublications>>[number];

interface PublicationTableProps {
  readonly actor: Actor;
  readonly publications: readonly Publication[];
  /** Which page of them is asked for. */
  readonly page: number;
}

/** Everything published, newest first, with what became of it and what an editor may do. */
export function PublicationTable({ actor, publications, page }: PublicationTableProps) {
  return (
    <PagedTable
      page={page}
      hrefOf={(number) => pageAddress(deskAddress(actor.workspaceSlug, "published"), {}, number)}
      caption="Publications"
      captionHidden
      list
      rows={publications}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "headline",
          heading: "Headline",
          names: true,
          cell: ({ slug, headline }) => <a href={publicAddress(actor.workspaceSlug, slug)}>{headline}</a>,
        },
        { key: "by", heading: "Published by", cell: ({ publishedBy }) => publishedBy.name },
        { key: "at", heading: "Published on", cell: ({ publishedAt }) => instantWords(publishedAt) },
        { key: "standing", heading: "Standing", cell: (one) => <Standing publication={one} /> },
        { key: "acts", heading: "What to do", cell: (one) => <Acts actor={actor} publication={one} /> },
      ]}
    />
  );
}

function Standing({ publication: { retraction, publication, replaces } }: { readonly publication: Publication }) {
  if (retraction) return <Badge tone="danger">Retracted: {retraction.reason}</Badge>;
  if (publication) return <Badge tone="warning">Corrected by “{publication.headline}”</Badge>;
  return <Badge tone="success">{replaces ? "Stands, as a correction" : "Stands"}</Badge>;
}

function Acts({ actor, publication }: { readonly actor: Actor; readonly publication: Publication }) {
  const history = <HistoryLink workspace={actor.workspaceSlug} subject={publication.id} />;
  if (publication.retraction) return history;
  const correction = `${deskAddress(actor.workspaceSlug, "published", "new")}?replaces=${publication.id}`;
  return (
    <ButtonRow>
      {!publication.publication && may(actor, "publication.correct") ? (
        <LinkButton href={correction}>Correct</LinkButton>
      ) : null}
      {may(actor, "publication.retract") ? (
        <DialogButton label="Retract" title="Retract this publication?" look="danger">
          <ActionForm action={retract.bind(null, actor.workspaceSlug, publication.id)}>
            <Stack>
              <p>Its address stays and says that it was withdrawn, when and why. This cannot be undone.</p>
              <TextareaField
                name="reason"
                id={`reason-${publication.id}`}
                label="Reason, for readers"
                rows={3}
                required
              />
              <SubmitButton look="danger">Retract</SubmitButton>
            </Stack>
          </ActionForm>
        </DialogButton>
      ) : null}
      {history}
    </ButtonRow>
  );
}
