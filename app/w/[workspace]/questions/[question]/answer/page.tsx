import { notFound } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { readQuestionAt } from "@/lib/db/read/questions";
import { scopeOf } from "@/lib/db/read/scope";
import { AssessForm } from "../../../_assess/assess-form";
import { offersOf } from "../../../_assess/offers";
import { QuestionBrief } from "../../../_assess/question-brief";
import { answer } from "../../actions";

interface AnswerPageProps {
  readonly params: Promise<{ workspace: string; question: string }>;
}

export default async function AnswerPage({ params }: AnswerPageProps) {
  const { workspace, question: slug } = await params;
  const actor = await requireActor(workspace, "assessment.write");
  const question = (await readQuestionAt(scopeOf(actor), slug)) ?? notFound();
  const offers = await offersOf(scopeOf(actor), question.claimIds);
  const here = deskAddress(actor.workspaceSlug, "questions", slug);
  return (
    <Stack gap="wide">
      <PageHeader
        title="Answer"
        crumbs={[
          { label: "Questions", href: deskAddress(actor.workspaceSlug, "questions") },
          { label: question.title, href: here },
        ]}
      />
      <QuestionBrief actor={actor} question={question} />
      <AssessForm
        action={answer.bind(null, { workspace: actor.workspaceSlug, id: question.id, slug })}
        points={[]}
        offers={offers}
        claimant={null}
        submit="Save answer"
        back={here}
        mayAsk
      />
    </Stack>
  );
}
