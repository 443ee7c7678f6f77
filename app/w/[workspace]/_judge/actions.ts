"use server";

import { redirect } from "next/navigation";
import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { readForm } from "@/lib/model/form.schema";
import { explanationsIn, judgementSchema, pairsIn } from "@/lib/model/judgement.schema";
import { isSymmetric } from "@/lib/model/link-kinds";
import { dismissPair, linkClaims, undoDismissal, withdrawLink } from "@/lib/workflow/link-claims";

/** Links or dismisses a pair, then goes on to the pairs left, or the claim: an address of this workspace. */
export async function judge(workspace: string, next: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const typed = readForm(judgementSchema, form);
  if (!typed.ok) return { refusal: typed.error };
  const { kind, reason, asRetoldBy, remains, direction } = typed.value;
  const a = { id: typed.value.from, version: typed.value.fromVersion };
  const b = { id: typed.value.to, version: typed.value.toVersion };
  const pair = direction === "b" && !isSymmetric(kind) ? { from: b, to: a } : { from: a, to: b };
  const also = isSymmetric(kind) ? pairsIn(form.getAll("also")) : [];
  const explanations = explanationsIn(form.getAll("explains"));
  const done = await mutation(workspace, (actor, now) =>
    kind === "not-comparable" || kind === "unsure"
      ? dismissPair(actor, pair, { kind, reason, also }, now)
      : linkClaims(
          actor,
          pair,
          { kind, reason, asRetoldBy: kind === "contradicts" ? asRetoldBy : null, explanations, remains, also },
          now,
        ),
  );
  if (!done.ok) return { refusal: done.error };
  redirect(next.startsWith(`${deskAddress(workspace)}/`) ? next : deskAddress(workspace, "pairs"));
}

/** Takes one's own answer to a pair back; the pair waits again. */
export async function takeBack(
  workspace: string,
  as: "link" | "dismissal",
  id: string,
  version: number,
  _: ActionAnswer,
): Promise<ActionAnswer> {
  const done = await mutation(workspace, (actor, now) =>
    as === "link" ? withdrawLink(actor, { id, version }, "Taken back", now) : undoDismissal(actor, id, now),
  );
  if (!done.ok) return { refusal: done.error };
  redirect(deskAddress(workspace, "pairs"));
}

export async function withdraw(
  workspace: string,
  claimId: string,
  linkId: string,
  version: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const reason = String(form.get("reason") ?? "");
  const done = await mutation(workspace, (actor, now) => withdrawLink(actor, { id: linkId, version }, reason, now));
  if (!done.ok) return { refusal: done.error };
  redirect(deskAddress(workspace, "claims", claimId));
}
