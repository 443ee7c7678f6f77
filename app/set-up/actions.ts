"use server";

import { redirect } from "next/navigation";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { refused } from "@/app/w/[workspace]/_answers/answered";
import { setSessionCookie } from "@/lib/auth/cookies";
import { linkMutation } from "@/lib/auth/link-form";
import { hashPassword } from "@/lib/auth/passwords";
import { signInWithPassword } from "@/lib/auth/sign-in";
import { hashToken } from "@/lib/auth/tokens";
import { currentVisitor } from "@/lib/auth/visitor";
import { setUpForm } from "@/lib/model/account.schema";
import { readForm } from "@/lib/model/form.schema";
import { setUpInstallation } from "@/lib/workflow/set-up-workspace";

export async function setUp(_: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const typed = readForm(setUpForm, form);
  if (!typed.ok) return refused(typed.error, form);
  const { token, password, begin, ...founding } = typed.value;
  const samples = begin === "samples";
  const founded = await linkMutation("set-up", async (now) => {
    const passwordHash = await hashPassword(password);
    return setUpInstallation({ ...founding, samples, passwordHash, tokenHash: hashToken(token) }, now);
  });
  if (!founded.ok) return refused(founded.error, form);
  const begun = await signInWithPassword({ email: founding.email, password }, await currentVisitor(), new Date());
  if (!begun.ok) return refused(begun.error, form);
  await setSessionCookie(begun.value);
  const people = deskAddress(founded.value.workspaceSlug, "admin", "people");
  redirect(samples ? `${people}?done=samples` : people);
}
