"use server";

import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { againstIn, typedIn } from "@/lib/model/form.schema";
import { correctPublication } from "@/lib/workflow/correct-publication";
import { publishAssessment } from "@/lib/workflow/publish-assessment";
import { retractPublication } from "@/lib/workflow/retract-publication";
import { answered } from "../_answers/answered";

/** What the form publishes: the judgement at the version seen, and the publication it corrects, if any. */
export interface Publishing {
  readonly workspace: string;
  readonly assessmentId: string;
  readonly version: number;
  readonly replaces: string | null;
}

export async function publish(what: Publishing, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const { headline = "", slug = "", note = "" } = typedIn(form);
  const input = {
    assessmentId: what.assessmentId,
    version: againstIn(form, what.version),
    headline,
    slug: slug.trim(),
  };
  const done = await mutation(what.workspace, (actor, now) =>
    what.replaces === null
      ? publishAssessment(actor, input, now)
      : correctPublication(actor, { id: what.replaces, note }, input, now),
  );
  return answered(done, deskAddress(what.workspace, "published"), form);
}

export async function retract(workspace: string, id: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const reason = typedIn(form).reason ?? "";
  const done = await mutation(workspace, (actor, now) => retractPublication(actor, id, reason, now));
  return answered(done, deskAddress(workspace, "published"), form);
}
