import { startWorker } from "../worker.ts";
import { asVerb, exit } from "./arguments.ts";

/** `gainsay worker`: works through the jobs in a process of its own until it is told to stop. */
export function run(): Promise<number> {
  return asVerb(async () => {
    const worker = await startWorker();
    process.stderr.write("gainsay worker: working; Ctrl-C stops it\n");
    await new Promise<void>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
    });
    await worker.stop();
    return exit.ok;
  });
}
