"use server";

import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { againstIn, readForm, typedIn } from "@/lib/model/form.schema";
import { readingSchema } from "@/lib/model/reading.schema";
import { enterClaim } from "@/lib/workflow/edit-claim";
import { answered, refused } from "../../../_answers/answered";
import { byId } from "../../../_answers/by-id";

/** Saves an edit against the version that was on the screen, or the one a person has settled a conflict with. */
export async function saveClaim(
  workspace: string,
  id: string,
  drawnAt: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const entered = readForm(readingSchema, form);
  if (!entered.ok) return refused(entered.error, form);
  const edit = { version: againstIn(form, drawnAt), entered: entered.value, reason: typedIn(form).reason ?? "" };
  const saved = await mutation(workspace, (actor, now) =>
    byId(id, (claimId) => enterClaim(actor, { claimId, ...edit }, now)),
  );
  return answered(saved, deskAddress(workspace, "claims", id), form);
}
