import { say } from "../setup.mjs";

const steps = [];

/** Adds something to undo when the command ends; the last one added is undone first. */
export function whenStopping(step) {
  steps.unshift(step);
}

/** Undoes everything and exits; a second Ctrl-C does not wait. */
export function stopOnSignals() {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(130);
    stopping = true;
    for (const step of steps)
      await Promise.resolve(step()).catch((error) => console.error(`gainsay: ${error.message}`));
    say("stopped");
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  stopWithParent(stop);
}

// When `npm run` itself is killed no signal reaches us: notice that somebody else is the parent now.
function stopWithParent(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}
