"use server";

import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { againstIn } from "@/lib/model/form.schema";
import { withdrawClaim } from "@/lib/workflow/withdraw-claim";
import { answered } from "../../_answers/answered";
import { byId } from "../../_answers/by-id";

export async function withdraw(
  workspace: string,
  id: string,
  version: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const reason = String(form.get("reason") ?? "");
  const done = await mutation(workspace, (actor, now) =>
    byId(id, (claimId) => withdrawClaim(actor, { claimId, version: againstIn(form, version) }, reason, now)),
  );
  return answered(done, `${deskAddress(workspace, "claims")}?done=withdrawn`, form);
}
