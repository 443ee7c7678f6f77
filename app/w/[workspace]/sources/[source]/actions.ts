"use server";

import { redirect } from "next/navigation";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { readForm } from "@/lib/model/form.schema";
import { reliabilitySchema } from "@/lib/model/reliability.schema";
import { judgeReliability } from "@/lib/workflow/judge-reliability";

export async function judge(
  workspace: string,
  sourceId: string,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const typed = readForm(reliabilitySchema, form);
  if (!typed.ok) return { refusal: typed.error };
  const done = await mutation(workspace, (actor, now) => judgeReliability(actor, { sourceId, ...typed.value }, now));
  if (!done.ok) return { refusal: done.error };
  redirect(deskAddress(workspace, "sources", sourceId));
}
