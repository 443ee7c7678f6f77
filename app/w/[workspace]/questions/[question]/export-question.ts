import { refusalResponse } from "@/lib/auth/mutation";
import { currentActor } from "@/lib/auth/require-actor";
import { type QuestionRead, readQuestionAt } from "@/lib/db/read/questions";
import { scopeOf } from "@/lib/db/read/scope";
import { refuse } from "@/lib/model/result";
import { layOutGathered } from "@/lib/workflow/lay-out-question";
import { type Shown, shownBy } from "./question-query";

/** What every file of a question is made from. */
export interface ExportedQuestion extends Awaited<ReturnType<typeof layOutGathered>> {
  readonly question: QuestionRead;
  readonly shown: Shown;
}

/** The address of a file of a question. */
export interface FileContext {
  readonly params: Promise<{ workspace: string; question: string }>;
}

/** One file of a question for a member who may read it: signed out 401, no such question 404. */
export async function exportQuestion(
  request: Request,
  { params }: FileContext,
  file: { readonly ending: string; readonly type: string; readonly inline?: boolean },
  make: (of: ExportedQuestion) => string | Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>,
): Promise<Response> {
  const { workspace, question: slug } = await params;
  const actor = await currentActor(workspace);
  if (!actor.ok) return refusalResponse(actor.error);
  const question = await readQuestionAt(scopeOf(actor.value), slug);
  if (!question) return refusalResponse(refuse("not-found").error);
  const shown = shownBy(Object.fromEntries(new URL(request.url).searchParams));
  const body = await make({ question, shown, ...(await layOutGathered(actor.value, question)) });
  return new Response(body, {
    headers: {
      "content-type": file.type,
      "content-disposition": `attachment; filename="${slug}-${file.ending}"`,
      "cache-control": "no-store",
      // A drawing opened on its own may run nothing.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}
