import { markSucceeded } from "../db/write/sign-in-attempts.ts";
import { type Refusal, type Result, refuse } from "../model/result.ts";
import { openMutation } from "./mutation.ts";
import { admitLinkTry } from "./throttle.ts";
import { currentVisitor } from "./visitor.ts";

/**
 * A visitor's form that stands on a secret (an invitation, a reset link, the set-up token): checks the Origin and the throttle, then runs the
 * step. Refuses with `wrong-origin`, `locked-out`, or as the step does.
 */
export async function linkMutation<T>(
  form: "join" | "reset" | "set-up",
  step: (now: Date) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  return openMutation(async (now) => {
    const attempt = await admitLinkTry(form, (await currentVisitor()).address, now);
    if (attempt === null) return refuse("locked-out");
    const done = await step(now);
    if (done.ok) await markSucceeded(attempt);
    return done;
  });
}
