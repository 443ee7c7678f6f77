import { Section } from "@/app/_ui/stack";
import type { Actor } from "@/lib/access/actor";
import { readLinksOf } from "@/lib/db/read/links";
import { scopeOf } from "@/lib/db/read/scope";
import { readSuggestionsOf } from "@/lib/db/read/suggestions";
import { ClaimAssessments } from "../_assess/claim-assessments";
import { Comparisons, Links } from "./claim-relations";

/** What else the desk knows of a claim: what people linked it with, and what the engine reads beside it. */
export async function ClaimBelow({ actor, claimId }: { readonly actor: Actor; readonly claimId: string }) {
  const scope = scopeOf(actor);
  const [links, suggestions] = await Promise.all([readLinksOf(scope, claimId), readSuggestionsOf(scope, claimId)]);
  return (
    <>
      <ClaimAssessments actor={actor} claimId={claimId} />
      <Section id="links" title="Links">
        <Links actor={actor} claimId={claimId} links={links} />
      </Section>
      <Section id="comparisons" title="Comparisons">
        <Comparisons workspace={actor.workspaceSlug} claimId={claimId} suggestions={suggestions} />
      </Section>
    </>
  );
}
