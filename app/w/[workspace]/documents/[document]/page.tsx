import Link from "next/link";
import { notFound } from "next/navigation";
import { saidInWords } from "@/app/_ui/date-words";
import { PageHeader } from "@/app/_ui/page-header";
import { Said } from "@/app/_ui/said";
import { deskAddress } from "@/app/_ui/sections";
import { Section, Stack } from "@/app/_ui/stack";
import { roleMay } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { readCitations, readDocument } from "@/lib/db/read/documents";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { HistoryOf } from "../../_claims/history-of";
import { Citations } from "./citations";
import { EditDocument } from "./edit-document";

interface DocumentPageProps {
  readonly params: Promise<{ workspace: string; document: string }>;
  readonly searchParams: Promise<{ done?: string }>;
}

export default async function DocumentPage({ params, searchParams }: DocumentPageProps) {
  const { workspace, document: documentId } = await params;
  const actor = await requireActor(workspace);
  const id = parseId(documentId) ?? notFound();
  const [scope, desk] = [scopeOf(actor), actor.workspaceSlug];
  const document = (await readDocument(scope, id)) ?? notFound();
  const citations = await readCitations(scope, id);
  const { entry, source } = document;
  const issuedBy = deskAddress(desk, "sources", source.id);
  return (
    <Stack gap="wide">
      <PageHeader
        title={entry.title}
        crumbs={[
          { label: "Sources", href: deskAddress(desk, "sources") },
          { label: source.name, href: issuedBy },
        ]}
        meta={[entry.edition, `Issued: ${saidInWords(entry.issued)}`, entry.url].filter(Boolean).join(" · ")}
        acts={roleMay(actor.role, "source.edit") ? <EditDocument workspace={desk} document={document} /> : null}
      />
      <Said done={(await searchParams).done} words={{ edited: "The document is saved." }} />
      <p>
        Issued by <Link href={issuedBy}>{source.name}</Link>.
      </p>
      <Section id="citations" title={`Where it is cited: ${citations.appearances.length + citations.evidence}`}>
        <Citations workspace={desk} citations={citations} />
      </Section>
      <HistoryOf actor={actor} kind="document" id={id} />
    </Stack>
  );
}
