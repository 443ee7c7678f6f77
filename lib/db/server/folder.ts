import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { Account } from "./account.ts";

/**
 * The folder a server keeps its data and, where needed, its binaries in: `home` itself, or, when root's other account
 * could not reach that (a checkout under a 0700 folder), a private folder under /var/tmp remembered in `home`.
 */
export function serverFolder(home: string): string {
  mkdirSync(home, { recursive: true });
  if (process.getuid?.() !== 0) return home;
  chmodSync(home, 0o711);
  return canReach(home) ? home : outsideFolder(home);
}

/** Whether an account without rights of its own may walk to this path. */
export function canReach(target: string): boolean {
  for (let at = path.resolve(target); at !== path.dirname(at); at = path.dirname(at))
    if (existsSync(at) && !(statSync(at).mode & 0o001)) return false;
  return true;
}

/** Makes a folder that only the server's account can read. */
export function makePrivate(account: Account, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
}

function outsideFolder(home: string): string {
  const note = path.join(home, "outside");
  if (existsSync(note)) {
    const folder = readFileSync(note, "utf8").trim();
    if (isOurs(folder)) return folder;
  }
  const folder = mkdtempSync("/var/tmp/gainsay-");
  chmodSync(folder, 0o711);
  writeFileSync(note, folder, { mode: 0o600 });
  return folder;
}

// Anyone may make folders in /var/tmp: reuse only a real one that is ours and that nobody else may write to.
function isOurs(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && stat.uid === process.getuid?.() && !(stat.mode & 0o022);
}
