"use server";

import { redirect } from "next/navigation";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { readForm } from "@/lib/model/form.schema";
import { answersSchema, excerptSchema, pasteSchema } from "@/lib/model/import.schema";
import { applyImport } from "@/lib/workflow/apply-import";
import { answerImport, keepImport } from "@/lib/workflow/check-import";
import { importExcerpt } from "@/lib/workflow/import-excerpt";
import { addSamples } from "@/lib/workflow/import-samples";
import { undoImport } from "@/lib/workflow/undo-import";
import { answered, refused } from "../_answers/answered";

export async function pasteInput(workspace: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const typed = readForm(pasteSchema, form);
  if (!typed.ok) return refused(typed.error, form);
  const { content, ...answers } = typed.value;
  const kept = await mutation(workspace, (actor, now) =>
    keepImport(actor, { name: null, content, answers: { ...answers, date: null, separate: [] } }, now),
  );
  if (!kept.ok) return refused(kept.error, form);
  redirect(deskAddress(workspace, "import", "check", kept.value));
}

export async function addExcerpt(workspace: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const typed = readForm(excerptSchema, form);
  if (!typed.ok) return refused(typed.error, form);
  const added = await mutation(workspace, (actor, now) => importExcerpt(actor, typed.value, now));
  if (!added.ok) return refused(added.error, form);
  redirect(deskAddress(workspace, "posts", added.value));
}

/** Into a newsroom without posts; what they say waits in the queue. */
export async function addSamplePosts(workspace: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  return answered(await mutation(workspace, addSamples), deskAddress(workspace, "queue"), form);
}

/** The check's two buttons: ask again with the answers given, or apply. */
export async function answerCheck(
  workspace: string,
  draftId: string,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const typed = readForm(answersSchema, form);
  if (!typed.ok) return refused(typed.error, form);
  const separate = form.getAll("separate").map(Number).filter(Number.isInteger);
  const kept = await mutation(workspace, (actor, now) =>
    answerImport(actor, draftId, { ...typed.value, separate }, now),
  );
  if (!kept.ok) return refused(kept.error, form);
  if (form.get("act") !== "apply") redirect(deskAddress(workspace, "import", "check", draftId));
  const run = await mutation(workspace, (actor, now) => applyImport(actor, draftId, now));
  if (!run.ok) return refused(run.error, form);
  redirect(deskAddress(workspace, "import", run.value));
}

export async function undoRun(
  workspace: string,
  runId: string,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const undone = await mutation(workspace, (actor, now) => undoImport(actor, runId, now));
  if (!undone.ok) return refused(undone.error, form);
  redirect(deskAddress(workspace, "import", runId));
}
