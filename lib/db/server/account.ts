import { spawnSync } from "node:child_process";
import { lstatSync } from "node:fs";

/** The account PostgreSQL runs as, in the form `spawn` takes; empty for "the one we are". */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

const isRoot = process.getuid?.() === 0;

// Accounts that exist nearly everywhere and own nothing of value; the first one found is used.
const candidates = ["postgres", "nobody"];

/**
 * Who runs the server whose data is, or will be, at `dataFolder`. PostgreSQL refuses to run as root,
 * so root steps down: to the owner of existing data, else to an unprivileged account. Throws when there is none.
 */
export function accountFor(dataFolder: string): Account {
  if (!isRoot) return {};
  const owner = ownerOf(dataFolder);
  if (owner?.uid) return owner;
  for (const name of candidates) {
    const uid = idOf("-u", name);
    const gid = idOf("-g", name);
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new Error(
    "PostgreSQL does not run as root, and no unprivileged account (postgres, nobody) exists. Set DATABASE_URL instead.",
  );
}

function ownerOf(folder: string): Account | null {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  return stat ? { uid: stat.uid, gid: stat.gid } : null;
}

function idOf(flag: "-u" | "-g", name: string): number | null {
  const found = spawnSync("id", [flag, name], { encoding: "utf8" });
  return found.status === 0 ? Number(found.stdout) : null;
}
