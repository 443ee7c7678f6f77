"use server";

import { redirect } from "next/navigation";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import type { ClaimContent } from "@/lib/model/claim";
import { readForm, typedIn } from "@/lib/model/form.schema";
import { placeNamer } from "@/lib/model/place-names";
import { readingSchema } from "@/lib/model/reading.schema";
import type { Refusal } from "@/lib/model/result";
import { type TypedFields, typedReading } from "@/lib/model/typed-reading";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { enterClaim } from "@/lib/workflow/edit-claim";

/** Why an edit was not saved; where somebody saved first, what they made of it, as a form types it. */
export type EditAnswer = {
  readonly refusal: Omit<Refusal, "theirs">;
  readonly theirs: {
    readonly version: number;
    readonly by: string;
    readonly at: string;
    readonly typed: TypedFields;
  } | null;
} | null;

const nameOf = placeNamer(defaultVocabulary);

/** Saves an edit against the version that was on the screen, or the one a person has settled a conflict with. */
export async function saveClaim(
  workspace: string,
  claimId: string,
  _: EditAnswer,
  form: FormData,
): Promise<EditAnswer> {
  const entered = readForm(readingSchema, form);
  if (!entered.ok) return { refusal: entered.error, theirs: null };
  const { reason = "", version } = typedIn(form);
  const edit = { claimId, version: Number(version), entered: entered.value, reason };
  const saved = await mutation(workspace, (actor, now) => enterClaim(actor, edit, now));
  if (saved.ok) return redirect(deskAddress(workspace, "claims", claimId));
  const { theirs, ...refusal } = saved.error;
  return { refusal, theirs: theirs ? theirsOf(theirs) : null };
}

function theirsOf({ version, by, at, value }: NonNullable<Refusal["theirs"]>) {
  const content = value as ClaimContent;
  const { place, counterpart } = content;
  const named = { ...content, place: place && nameOf(place), counterpart: counterpart && nameOf(counterpart) };
  return { version, by: by ?? "Somebody", at: at.toISOString(), typed: typedReading(named) };
}
