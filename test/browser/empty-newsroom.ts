import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { openOwnDatabase, serveOver } from "./own-server.ts";

/** An application over a database in which nobody has an account yet, and the token its console showed. */
export interface EmptyNewsroom {
  readonly url: string;
  readonly token: string;
  end(): Promise<void>;
}

/** Starts one on the port, from the same build. */
export async function startEmptyNewsroom(port: number): Promise<EmptyNewsroom> {
  const database = await openOwnDatabase("empty");
  const server = serveOver(database, port);
  return {
    url: `http://localhost:${port}`,
    token: await tokenOf(server.process),
    async end() {
      await server.end();
      await database.drop();
    },
  };
}

// The console says where to go, and under it, alone on its line, the token.
function tokenOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!server.stdout) return reject(new Error("nobody listens to the console"));
    createInterface(server.stdout).on("line", (line) => {
      const token = /^ {2}([\w-]{20,})$/.exec(line)?.[1];
      if (token) resolve(token);
    });
    server.once("exit", (code) => reject(new Error(`it ended with ${code} before it showed the token`)));
  });
}
