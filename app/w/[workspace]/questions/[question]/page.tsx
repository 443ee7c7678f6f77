import { notFound } from "next/navigation";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { readQuestionAt } from "@/lib/db/read/questions";
import { scopeOf } from "@/lib/db/read/scope";
import { layOutQuestion } from "@/lib/workflow/lay-out-question";
import { AssessmentsOf } from "../../_assess/assessments-of";
import { FirstSteps } from "../../_first-steps/first-steps";
import { CellDrawer } from "./cell-drawer";
import { ChartView } from "./chart-view";
import { ClaimsView } from "./claims-view";
import { MatrixView } from "./matrix-view";
import { QuestionHead } from "./question-head";
import { QuestionLog } from "./question-log";
import { type QuestionQuery, shownBy } from "./question-query";
import { QuestionTabs } from "./question-tabs";

interface QuestionPageProps {
  readonly params: Promise<{ workspace: string; question: string }>;
  readonly searchParams: Promise<QuestionQuery>;
}

export default async function QuestionPage({ params, searchParams }: QuestionPageProps) {
  const { workspace, question: slug } = await params;
  const actor = await requireActor(workspace);
  const question = (await readQuestionAt(scopeOf(actor), slug)) ?? notFound();
  const shown = shownBy(await searchParams);
  const layout = await layOutQuestion(actor, question);
  const of = { actor, question, layout, shown };
  const { view, open } = shown;
  return (
    <Stack gap="wide">
      <QuestionHead {...of} />
      <QuestionTabs {...of} />
      {view === "matrix" ? <FirstSteps actor={actor} at="matrix" /> : null}
      {view === "matrix" ? <MatrixView {...of} /> : null}
      {view === "chart" ? <ChartView {...of} /> : null}
      {view === "claims" ? <ClaimsView {...of} /> : null}
      {view === "log" ? <QuestionLog {...of} /> : null}
      {view === "matrix" || view === "chart" ? (
        <AssessmentsOf
          actor={actor}
          subject={{ kind: "question", id: question.id }}
          page={deskAddress(actor.workspaceSlug, "questions", slug)}
          none="Nobody has answered this question yet."
        />
      ) : null}
      {open ? <CellDrawer {...of} claimId={open} /> : null}
    </Stack>
  );
}
