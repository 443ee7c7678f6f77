import { Stack } from "@/app/_ui/stack";
import type { Actor } from "@/lib/access/actor";
import { readHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import { History } from "../../_claims/history";
import { HistoryLink } from "../../_claims/history-link";

/** What happened to a question, newest first, and the way to the whole of it. */
export async function QuestionLog({ actor, questionId }: { readonly actor: Actor; readonly questionId: string }) {
  const events = await readHistory(scopeOf(actor), "question", questionId);
  return (
    <Stack>
      <History events={events} />
      <p>
        <HistoryLink workspace={actor.workspaceSlug} subject={questionId} label="Filter or download" />
      </p>
    </Stack>
  );
}
