import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { ActionAnswer } from "@/app/_ui/action-form";
import type { Refusal, Result } from "@/lib/model/result";

/** What a form is answered: done, it goes to an address; refused, it stays as typed. After `stale` the page knows the version that stands there now. */
export function answered(done: Result<unknown, Refusal>, address: string): ActionAnswer {
  if (done.ok) redirect(address);
  if (done.error.reason === "stale") refresh();
  return { refusal: done.error };
}
