import { notFound } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { readQuestionAt } from "@/lib/db/read/questions";
import { scopeOf } from "@/lib/db/read/scope";
import { readVocabulary } from "@/lib/db/read/vocabulary";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { edit } from "../../actions";
import { QuestionForm } from "../../question-form";

interface EditQuestionProps {
  readonly params: Promise<{ workspace: string; question: string }>;
}

export default async function EditQuestionPage({ params }: EditQuestionProps) {
  const { workspace, question: slug } = await params;
  const actor = await requireActor(workspace, "question.edit");
  const scope = scopeOf(actor);
  const question = (await readQuestionAt(scope, slug)) ?? notFound();
  const vocabulary = await readVocabulary(scope, defaultVocabulary);
  const here = deskAddress(actor.workspaceSlug, "questions", slug);
  return (
    <Stack gap="wide">
      <PageHeader
        title="Edit question"
        crumbs={[
          { label: "Questions", href: deskAddress(actor.workspaceSlug, "questions") },
          { label: question.title, href: here },
        ]}
        meta="What it gathered stays; what no longer fits is listed off the yardstick."
      />
      <QuestionForm
        action={edit.bind(null, { workspace: actor.workspaceSlug, id: question.id, slug }, question.version)}
        seen={question.version}
        vocabulary={vocabulary}
        placeName={placeNamer(vocabulary)}
        yardstick={question.yardstick}
        title={question.title}
        note={question.note}
        submit="Save question"
        back={here}
      />
    </Stack>
  );
}
