import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ActionAnswer } from "@/app/_ui/action-form";
import type { Refusal, Result } from "@/lib/model/result";

// What nobody should find again in a page.
const secret = /password|current|token|secret/i;

/** What a form is answered: done, it goes to an address; refused, it stays as typed, with where the thing is seen as it is now. */
export async function answered(
  done: Result<unknown, Refusal>,
  address: string,
  form?: FormData,
): Promise<ActionAnswer> {
  if (done.ok) redirect(address);
  return refused(done.error, form, done.error.theirs ? address.replace(/\?done=[a-z-]+/, "") : undefined);
}

/** Why a form was not accepted. A browser without script gets it again as it was sent, passwords aside; any other has it on the screen still. */
export async function refused(refusal: Refusal, form?: FormData, see?: string): Promise<NonNullable<ActionAnswer>> {
  const scripted = (await headers()).has("next-action");
  const sent = form && !scripted ? { sent: sentIn(form) } : {};
  return { refusal, ...(see ? { see } : {}), ...sent };
}

function sentIn(form: FormData): (readonly [string, string])[] {
  return [...form].flatMap(([name, value]) =>
    typeof value === "string" && !name.startsWith("$") && !secret.test(name) ? [[name, value] as const] : [],
  );
}
