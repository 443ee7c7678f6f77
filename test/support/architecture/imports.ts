import { parseSync } from "oxc-parser";

/** One file of the repository: its path from the root with forward slashes, and what it says. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One import of a file, in any form; types count. */
export interface Import {
  /** As written: a package, `node:…` or a relative path. */
  readonly specifier: string;
  /** Taken as the file loads, rather than by `import()` later on. */
  readonly atLoad: boolean;
}

/** What the parser saw in a file. */
export interface Parsed extends SourceFile {
  readonly imports: readonly Import[];
  readonly directive: "use client" | "use server" | null;
  /** Whether the file does nothing but hand on what others export. */
  readonly isBarrel: boolean;
  readonly lines: number;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Parses a file. Throws, naming it, when it does not parse: an unread file keeps no wall. */
export function parse(file: SourceFile): Parsed {
  const { program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path} does not parse: ${errors[0]?.message}`);
  const body = program.body as unknown as Node[];
  const imports: Import[] = [];
  visit(program as unknown as Node, (node) => {
    const found = importOf(node);
    if (found) imports.push(found);
  });
  return {
    ...file,
    imports,
    directive: directiveOf(body),
    isBarrel: body.length > 0 && body.every(handsOn),
    lines: file.text.split("\n").length - (file.text.endsWith("\n") ? 1 : 0),
  };
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (isNode(value)) {
    see(value);
    for (const child of Object.values(value)) visit(child, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

function importOf(node: Node): Import | null {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
    case "TSImportType":
      return literal(node.source, true);
    case "TSExternalModuleReference":
      return literal(node.expression, true);
    case "ImportExpression":
      return literal(node.source, false);
    case "CallExpression":
      return isNode(node.callee) && node.callee.name === "require"
        ? literal((node.arguments as unknown[])[0], true)
        : null;
    default:
      return null;
  }
}

function literal(node: unknown, atLoad: boolean): Import | null {
  if (!isNode(node) || typeof node.value !== "string") return null;
  return { specifier: node.value, atLoad };
}

function directiveOf(body: readonly Node[]): Parsed["directive"] {
  const first = body[0]?.directive;
  return first === "use client" || first === "use server" ? first : null;
}

function handsOn(node: Node): boolean {
  return node.type === "ExportAllDeclaration" || (node.type === "ExportNamedDeclaration" && node.source !== null);
}
