import { Stack } from "@/app/_ui/stack";
import { readHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import { History } from "../../_claims/history";
import { HistoryLink } from "../../_claims/history-link";
import { ListPages, listPage } from "./list-pages";
import type { QuestionProps } from "./question-props";

/** What happened to a question, newest first, and the way to the whole of it. */
export async function QuestionLog({ actor, question, shown }: QuestionProps) {
  const events = await readHistory(scopeOf(actor), "question", question.id);
  const page = listPage(shown, "log", events);
  return (
    <Stack>
      <div id="log">
        <History events={page.rows} />
      </div>
      <ListPages {...{ actor, question, shown }} list="log" of={page} label="Pages of the log" />
      <p>
        <HistoryLink workspace={actor.workspaceSlug} subject={question.id} label="Filter or download" />
      </p>
    </Stack>
  );
}
