"use server";

import { redirect } from "next/navigation";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { readJudgement } from "@/lib/model/assessment.schema";
import { assess } from "@/lib/workflow/assess-claim";

/** Whether the relation of two claims is supported. */
export async function assessLink(
  workspace: string,
  id: string,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const draft = readJudgement(form);
  if (!draft.ok) return { refusal: draft.error };
  const ask = form.get("ask") === "on";
  const done = await mutation(workspace, (actor, now) =>
    assess(actor, { kind: "link", id }, draft.value, { ask }, now),
  );
  return done.ok ? redirect(`${deskAddress(workspace, "links", id)}#assessments`) : { refusal: done.error };
}
