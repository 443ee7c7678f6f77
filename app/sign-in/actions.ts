"use server";

import { redirect } from "next/navigation";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { refused } from "@/app/w/[workspace]/_answers/answered";
import { setSessionCookie } from "@/lib/auth/cookies";
import { openMutation } from "@/lib/auth/mutation";
import { returnPath } from "@/lib/auth/return-path";
import { signInWithPassword } from "@/lib/auth/sign-in";
import { currentVisitor } from "@/lib/auth/visitor";
import { typedIn } from "@/lib/model/form.schema";

export async function signIn(back: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const { email = "", password = "" } = typedIn(form);
  const visitor = await currentVisitor();
  const begun = await openMutation((now) => signInWithPassword({ email, password }, visitor, now));
  if (!begun.ok) return refused(begun.error, form);
  await setSessionCookie(begun.value);
  redirect(returnPath(back));
}
