import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "oxc-parser";

/** Everything in app/ a request can reach, as the files themselves say: nobody keeps this list by hand. */
export interface Doors {
  /** Files of pages. */
  readonly pages: readonly string[];
  /** "METHOD file" of route handlers. */
  readonly handlers: readonly string[];
  /** "file name" of server actions. */
  readonly actions: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Reads the doors from the tree of app/. */
export function doorsOf(): Doors {
  const files = (readdirSync("app", { recursive: true }) as string[])
    .map((file) => `app/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.tsx?$/.test(file))
    .sort();
  const handlers = files.filter((file) => /(^|\/)route\.tsx?$/.test(file));
  return {
    pages: files.filter((file) => /(^|\/)page\.tsx$/.test(file)),
    handlers: handlers.flatMap((file) =>
      exportsOf(file)
        .filter((name) => methods.includes(name))
        .map((name) => `${name} ${file}`),
    ),
    actions: files.flatMap((file) => (isServerFile(file) ? exportsOf(file).map((name) => `${file} ${name}`) : [])),
  };
}

function programOf(file: string): readonly Node[] {
  const { program, errors } = parseSync(file, readFileSync(file, "utf8"));
  if (errors.length > 0) throw new Error(`${file} does not parse`);
  return program.body as unknown as Node[];
}

// An action inside a component would be a door nobody listed: only files of actions may have any.
function isServerFile(file: string): boolean {
  const first = programOf(file)[0];
  if (first?.directive === "use server") return true;
  if (/["']use server["']/.test(readFileSync(file, "utf8"))) throw new Error(`${file} hides a server action`);
  return false;
}

function exportsOf(file: string): string[] {
  return programOf(file).flatMap((node) => {
    if (node.type !== "ExportNamedDeclaration" || node.exportKind === "type") return [];
    const declared = node.declaration as Node | null;
    if (declared) return namesOf(declared);
    return (node.specifiers as { exported: { name: string } }[]).map(({ exported }) => exported.name);
  });
}

function namesOf(declared: Node): string[] {
  if (declared.type === "FunctionDeclaration") return [(declared.id as { name: string }).name];
  if (declared.type !== "VariableDeclaration") return [];
  return (declared.declarations as { id: { name: string } }[]).map(({ id }) => id.name);
}
