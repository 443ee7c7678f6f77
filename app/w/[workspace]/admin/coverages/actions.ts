"use server";

import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { againstIn, readForm } from "@/lib/model/form.schema";
import { coverageForm } from "@/lib/model/vocabulary.schema";
import { addCoverage as add, editCoverage as edit } from "@/lib/workflow/edit-coverage";
import { answered, refused } from "../../_answers/answered";

const page = (workspace: string, key: string) => `${deskAddress(workspace, "admin", "coverages", key)}?done=saved`;

export async function addCoverage(workspace: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const typed = readForm(coverageForm, form);
  if (!typed.ok) return refused(typed.error, form);
  const done = await mutation(workspace, (actor, now) => add(actor, typed.value, now));
  return answered(done, page(workspace, done.ok ? done.value : ""), form);
}

export async function editCoverage(
  workspace: string,
  key: string,
  version: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const typed = readForm(coverageForm, form);
  if (!typed.ok) return refused(typed.error, form);
  const done = await mutation(workspace, (actor, now) =>
    edit(actor, { key, version: againstIn(form, version) }, typed.value, now),
  );
  return answered(done, page(workspace, key), form);
}
