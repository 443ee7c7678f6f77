"use server";

import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { againstIn } from "@/lib/model/form.schema";
import { readHands } from "@/lib/model/hand.schema";
import { editAttribution } from "@/lib/workflow/edit-attribution";
import { answered, refused } from "../../../../_answers/answered";
import { byId } from "../../../../_answers/by-id";

export async function fixAttribution(
  workspace: string,
  claimId: string,
  appearanceId: string,
  version: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const hands = readHands(form);
  if (!hands.ok) return refused(hands.error, form);
  const reason = String(form.get("reason") ?? "");
  const done = await mutation(workspace, (actor, now) =>
    byId(appearanceId, (own) =>
      editAttribution(actor, { appearanceId: own, version: againstIn(form, version), hands: hands.value, reason }, now),
    ),
  );
  return answered(done, `${deskAddress(workspace, "claims", claimId)}#appearances`, form);
}
