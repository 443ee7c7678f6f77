"use server";

import { redirect } from "next/navigation";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { readForm, typedIn } from "@/lib/model/form.schema";
import { readingSchema } from "@/lib/model/reading.schema";
import { enterClaim } from "@/lib/workflow/edit-claim";

export async function saveClaim(
  workspace: string,
  claimId: string,
  version: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const entered = readForm(readingSchema, form);
  if (!entered.ok) return { refusal: entered.error };
  const reason = typedIn(form).reason ?? "";
  const saved = await mutation(workspace, (actor, now) =>
    enterClaim(actor, { claimId, version, entered: entered.value, reason }, now),
  );
  if (!saved.ok) return { refusal: saved.error };
  redirect(deskAddress(workspace, "claims", claimId));
}
