import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { readCurrentClaim } from "@/lib/db/read/claims";
import { scopeOf } from "@/lib/db/read/scope";
import { readVocabulary } from "@/lib/db/read/vocabulary";
import { parseId } from "@/lib/model/ids";
import { placeNamer } from "@/lib/model/place-names";
import { yardstickOf } from "@/lib/model/question";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { ask } from "../actions";
import { QuestionForm } from "../question-form";

interface NewQuestionProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ claim?: string }>;
}

export default async function NewQuestionPage({ params, searchParams }: NewQuestionProps) {
  const actor = await requireActor((await params).workspace, "question.create");
  const claimId = parseId((await searchParams).claim);
  const scope = scopeOf(actor);
  const [vocabulary, claim] = await Promise.all([
    readVocabulary(scope, defaultVocabulary),
    claimId ? readCurrentClaim(scope, claimId) : null,
  ]);
  const here = deskAddress(actor.workspaceSlug, "questions");
  return (
    <Stack gap="wide">
      <PageHeader
        title="New question"
        crumbs={[{ label: "Questions", href: here }, { label: "New" }]}
        meta={
          claim
            ? "The yardstick of the claim you came from. Widen or narrow it: what fits is gathered next."
            : "Begin with the yardstick: what is measured, where, about when, and against what."
        }
      />
      <QuestionForm
        action={ask.bind(null, actor.workspaceSlug)}
        vocabulary={vocabulary}
        placeName={placeNamer(vocabulary)}
        yardstick={claim ? yardstickOf(claim.content) : null}
        title={null}
        note={null}
        claimId={claim?.id}
        submit="Ask"
        back={claim ? deskAddress(actor.workspaceSlug, "claims", claim.id) : here}
      />
    </Stack>
  );
}
