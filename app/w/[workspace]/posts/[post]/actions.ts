"use server";

import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { bringBackPost, setAsidePost } from "@/lib/workflow/set-aside-post";
import { answered } from "../../_answers/answered";
import { byId } from "../../_answers/by-id";

export async function putAside(workspace: string, id: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const reason = String(form.get("reason") ?? "");
  const done = await mutation(workspace, (actor, now) => byId(id, (own) => setAsidePost(actor, own, reason, now)));
  return answered(done, deskAddress(workspace, "posts", id), form);
}

export async function bringBack(workspace: string, id: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const done = await mutation(workspace, (actor, now) => byId(id, (own) => bringBackPost(actor, own, now)));
  return answered(done, deskAddress(workspace, "posts", id), form);
}
