import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import type { Actor } from "@/lib/access/actor";
import type { QuestionRead } from "@/lib/db/read/questions";
import { layOutQuestion } from "@/lib/workflow/lay-out-question";
import { AssessmentsOf } from "../../_assess/assessments-of";
import { FirstSteps } from "../../_first-steps/first-steps";
import { CellDrawer } from "./cell-drawer";
import { ChartView } from "./chart-view";
import { ClaimsView } from "./claims-view";
import { MatrixView } from "./matrix-view";
import { QuestionHead } from "./question-head";
import { QuestionLog } from "./question-log";
import type { shownBy } from "./question-query";
import { QuestionTabs } from "./question-tabs";

interface QuestionViewProps {
  readonly actor: Actor;
  readonly question: QuestionRead;
  readonly shown: ReturnType<typeof shownBy>;
}

/** A question laid out, in the view that is asked for. */
export async function QuestionView({ actor, question, shown }: QuestionViewProps) {
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
          page={deskAddress(actor.workspaceSlug, "questions", question.slug)}
          none="Nobody has answered this question yet."
        />
      ) : null}
      {open ? <CellDrawer {...of} claimId={open} /> : null}
    </Stack>
  );
}
