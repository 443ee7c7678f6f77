import Link from "next/link";
import { LinkButton } from "@/app/_ui/button";
import { deskAddress } from "@/app/_ui/sections";
import { Table } from "@/app/_ui/table";
import type { Actor } from "@/lib/access/actor";
import { may } from "@/lib/access/may";
import type { ShownAssessment } from "@/lib/db/read/assessments";

/** Judgements that are signed off and not published, with the way to publish each for whoever may. */
export function ReadyList({ actor, ready }: { readonly actor: Actor; readonly ready: readonly ShownAssessment[] }) {
  const mayPublish = may(actor, "publication.publish");
  return (
    <Table
      caption="Ready to publish"
      captionHidden
      list
      rows={ready}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "subject",
          heading: "What was judged",
          names: true,
          cell: ({ subject, subjectWords }) => (
            <Link href={deskAddress(actor.workspaceSlug, `${subject.kind}s`, subject.id)}>{subjectWords}</Link>
          ),
        },
        { key: "rating", heading: "Rating", cell: (one) => (one.sealed ? "" : (one.rating?.label ?? one.answer)) },
        { key: "author", heading: "Judged by", cell: ({ author }) => author.name },
        {
          key: "act",
          heading: "What to do",
          cell: ({ id }) =>
            mayPublish ? (
              <LinkButton href={`${deskAddress(actor.workspaceSlug, "published", "new")}?assessment=${id}`}>
                Publish
              </LinkButton>
            ) : (
              "Waits for an editor"
            ),
        },
      ]}
    />
  );
}
