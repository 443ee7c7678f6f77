import path from "node:path";
import { type Parsed, parse, type SourceFile } from "./imports.ts";
import { clientRoom, type Room, registries, roomOf } from "./rooms.ts";

/** A wall that does not hold: the file, and in words what is wrong with it. */
export interface Breach {
  readonly file: string;
  readonly wall: string;
}

interface Edge {
  readonly from: Parsed;
  readonly specifier: string;
  readonly atLoad: boolean;
  /** Path of the imported file, or null for a package. */
  readonly to: string | null;
}

/** Checks every wall over a set of files that import each other by relative path. Empty when all hold. */
export function breaches(files: readonly SourceFile[]): readonly Breach[] {
  const parsed = files.map(parse);
  const paths = new Set(files.map((file) => file.path));
  const edges = parsed.flatMap((from) =>
    from.imports.map(({ specifier, atLoad }) => ({
      from,
      specifier,
      atLoad,
      to: resolve(from.path, specifier, paths),
    })),
  );
  return [
    ...parsed.flatMap((file) => shapeBreaches(file)),
    ...edges.flatMap((edge) => edgeBreaches(edge, roomOf(edge.from.path))),
    ...clientBreaches(parsed, edges),
    ...cycles(parsed, edges),
  ];
}

/** The files that some of them reach by their imports, directly or through others, themselves included. */
export function reachedFrom(files: readonly SourceFile[], doors: (path: string) => boolean): ReadonlySet<string> {
  const paths = new Set(files.map((file) => file.path));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const visit = (name: string) => {
    const file = byPath.get(name);
    if (!file || reached.has(name)) return;
    reached.add(name);
    for (const { specifier } of parse(file).imports) {
      const to = resolve(name, specifier, paths);
      if (to) visit(to);
    }
  };
  for (const name of paths) if (doors(name)) visit(name);
  return reached;
}

// A path of ours, with the ending it has on disk where it was left out; null for packages.
function resolve(from: string, specifier: string, paths: ReadonlySet<string>): string | null {
  if (!specifier.startsWith(".") && !specifier.startsWith("@/")) return null;
  const plain = specifier.startsWith("@/") ? specifier.slice(2) : path.posix.join(path.posix.dirname(from), specifier);
  return [plain, `${plain}.ts`, `${plain}.tsx`, `${plain}/index.ts`].find((name) => paths.has(name)) ?? plain;
}

const pageLimit = 60;

function shapeBreaches(file: Parsed): Breach[] {
  const wrong = (wall: string) => ({ file: file.path, wall });
  const found: Breach[] = [];
  if (!roomOf(file.path)) found.push(wrong("is in no room of the house"));
  if (/(^|[/-])(utils?|helpers?)([./-]|$)/.test(file.path))
    found.push(wrong("is named after nothing: no utils, no helpers"));
  if (file.isBarrel && !registries.includes(file.path)) found.push(wrong("is a barrel: only the registries may be"));
  if (/^app\/.*\bpage\.tsx$/.test(file.path) && file.lines > pageLimit)
    found.push(wrong(`is a page of ${file.lines} lines: at most ${pageLimit}`));
  return found;
}

function edgeBreaches(edge: Edge, room: Room | undefined): Breach[] {
  if (!room || isStyle(edge.specifier)) return [];
  const found: Breach[] = [];
  if (!mayImport(room, edge))
    found.push({ file: edge.from.path, wall: `imports ${edge.to ?? edge.specifier}, which ${room.name} may not` });
  if (runsBeforeInstall(edge.from.path) && edge.atLoad && edge.to === null && !edge.specifier.startsWith("node:"))
    found.push({
      file: edge.from.path,
      wall: `imports ${edge.specifier} at load, but runs before packages are installed`,
    });
  return found;
}

const isStyle = (specifier: string) => specifier.endsWith(".css");

// Plain modules of bin/ are what people start; the engine's are started by Prisma.
const runsBeforeInstall = (file: string) => /^bin\/.*\.mjs$/.test(file);

function mayImport(room: Room, { from, to, specifier }: Edge): boolean {
  if (to === null) return mayImportPackage(room, specifier);
  if (room.never?.(to)) return false;
  return roomOf(to) === room || room.may.some((prefix) => to.startsWith(prefix)) || to === from.path;
}

function mayImportPackage(room: Room, specifier: string): boolean {
  if (room.packages === "any") return true;
  return room.packages.some((name) =>
    name.endsWith(":") ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );
}

// Whatever a client component imports is sent to the browser with it, whether or not it says so itself.
function clientBreaches(files: readonly Parsed[], edges: readonly Edge[]): Breach[] {
  const sent = new Set(files.filter(({ directive }) => directive === "use client").map((file) => file.path));
  const isDoor = (target: string) => files.find((file) => file.path === target)?.directive === "use server";
  const found: Breach[] = [];
  for (const file of sent) {
    for (const edge of edges.filter(({ from }) => from.path === file)) {
      if (isStyle(edge.specifier) || (edge.to && isDoor(edge.to))) continue;
      if (edge.to?.startsWith("app/"))
        sent.add(edge.to); // the loop goes on to it
      else if (!mayImport(clientRoom, edge))
        found.push({ file, wall: `is sent to the browser and imports ${edge.to ?? edge.specifier}` });
    }
  }
  return found;
}

function cycles(files: readonly Parsed[], edges: readonly Edge[]): Breach[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) if (to) next.set(from.path, [...(next.get(from.path) ?? []), to]);
  const done = new Set<string>();
  const found: Breach[] = [];
  const walk = (file: string, trail: readonly string[]) => {
    const start = trail.indexOf(file);
    if (start >= 0) found.push({ file, wall: `is in a cycle: ${[...trail.slice(start), file].join(" → ")}` });
    if (start >= 0 || done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const { path: file } of files) walk(file, []);
  return found;
}
