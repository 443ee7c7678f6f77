"use server";

import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { againstIn, readForm } from "@/lib/model/form.schema";
import { explanationsIn, judgementSchema, pairsIn } from "@/lib/model/judgement.schema";
import { isSymmetric } from "@/lib/model/link-kinds";
import { dismissPair, linkClaims, undoDismissal, withdrawLink } from "@/lib/workflow/link-claims";
import { answered, refused } from "../_answers/answered";

/** Links or dismisses a pair, then goes on to the pairs left, or the claim: an address of this workspace. */
export async function judge(workspace: string, next: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const typed = readForm(judgementSchema, form);
  if (!typed.ok) return refused(typed.error, form);
  const { kind, reason, asRetoldBy, remains, direction } = typed.value;
  const a = { id: typed.value.from, version: typed.value.fromVersion };
  const b = { id: typed.value.to, version: typed.value.toVersion };
  const { drawnAt } = typed.value;
  const seenAt = drawnAt === undefined ? undefined : new Date(againstIn(form, drawnAt));
  const pair = direction === "b" && !isSymmetric(kind) ? { from: b, to: a, seenAt } : { from: a, to: b, seenAt };
  const also = isSymmetric(kind) ? pairsIn(form.getAll("also")).map((one) => ({ ...one, seenAt })) : [];
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
  return answered(done, next.startsWith(`${deskAddress(workspace)}/`) ? next : deskAddress(workspace, "pairs"), form);
}

/** Takes one's own answer to a pair back; the pair waits again. */
export async function takeBack(
  workspace: string,
  as: "link" | "dismissal",
  id: string,
  version: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const done = await mutation(workspace, (actor, now) =>
    as === "link"
      ? withdrawLink(actor, { id, version: againstIn(form, version) }, "Taken back", now)
      : undoDismissal(actor, id, now),
  );
  return answered(done, deskAddress(workspace, "pairs"), form);
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
  const done = await mutation(workspace, (actor, now) =>
    withdrawLink(actor, { id: linkId, version: againstIn(form, version) }, reason, now),
  );
  return answered(done, deskAddress(workspace, "claims", claimId), form);
}
