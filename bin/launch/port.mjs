import { connect, createServer } from "node:net";

/** The first port from `wanted` on that nobody has, within twenty; throws when all are taken. */
export async function portFrom(wanted, host = "127.0.0.1") {
  for (let port = wanted; port < wanted + 20; port++) if (await isFree(port, host)) return port;
  throw new Error(`ports ${wanted} to ${wanted + 19} are all taken; set PORT`);
}

// "localhost" is ::1 to some browsers: a stranger listening there would get our readers.
async function isFree(port, host) {
  return !(await answers(port, "::1")) && (await canListen(port, host));
}

function answers(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const done = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => done(true)).once("error", () => done(false));
    socket.setTimeout(500, () => done(false));
  });
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
