"use server";

import { redirect } from "next/navigation";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { typedIn } from "@/lib/model/form.schema";
import { parseId } from "@/lib/model/ids";
import { queueQuery, readQueueView } from "@/lib/model/queue-view";
import { refuse } from "@/lib/model/result";
import { forgetQueue, saveQueue } from "@/lib/workflow/save-queue";
import { refused } from "../_answers/answered";

/** Keeps the queue on the screen under a name. */
export async function keepQueue(
  workspace: string,
  query: string,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const { name = "" } = typedIn(form);
  const kept = await mutation(workspace, (actor, now) => saveQueue(actor, { name, query }, now));
  if (!kept.ok) return refused(kept.error, form);
  return redirect(back(workspace, query));
}

/** Forgets a saved queue and stays where one is. */
export async function dropQueue(
  workspace: string,
  query: string,
  id: string,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const known = parseId(id);
  const done = await mutation(workspace, async (actor) => (known ? forgetQueue(actor, known) : refuse("not-found")));
  if (!done.ok) return refused(done.error, form);
  return redirect(back(workspace, query));
}

// Built again from what an address may say, so that nobody is led elsewhere.
function back(workspace: string, query: string): string {
  const view = readQueueView(Object.fromEntries(new URLSearchParams(query)));
  return `${deskAddress(workspace, "queue")}${queueQuery(view)}`;
}
