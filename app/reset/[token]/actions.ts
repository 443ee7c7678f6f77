"use server";

import { redirect } from "next/navigation";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { setSessionCookie } from "@/lib/auth/cookies";
import { linkMutation } from "@/lib/auth/link-form";
import { hashPassword } from "@/lib/auth/passwords";
import { startSession } from "@/lib/auth/sign-in";
import { hashToken } from "@/lib/auth/tokens";
import { currentVisitor } from "@/lib/auth/visitor";
import { newPasswordForm } from "@/lib/model/account.schema";
import { readForm } from "@/lib/model/form.schema";
import { resetPassword } from "@/lib/workflow/reset-password";

export async function reset(token: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const typed = readForm(newPasswordForm, form);
  if (!typed.ok) return { refusal: typed.error };
  const done = await linkMutation("reset", async (now) =>
    resetPassword(hashToken(token), await hashPassword(typed.value.password), now),
  );
  if (!done.ok) return { refusal: done.error };
  const begun = await startSession(done.value, await currentVisitor(), new Date());
  if (!begun.ok) redirect("/sign-in");
  await setSessionCookie(begun.value);
  redirect("/");
}
