import type { Actor } from "@/lib/access/actor";
import type { QuestionRead } from "@/lib/db/read/questions";
import type { QuestionLayout } from "@/lib/workflow/lay-out-question";
import type { Shown } from "./question-query";

/** What every view of a question is given: who looks, what is asked, what bears on it, and what the address asks to see. */
export interface QuestionProps {
  readonly actor: Actor;
  readonly question: QuestionRead;
  readonly layout: QuestionLayout;
  readonly shown: Shown;
}
