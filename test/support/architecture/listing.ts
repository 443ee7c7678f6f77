import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SourceFile } from "./imports.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const isSource = (name: string) => /\.(ts|tsx|mts|mjs|js|jsx|cjs)$/.test(name) && !name.endsWith(".d.ts");
const skipped = new Set(["node_modules", ".next", ".gainsay", ".git", "coverage", "test-results", "playwright-report"]);
const generated = "lib/db/generated/";

/** Every source file of the repository, by walking its folders. */
export function sourceFiles(): readonly SourceFile[] {
  return walk("").map((file) => ({ path: file, text: readFileSync(path.join(root, file), "utf8") }));
}

function walk(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) || `${name}/` === generated ? [] : walk(name);
    return isSource(name) ? [name] : [];
  });
}

/** The same files, counted by somebody else: git where this is a checkout, else Node's own recursive listing. */
export function independentListing(): readonly string[] {
  const names = existsSync(path.join(root, ".git")) ? listedByGit() : listedByNode();
  return names.filter((name) => isSource(name) && !name.startsWith(generated) && existsSync(path.join(root, name)));
}

function listedByGit(): string[] {
  const options = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  return [...new Set(execFileSync("git", options, { cwd: root, encoding: "utf8" }).split("\0"))];
}

function listedByNode(): string[] {
  return (readdirSync(root, { recursive: true }) as string[])
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => !name.split("/").some((part) => skipped.has(part)));
}
