import { readFileSync } from "node:fs";
import { say } from "../setup.mjs";
import { undoAll } from "./undoing.mjs";

/** Undoes everything and exits; a second Ctrl-C does not wait. */
export function stopOnSignals() {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(130);
    stopping = true;
    await undoAll();
    say("stopped");
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  stopWithParent(stop);
}

// When npm itself is killed no signal reaches us, and we would run on unseen.
function stopWithParent(stop) {
  const npm = process.env.npm_lifecycle_event ? npmAbove() : null;
  if (npm === null) return;
  setInterval(() => {
    if (npmAbove() !== npm) stop();
  }, 500).unref();
}

// npm starts us through a shell, which may or may not stay in between.
function npmAbove() {
  const parent = processAt(process.ppid);
  if (parent?.program.startsWith("npm")) return parent.pid;
  const grandparent = processAt(parent?.parent);
  return grandparent?.program.startsWith("npm") ? grandparent.pid : null;
}

// Linux only: elsewhere asking means starting a program each time, and the next start joins what is left behind.
function processAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const end = stat.lastIndexOf(")");
    const program = stat.slice(stat.indexOf("(") + 1, end);
    return { pid, program, parent: Number(stat.slice(end + 2).split(" ")[1]) };
  } catch {
    return null;
  }
}
