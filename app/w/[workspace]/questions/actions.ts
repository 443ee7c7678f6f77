"use server";

import { redirect } from "next/navigation";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { readJudgement } from "@/lib/model/assessment.schema";
import { againstIn } from "@/lib/model/form.schema";
import { parseId } from "@/lib/model/ids";
import { readQuestionForm } from "@/lib/model/question.schema";
import { acceptIntoQuestion } from "@/lib/workflow/accept-into-question";
import { askQuestion } from "@/lib/workflow/ask-question";
import { assess } from "@/lib/workflow/assess-claim";
import { closeQuestion, editQuestion } from "@/lib/workflow/edit-question";
import { addToQuestion, removeFromQuestion } from "@/lib/workflow/gather-claims";
import { answered, refused } from "../_answers/answered";
import { type ListPages, questionAddress } from "./[question]/question-query";

/** Where a question is, and which. */
interface At {
  readonly workspace: string;
  readonly id: string;
  readonly slug: string;
  /** The pages of its lists one stood on. */
  readonly pages?: ListPages;
}

const addressOf = ({ workspace, slug }: Pick<At, "workspace" | "slug">) => deskAddress(workspace, "questions", slug);
const claimsOf = ({ workspace, slug, pages = {} }: At) => questionAddress(workspace, slug, { view: "claims", pages });

/** Asks, gathers the claim it was asked from, and goes on to what else may bear on it. */
export async function ask(workspace: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const draft = readQuestionForm(form);
  if (!draft.ok) return refused(draft.error, form);
  const claimId = parseId(form.get("claim"));
  const asked = await mutation(workspace, async (actor, now) => {
    const result = await askQuestion(actor, draft.value, now);
    if (result.ok && claimId) await addToQuestion(actor, result.value.id, [claimId], now);
    return result;
  });
  if (!asked.ok) return refused(asked.error, form);
  redirect(`${addressOf({ workspace, slug: asked.value.slug })}?tab=claims`);
}

export async function edit(at: At, version: number, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const draft = readQuestionForm(form);
  if (!draft.ok) return refused(draft.error, form);
  const seen = { id: at.id, version: againstIn(form, version) };
  const done = await mutation(at.workspace, (actor, now) => editQuestion(actor, seen, draft.value, now));
  return answered(done, addressOf(at), form);
}

export async function setClosed(
  at: At,
  version: number,
  to: "closed" | "open",
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const done = await mutation(at.workspace, (actor, now) =>
    closeQuestion(actor, { id: at.id, version: againstIn(form, version) }, to, now),
  );
  return answered(done, addressOf(at), form);
}

/** Gathers the claims named in the form. */
export async function gather(at: At, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const ids = form.getAll("claim").flatMap((id) => parseId(id) ?? []);
  const done = await mutation(at.workspace, (actor, now) => addToQuestion(actor, at.id, ids, now));
  return answered(done, claimsOf(at), form);
}

export async function remove(at: At, claimId: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const done = await mutation(at.workspace, (actor, now) => removeFromQuestion(actor, at.id, claimId, now));
  return answered(done, claimsOf(at), form);
}

export async function acceptHere(
  at: At,
  candidateId: string,
  version: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const seen = { candidateId, version: againstIn(form, version) };
  const done = await mutation(at.workspace, (actor, now) => acceptIntoQuestion(actor, at.id, seen, now));
  return answered(done, claimsOf(at), form);
}

export async function answer(at: At, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const draft = readJudgement(form);
  if (!draft.ok) return refused(draft.error, form);
  const subject = { kind: "question", id: at.id } as const;
  const ask = form.get("ask") === "on";
  const done = await mutation(at.workspace, (actor, now) => assess(actor, subject, draft.value, { ask }, now));
  return answered(done, `${addressOf(at)}#assessments`, form);
}
