"use server";

import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { typedIn } from "@/lib/model/form.schema";
import { requireCrossChecks, waiveCrossChecks } from "@/lib/workflow/waive-cross-checks";
import { answered } from "../../_answers/answered";
import { byId } from "../../_answers/by-id";

const page = (workspace: string, done: string) => `${deskAddress(workspace, "admin", "cross-checks")}?done=${done}`;

export async function waive(workspace: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const reason = typedIn(form).reason ?? "";
  const done = await mutation(workspace, (actor, now) => waiveCrossChecks(actor, reason, now));
  return answered(done, page(workspace, "waived"), form);
}

export async function requireAgain(
  workspace: string,
  id: string,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const done = await mutation(workspace, (actor, now) => byId(id, (one) => requireCrossChecks(actor, one, now)));
  return answered(done, page(workspace, "required"), form);
}
