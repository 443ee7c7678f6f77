import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { lineOf, type Running, stop } from "./running.ts";

// Outside the checkout: the framework looks upwards for what starts with it and stands before it, and would find ours. One for
// each process: two benches at once would take it from under each other.
const folder = path.join(tmpdir(), `gainsay-empty-page-${process.pid}`);
const next = path.resolve("node_modules/next/dist/bin/next");
const files = {
  "package.json": `{ "name": "empty-page", "private": true, "type": "module" }`,
  "next.config.js": `import path from "node:path";\nexport default { turbopack: { root: path.parse(import.meta.dirname).root } };`,
  "app/layout.jsx": `export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>;\n}`,
  "app/page.jsx": `export const dynamic = "force-dynamic";\nexport default function Page() {\n  return <main>Nothing</main>;\n}`,
};

/** The framework's own empty page, rendered at every request as ours are: built and served beside the application. */
export async function serveEmptyPage(): Promise<Running> {
  const from = performance.now();
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(path.join(folder, "app"), { recursive: true });
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as const;
  const built = spawnSync(process.execPath, [next, "build"], { cwd: folder, env, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`the empty page could not be built:\n${built.stdout}${built.stderr}`);
  const port = String(await freePort());
  const child = spawn(process.execPath, [next, "start", "-p", port, "-H", "127.0.0.1"], {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  await lineOf(child, /(Ready) in/);
  const seconds = (performance.now() - from) / 1000;
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, seconds, stop: () => stop(child) };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
