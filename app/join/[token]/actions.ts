"use server";

import { redirect } from "next/navigation";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { refused } from "@/app/w/[workspace]/_answers/answered";
import { setSessionCookie } from "@/lib/auth/cookies";
import { linkMutation } from "@/lib/auth/link-form";
import { memberMutation } from "@/lib/auth/mutation";
import { hashPassword } from "@/lib/auth/passwords";
import { startSession } from "@/lib/auth/sign-in";
import { hashToken } from "@/lib/auth/tokens";
import { currentVisitor } from "@/lib/auth/visitor";
import { newAccountForm } from "@/lib/model/account.schema";
import { readForm } from "@/lib/model/form.schema";
import { acceptInvitation, joinWithNewAccount } from "@/lib/workflow/accept-invitation";

/** A new account has been changed by nobody yet. */
const firstVersion = 1;

export async function joinAsNew(token: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const typed = readForm(newAccountForm, form);
  if (!typed.ok) return refused(typed.error, form);
  const { name, password } = typed.value;
  const joined = await linkMutation("join", async (now) => {
    const passwordHash = await hashPassword(password);
    return joinWithNewAccount(hashToken(token), { name, passwordHash }, now);
  });
  if (!joined.ok) return refused(joined.error, form);
  const { userId: id, workspaceSlug } = joined.value;
  const begun = await startSession({ id, version: firstVersion }, await currentVisitor(), new Date());
  if (!begun.ok) redirect("/sign-in");
  await setSessionCookie(begun.value);
  redirect(deskAddress(workspaceSlug));
}

export async function joinAsSelf(token: string): Promise<ActionAnswer> {
  const joined = await memberMutation((session, now) => acceptInvitation(hashToken(token), session.userId, now));
  if (!joined.ok) return { refusal: joined.error };
  redirect(deskAddress(joined.value.workspaceSlug));
}
