import Link from "next/link";
import { deskAddress } from "@/app/_ui/sections";
import { Section } from "@/app/_ui/stack";
import type { Actor } from "@/lib/access/actor";
import { readLinksOf } from "@/lib/db/read/links";
import { readQuestionsOf } from "@/lib/db/read/questions";
import { scopeOf } from "@/lib/db/read/scope";
import { readSuggestionsOf } from "@/lib/db/read/suggestions";
import { AssessmentsOf } from "../_assess/assessments-of";
import { ClaimFigures } from "./claim-figures";
import { Comparisons, Links } from "./claim-relations";

/** What else the desk knows of a claim: what people linked it with, and what the engine reads beside it. */
export async function ClaimBelow({ actor, claimId }: { readonly actor: Actor; readonly claimId: string }) {
  const scope = scopeOf(actor);
  const [links, suggestions, questions] = await Promise.all([
    readLinksOf(scope, claimId),
    readSuggestionsOf(scope, claimId),
    readQuestionsOf(scope, claimId),
  ]);
  return (
    <>
      <AssessmentsOf
        actor={actor}
        subject={{ kind: "claim", id: claimId }}
        page={deskAddress(actor.workspaceSlug, "claims", claimId)}
        none="Nobody has assessed this claim yet."
      />
      {questions.length > 0 ? (
        <Section id="questions" title="Questions it was gathered under">
          <ul>
            {questions.map(({ id, slug, title }) => (
              <li key={id}>
                <Link href={deskAddress(actor.workspaceSlug, "questions", slug)}>{title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <ClaimFigures workspace={actor.workspaceSlug} scope={scope} claimId={claimId} />
      <Section id="links" title="Links">
        <Links actor={actor} claimId={claimId} links={links} />
      </Section>
      <Section id="comparisons" title="Comparisons">
        <Comparisons workspace={actor.workspaceSlug} claimId={claimId} suggestions={suggestions} />
      </Section>
    </>
  );
}
