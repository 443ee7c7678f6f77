"use server";

import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { readJudgement } from "@/lib/model/assessment.schema";
import { againstIn, typedIn } from "@/lib/model/form.schema";
import { parseId } from "@/lib/model/ids";
import { adjudicate } from "@/lib/workflow/adjudicate-assessments";
import { openCrossCheck } from "@/lib/workflow/open-cross-check";
import { signOffAssessment, withdrawSignOff } from "@/lib/workflow/sign-off-assessment";
import { submitCrossCheck } from "@/lib/workflow/submit-cross-check";
import { waiveCrossCheck } from "@/lib/workflow/waive-cross-check";
import { answered, refused } from "../_answers/answered";

export async function ask(
  workspace: string,
  assessmentId: string,
  back: string,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const assigneeId = parseId(form.get("assigneeId"));
  const done = await mutation(workspace, (actor, now) => openCrossCheck(actor, { assessmentId, assigneeId }, now));
  return answered(done, back, form);
}

export async function submit(
  workspace: string,
  id: string,
  version: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const draft = readJudgement(form);
  if (!draft.ok) return refused(draft.error, form);
  const done = await mutation(workspace, (actor, now) =>
    submitCrossCheck(actor, { id, version: againstIn(form, version) }, draft.value, now),
  );
  return answered(done, deskAddress(workspace, "cross-checks", id), form);
}

export async function waive(
  workspace: string,
  id: string,
  version: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const reason = typedIn(form).reason ?? "";
  const done = await mutation(workspace, (actor, now) =>
    waiveCrossCheck(actor, { id, version: againstIn(form, version) }, reason, now),
  );
  return answered(done, deskAddress(workspace, "cross-checks", id), form);
}

export async function settle(workspace: string, id: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const draft = readJudgement(form);
  if (!draft.ok) return refused(draft.error, form);
  const answer = { draft: draft.value, reason: typedIn(form).reason ?? "" };
  const done = await mutation(workspace, (actor, now) => adjudicate(actor, id, answer, now));
  return answered(done, deskAddress(workspace, "cross-checks", id), form);
}

export async function signOff(
  workspace: string,
  id: string,
  version: number,
  back: string,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const note = typedIn(form).note?.trim() || null;
  const done = await mutation(workspace, (actor, now) =>
    signOffAssessment(actor, { id, version: againstIn(form, version) }, note, now),
  );
  return answered(done, back, form);
}

export async function takeBack(
  workspace: string,
  assessmentId: string,
  back: string,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const reason = typedIn(form).reason ?? "";
  const done = await mutation(workspace, (actor, now) => withdrawSignOff(actor, assessmentId, reason, now));
  return answered(done, back, form);
}
