"use server";

import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { readForm } from "@/lib/model/form.schema";
import { scaleForm } from "@/lib/model/vocabulary.schema";
import { changeScale } from "@/lib/workflow/change-scale";
import { answered, refused } from "../../_answers/answered";

export async function change(workspace: string, seen: number, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const typed = readForm(scaleForm, form);
  if (!typed.ok) return refused(typed.error, form);
  const done = await mutation(workspace, (actor, now) => changeScale(actor, seen, typed.value, now));
  return answered(done, `${deskAddress(workspace, "admin", "scale")}?done=changed`, form);
}
