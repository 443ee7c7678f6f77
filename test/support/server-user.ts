// A process that uses an embedded server: started by tests of the server, which then kill it.
// Arguments: the server's folder. Says the maintenance address in one line, and leaves when its input ends.
import { startEmbeddedServer } from "../../lib/db/server.ts";

const server = await startEmbeddedServer({ home: process.argv[2] ?? "", fast: true });
process.stdout.write(`${server.maintenanceAddress}\n`);
process.stdin.resume().once("end", async () => {
  await server.release();
  process.exit(0);
});
