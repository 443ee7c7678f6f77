"use server";

import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { readJudgement } from "@/lib/model/assessment.schema";
import { assess } from "@/lib/workflow/assess-claim";
import { answered, refused } from "../../../_answers/answered";

/** Whether the relation of two claims is supported. */
export async function assessLink(
  workspace: string,
  id: string,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const draft = readJudgement(form);
  if (!draft.ok) return refused(draft.error, form);
  const ask = form.get("ask") === "on";
  const done = await mutation(workspace, (actor, now) =>
    assess(actor, { kind: "link", id }, draft.value, { ask }, now),
  );
  return answered(done, `${deskAddress(workspace, "links", id)}#assessments`, form);
}
