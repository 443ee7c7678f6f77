import { Section } from "@/app/_ui/stack";
import type { Actor } from "@/lib/access/actor";
import { roleMay } from "@/lib/access/may";
import { readClaimList } from "@/lib/db/read/claim-list";
import { readDocumentsOf } from "@/lib/db/read/documents";
import { readPostList } from "@/lib/db/read/posts";
import { scopeOf } from "@/lib/db/read/scope";
import { readRelays } from "@/lib/db/read/sources";
import { everyClaim } from "@/lib/model/claim-view";
import { HistoryOf } from "../../_claims/history-of";
import { Documents } from "./documents";
import { Judgements, Relays, SourceClaims } from "./dossier";
import type { DossierSource } from "./dossier-props";
import { Merges } from "./merges";
import { Names } from "./names";
import { ReliabilityForm } from "./reliability-form";
import { Ties } from "./ties";

interface DossierPartsProps {
  readonly actor: Actor;
  readonly source: DossierSource;
  readonly mayEdit: boolean;
}

/** All that is recorded of a source, part by part, each with its form for those who may. */
export async function DossierParts({ actor, source, mayEdit }: DossierPartsProps) {
  const scope = scopeOf(actor);
  const { id, name } = source;
  const [claims, documents, relays, relayedBy, posts] = await Promise.all([
    readClaimList(scope, { ...everyClaim, claimant: name }),
    readDocumentsOf(scope, id),
    readRelays(scope, id, "relays"),
    readRelays(scope, id, "relayed-by"),
    mayEdit ? readPostList(scope, { words: null, publisherId: null, take: 100, after: null }) : [],
  ]);
  const workspace = actor.workspaceSlug;
  const props = { workspace, source, mayEdit };
  return (
    <>
      <Section id="names" title="Other names">
        <Names {...props} />
      </Section>
      <Section id="merges" title="Merged with it">
        <Merges {...props} />
      </Section>
      <Section id="ties" title="One voice, or data of another">
        <Ties {...props} posts={posts.map((post) => ({ id: post.id, title: post.title }))} />
      </Section>
      <Section id="reliability" title="Reliability">
        <Judgements judgements={source.judgements} />
        {roleMay(actor.role, "source.judge") ? (
          <ReliabilityForm workspace={workspace} sourceId={id} today={new Date()} />
        ) : null}
      </Section>
      <Section id="relays" title="Whom it relays, and who relays it">
        <Relays workspace={workspace} relays={relays} relayedBy={relayedBy} />
      </Section>
      <Section id="claims" title="What it claims">
        <SourceClaims workspace={workspace} claims={claims} />
      </Section>
      <Section id="documents" title="Documents">
        <Documents workspace={workspace} sourceId={id} mayEdit={mayEdit} documents={documents} />
      </Section>
      <HistoryOf actor={actor} kind="source" id={id} />
    </>
  );
}
