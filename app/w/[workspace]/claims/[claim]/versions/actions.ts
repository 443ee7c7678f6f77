"use server";

import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { againstIn } from "@/lib/model/form.schema";
import { restoreClaim } from "@/lib/workflow/restore-claim";
import { answered } from "../../../_answers/answered";
import { byId } from "../../../_answers/by-id";

export async function restore(
  workspace: string,
  id: string,
  version: number,
  number: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const reason = String(form.get("reason") ?? "");
  const done = await mutation(workspace, (actor, now) =>
    byId(id, (claimId) => restoreClaim(actor, { claimId, version: againstIn(form, version) }, { number, reason }, now)),
  );
  return answered(done, deskAddress(workspace, "claims", id), form);
}
