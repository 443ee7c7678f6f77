import { newToken } from "../lib/auth/tokens.ts";
import { offerSetUp } from "../lib/workflow/offer-set-up.ts";
import { whenStopping } from "./launch/undoing.mjs";
import { startWorker } from "./worker.ts";

/** What a server does once when it starts: the set-up token of a fresh install on the console, and the worker unless it runs elsewhere. */
export async function onStart(): Promise<void> {
  const started = start();
  // From the first moment: who is stopped while starting waits for the start, so that the database does not go from under it.
  whenStopping(() =>
    started.then(
      (worker) => worker?.stop(),
      () => {},
    ),
  );
  await started;
}

async function start() {
  const { token, hash } = newToken();
  if (await offerSetUp(hash, new Date()))
    console.log(
      `gainsay: nobody has an account yet. Make the first one at ${process.env.GAINSAY_URL}/set-up with this token:\n\n  ${token}\n`,
    );
  return process.env.GAINSAY_WORKER === "off" ? null : startWorker();
}
