"use server";

import { redirect } from "next/navigation";
import { choosePreferences } from "@/app/_preferences/choose";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { requireSameOrigin } from "@/lib/auth/origin";
import { endOwnOtherSessions, endOwnSession, proveOwnPassword } from "@/lib/auth/own-account";
import { hashPassword } from "@/lib/auth/passwords";
import { currentVisitor } from "@/lib/auth/visitor";
import { changePasswordForm, profileForm } from "@/lib/model/account.schema";
import { againstIn, readForm } from "@/lib/model/form.schema";
import { changePassword } from "@/lib/workflow/change-password";
import { editProfile } from "@/lib/workflow/edit-profile";
import { answered, refused } from "../_answers/answered";
import { byId } from "../_answers/by-id";

const settings = (workspace: string, done: string) => `${deskAddress(workspace, "settings")}?done=${done}`;

export async function saveProfile(
  workspace: string,
  accountVersion: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const typed = readForm(profileForm, form);
  if (!typed.ok) return refused(typed.error, form);
  const profile = { accountVersion: againstIn(form, accountVersion), name: typed.value.name };
  return answered(
    await mutation(workspace, (actor, now) => editProfile(actor, profile, now)),
    settings(workspace, "name"),
  );
}

export async function savePassword(workspace: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const typed = readForm(changePasswordForm, form);
  if (!typed.ok) return refused(typed.error, form);
  const { current, password } = typed.value;
  const visitor = await currentVisitor();
  const done = await mutation(workspace, async (actor, now) => {
    const proved = await proveOwnPassword(actor, current, visitor, now);
    if (!proved.ok) return proved;
    const passwordHash = await hashPassword(password);
    return changePassword(actor, { accountVersion: proved.value, passwordHash }, now);
  });
  return answered(done, settings(workspace, "password"), form);
}

export async function savePreferences(workspace: string, form: FormData): Promise<void> {
  if (!(await requireSameOrigin()).ok) return;
  await choosePreferences(form);
  redirect(settings(workspace, "preferences"));
}

export async function endOne(workspace: string, id: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const done = await mutation(workspace, (actor, now) => byId(id, (one) => endOwnSession(actor, one, now)));
  return answered(done, settings(workspace, "session"), form);
}

export async function endOthers(workspace: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  return answered(await mutation(workspace, endOwnOtherSessions), settings(workspace, "others"), form);
}
