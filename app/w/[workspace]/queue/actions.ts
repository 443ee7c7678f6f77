"use server";

import { redirect } from "next/navigation";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import type { Actor } from "@/lib/access/actor";
import { mutation } from "@/lib/auth/mutation";
import { readForm, typedIn } from "@/lib/model/form.schema";
import { parseId } from "@/lib/model/ids";
import { readingSchema } from "@/lib/model/reading.schema";
import { type Refusal, type Result, refuse } from "@/lib/model/result";
import { rejectSchema, seenSchema } from "@/lib/model/triage.schema";
import { acceptCandidate, mergeCandidate, rejectCandidate, type Seen } from "@/lib/workflow/decide-candidate";
import { acceptEdited, splitEdited } from "@/lib/workflow/edit-candidate";
import { assignCandidate, snoozeCandidate } from "@/lib/workflow/hand-over-candidate";
import { nextCandidate } from "@/lib/workflow/next-candidate";
import { undoDecision } from "@/lib/workflow/undo-decision";

type Step = (actor: Actor, seen: Seen, now: Date) => Promise<Result<unknown, Refusal>>;

// Answers one candidate and goes on to the next of the same queue.
async function answer(workspace: string, form: FormData, step: Step): Promise<ActionAnswer> {
  const seen = readForm(seenSchema, form);
  if (!seen.ok) return { refusal: seen.error };
  const { post, mine, ...candidate } = seen.value;
  let next: string | null = null;
  const done = await mutation(workspace, async (actor, now) => {
    const result = await step(actor, candidate, now);
    if (result.ok) next = await nextCandidate(actor, { postId: post, mine: mine !== null }, now);
    return result;
  });
  if (!done.ok) return { refusal: done.error };
  const query = new URLSearchParams({ ...(post ? { post } : {}), ...(mine ? { mine: "1" } : {}) });
  redirect(`${next ? deskAddress(workspace, "queue", next) : deskAddress(workspace, "queue")}?${query}`);
}

export async function accept(workspace: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  return answer(workspace, form, (actor, seen, now) => acceptCandidate(actor, seen, {}, now));
}

export async function acceptWithEdits(workspace: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const reading = readForm(readingSchema, form);
  if (!reading.ok) return { refusal: reading.error };
  return answer(workspace, form, (actor, seen, now) => acceptEdited(actor, seen, reading.value, now));
}

/** Two readings of the same words: fields of the second begin with "second.". */
export async function split(workspace: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const first = readForm(readingSchema, form);
  if (!first.ok) return { refusal: first.error };
  const rest = new FormData();
  for (const [name, value] of Object.entries(typedIn(form)))
    if (name.startsWith("second.")) rest.set(name.slice(7), value);
  const second = readForm(readingSchema, rest);
  if (!second.ok) return { refusal: { ...second.error, field: `second.${second.error.field}` } };
  return answer(workspace, form, (actor, seen, now) => splitEdited(actor, seen, [first.value, second.value], now));
}

export async function reject(workspace: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const why = readForm(rejectSchema, form);
  if (!why.ok) return { refusal: why.error };
  return answer(workspace, form, (actor, seen, now) => rejectCandidate(actor, seen, why.value, now));
}

export async function merge(workspace: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const claimId = parseId(form.get("claimId"));
  if (!claimId)
    return { refusal: refuse("invalid", { field: "claimId", detail: "Choose the claim to merge into" }).error };
  return answer(workspace, form, (actor, seen, now) => mergeCandidate(actor, seen, claimId, now));
}

export async function later(workspace: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  return answer(workspace, form, (actor, seen, now) => snoozeCandidate(actor, seen.candidateId, now));
}

export async function assignMe(
  workspace: string,
  candidateId: string,
  _: ActionAnswer,
  _form: FormData,
): Promise<ActionAnswer> {
  const done = await mutation(workspace, (actor, now) => assignCandidate(actor, candidateId, actor.userId, now));
  if (!done.ok) return { refusal: done.error };
  redirect(deskAddress(workspace, "queue", candidateId));
}

export async function undo(
  workspace: string,
  decisionId: string,
  _: ActionAnswer,
  _form: FormData,
): Promise<ActionAnswer> {
  const undone = await mutation(workspace, (actor, now) => undoDecision(actor, decisionId, now));
  if (!undone.ok) return { refusal: undone.error };
  redirect(deskAddress(workspace, "queue", undone.value.candidateId));
}
