import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createInterface } from "node:readline";
import { encode } from "next-auth/jwt";
import type { Actor } from "@/lib/access/actor";
import { signIn } from "../accounts";

/** The application as it answers over HTTP, on the database of this test file. */
export interface RunningApp {
  readonly url: string;
  /** The cookie of a browser somebody just signed in on. */
  cookieOf(person: Actor): Promise<string>;
  stop(): Promise<void>;
}

/** Builds the application where it is stale, and serves it in a process of its own. */
export async function runApp(extra: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
  const secret = randomBytes(32).toString("base64url");
  const child = spawn(process.execPath, ["test/support/sweep/serve.mjs"], {
    env: { ...process.env, NODE_ENV: "production", VITEST: "", GAINSAY_SECRET: secret, ...extra },
    // The framework logs every refused origin with a stack: what a test finds wrong it says itself.
    stdio: ["pipe", "pipe", process.env.GAINSAY_SHOW_APP ? "inherit" : "ignore"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on("line", (line) => {
      if (line.startsWith("ready ")) resolve(line.slice(6));
    });
    child.once("exit", (code) => reject(new Error(`the application ended with ${code} before it was ready`)));
  });
  return {
    url,
    async cookieOf(person) {
      const token = { sub: person.userId, sid: await signIn(person, new Date()) };
      return `gainsay-session=${await encode({ token, secret, maxAge: 3600 })}`;
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
