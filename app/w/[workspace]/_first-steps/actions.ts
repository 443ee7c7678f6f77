"use server";

import { refresh } from "next/cache";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { mutation } from "@/lib/auth/mutation";
import type { Refusal } from "@/lib/model/result";
import { refuse } from "@/lib/model/result";
import { markFirstStep, wishFirstSteps } from "@/lib/workflow/mark-first-step";

/** Takes the first steps off this person's desk ("put-away"), or puts them back ("asked"). */
export async function wish(workspace: string, to: string, _: ActionAnswer, _form: FormData): Promise<ActionAnswer> {
  const done = await mutation(workspace, async (actor, now) =>
    to === "put-away" || to === "asked" ? wishFirstSteps(actor, to, now) : refuse("invalid"),
  );
  if (!done.ok) return { refusal: done.error };
  refresh();
  return null;
}

/** Keeps that this person has seen what a step leads to; answers why not, or null. */
export async function see(workspace: string, step: string): Promise<Refusal | null> {
  const done = await mutation(workspace, (actor, now) => markFirstStep(actor, step, now));
  return done.ok ? null : done.error;
}
