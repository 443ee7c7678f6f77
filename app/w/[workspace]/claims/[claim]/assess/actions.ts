"use server";

import { redirect } from "next/navigation";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { readJudgement } from "@/lib/model/assessment.schema";
import { againstIn } from "@/lib/model/form.schema";
import { assess } from "@/lib/workflow/assess-claim";
import { refused } from "../../../_answers/answered";

export async function saveAssessment(
  workspace: string,
  claimId: string,
  version: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const draft = readJudgement(form);
  if (!draft.ok) return refused(draft.error, form);
  const subject = { kind: "claim", id: claimId, version: againstIn(form, version) } as const;
  const ask = form.get("ask") === "on";
  const saved = await mutation(workspace, (actor, now) => assess(actor, subject, draft.value, { ask }, now));
  if (!saved.ok) return refused(saved.error, form);
  redirect(`${deskAddress(workspace, "claims", claimId)}#assessments`);
}
