"use server";

import { redirect } from "next/navigation";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { readJudgement } from "@/lib/model/assessment.schema";
import { assess } from "@/lib/workflow/assess-claim";

export async function saveAssessment(
  workspace: string,
  claimId: string,
  version: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const draft = readJudgement(form);
  if (!draft.ok) return { refusal: draft.error };
  const subject = { kind: "claim", id: claimId, version } as const;
  const ask = form.get("ask") === "on";
  const saved = await mutation(workspace, (actor, now) => assess(actor, subject, draft.value, { ask }, now));
  if (!saved.ok) return { refusal: saved.error };
  redirect(`${deskAddress(workspace, "claims", claimId)}#assessments`);
}
