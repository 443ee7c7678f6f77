"use server";

import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { readForm, typedIn } from "@/lib/model/form.schema";
import { rateForm } from "@/lib/model/vocabulary.schema";
import { recordRate, withdrawRate } from "@/lib/workflow/record-rate";
import { answered, refused } from "../../_answers/answered";
import { byId } from "../../_answers/by-id";

const page = (workspace: string, done: string) => `${deskAddress(workspace, "admin", "rates")}?done=${done}`;

export async function record(workspace: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const typed = readForm(rateForm, form);
  if (!typed.ok) return refused(typed.error, form);
  const done = await mutation(workspace, (actor, now) => recordRate(actor, typed.value, now));
  return answered(done, page(workspace, "recorded"), form);
}

export async function withdraw(workspace: string, id: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const reason = typedIn(form).reason ?? "";
  const done = await mutation(workspace, (actor, now) => byId(id, (one) => withdrawRate(actor, one, reason, now)));
  return answered(done, page(workspace, "withdrawn"), form);
}
