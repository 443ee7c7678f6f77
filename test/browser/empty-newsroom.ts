import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { prepareDatabase } from "../../bin/launch/database.ts";
import { createDatabase, dropDatabase } from "../../lib/db/databases.ts";
import { testServer } from "../support/database-server.ts";

/** An application over a database in which nobody has an account yet, and the token its console showed. */
export interface EmptyNewsroom {
  readonly url: string;
  readonly token: string;
  end(): Promise<void>;
}

/** Starts one on the port, from the same build. */
export async function startEmptyNewsroom(port: number): Promise<EmptyNewsroom> {
  const database = await testServer();
  const name = `gainsay_test_${process.pid}_empty`;
  await dropDatabase(database.maintenanceAddress, name);
  await createDatabase(database.maintenanceAddress, name);
  const address = await prepareDatabase(database.ownerAddress(name), database.appAddress(name), () => {});
  const env = {
    ...process.env,
    GAINSAY_SECRET: randomBytes(32).toString("base64url"),
    GAINSAY_BROWSER_PORT: String(port),
    GAINSAY_BROWSER_DATABASE: address,
  };
  const server = spawn(process.execPath, ["test/browser/server.mjs"], { stdio: ["ignore", "pipe", "ignore"], env });
  return {
    url: `http://localhost:${port}`,
    token: await tokenOf(server),
    async end() {
      server.kill("SIGTERM");
      await once(server, "exit");
      await dropDatabase(database.maintenanceAddress, name);
      await database.release();
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
