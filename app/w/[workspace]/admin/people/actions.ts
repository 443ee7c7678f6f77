"use server";

import { refresh } from "next/cache";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { site } from "@/lib/auth/site";
import { newToken } from "@/lib/auth/tokens";
import { invitationForm, roleForm } from "@/lib/model/account.schema";
import { againstIn, readForm } from "@/lib/model/form.schema";
import { changeRole } from "@/lib/workflow/change-role";
import { disableUser, enableUser } from "@/lib/workflow/disable-user";
import { endMembership } from "@/lib/workflow/end-membership";
import { inviteMember, revokeInvitation } from "@/lib/workflow/invite-member";
import { makeResetLink } from "@/lib/workflow/make-reset-link";
import { answered, refused } from "../../_answers/answered";
import { byId } from "../../_answers/by-id";
import type { LinkAnswer } from "../once-link-form";

const people = (workspace: string, ...rest: readonly string[]) => deskAddress(workspace, "admin", "people", ...rest);

export async function invite(workspace: string, _: LinkAnswer, form: FormData): Promise<LinkAnswer> {
  const typed = readForm(invitationForm, form);
  if (!typed.ok) return refused(typed.error, form);
  const { token, hash: tokenHash } = newToken();
  const done = await mutation(workspace, (actor, now) => inviteMember(actor, { ...typed.value, tokenHash }, now));
  if (!done.ok) return refused(done.error, form);
  refresh();
  return { link: `${site().origin}/join/${token}`, words: `${typed.value.email} is invited` };
}

export async function revoke(workspace: string, id: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const done = await mutation(workspace, (actor, now) => byId(id, (one) => revokeInvitation(actor, one, now)));
  return answered(done, `${people(workspace)}?done=revoked`, form);
}

export async function giveRole(
  workspace: string,
  id: string,
  version: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const typed = readForm(roleForm, form);
  if (!typed.ok) return refused(typed.error, form);
  const done = await mutation(workspace, (actor, now) =>
    byId(id, (one) => changeRole(actor, { id: one, version: againstIn(form, version) }, typed.value.role, now)),
  );
  return answered(done, `${people(workspace, id)}?done=role`, form);
}

export async function remove(
  workspace: string,
  id: string,
  version: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const done = await mutation(workspace, (actor, now) =>
    byId(id, (one) => endMembership(actor, { id: one, version: againstIn(form, version) }, now)),
  );
  return answered(done, `${people(workspace)}?done=ended`, form);
}

/** Disables or enables the account. */
export async function setAccount(
  workspace: string,
  id: string,
  to: "disabled" | "enabled",
  accountVersion: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const step = to === "disabled" ? disableUser : enableUser;
  const done = await mutation(workspace, (actor, now) =>
    byId(id, (one) => step(actor, { id: one, accountVersion: againstIn(form, accountVersion) }, now)),
  );
  return answered(done, `${people(workspace, id)}?done=${to}`, form);
}

export async function makeLink(
  workspace: string,
  id: string,
  drawnAt: number,
  _: LinkAnswer,
  form: FormData,
): Promise<LinkAnswer> {
  const { token, hash } = newToken();
  const done = await mutation(workspace, (actor, now) =>
    byId(id, (one) => makeResetLink(actor, { id: one, accountVersion: againstIn(form, drawnAt) }, hash, now)),
  );
  if (!done.ok) return { refusal: done.error };
  refresh();
  return { link: `${site().origin}/reset/${token}`, words: "Good once, until this time tomorrow" };
}
