/** A room of the house: which files are in it and what they may reach. */
export interface Room {
  readonly name: string;
  /** Whether a file is of this room; the first room that says yes has it. */
  readonly holds: (path: string) => boolean;
  /** Paths it may import beside its own; a folder ends in a slash. */
  readonly may: readonly string[];
  /** Packages it may import; `node:` stands for everything Node brings. */
  readonly packages: readonly string[] | "any";
  /** Of what `may` allows, what is still out of reach. */
  readonly never?: (path: string) => boolean;
}

const inside =
  (...folders: readonly string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(folder));

const isSchema = (path: string) => path.endsWith(".schema.ts");
const groundFloor = ["text", "units", "model", "extract", "compare", "formats", "access"].map((room) => `lib/${room}/`);

/** What reads strangers' documents; these packages are pure. */
const parsers = [
  "linkedom",
  "@mozilla/readability",
  "unpdf",
  "feedsmith",
  "fast-xml-parser",
  "csv-parse",
  "csv-stringify",
  "marked",
];
const onScreen = ["react", "react-dom", "next/link", "next/navigation"];

// Doors to the database that only those who start and prepare it may use.
const preparation = ["server", "migrate", "roles", "databases", "external", "address"].map((name) => `lib/db/${name}`);

/** The rooms, by the table of walls; order matters where one is inside another. */
export const rooms: readonly Room[] = [
  { name: "text", holds: inside("lib/text/"), may: [], packages: ["diff"] },
  { name: "units", holds: inside("lib/units/"), may: [], packages: [] },
  {
    name: "model schemas",
    holds: (path) => path.startsWith("lib/model/") && isSchema(path),
    may: ["lib/model/", "lib/text/", "lib/units/"],
    packages: ["zod"],
  },
  {
    name: "model",
    holds: inside("lib/model/"),
    may: ["lib/text/", "lib/units/"],
    packages: [],
    never: isSchema,
  },
  {
    name: "extract",
    holds: inside("lib/extract/"),
    may: ["lib/model/", "lib/text/", "lib/units/"],
    packages: [...parsers, "wink-nlp", "wink-eng-lite-web-model", "chrono-node"],
  },
  { name: "compare", holds: inside("lib/compare/"), may: ["lib/model/", "lib/units/"], packages: [] },
  {
    name: "formats",
    holds: inside("lib/formats/"),
    may: ["lib/model/", "lib/text/", "lib/units/"],
    packages: ["zod", ...parsers],
  },
  { name: "access", holds: inside("lib/access/"), may: ["lib/model/"], packages: [] },
  { name: "settings", holds: inside("lib/settings/"), may: [], packages: ["zod"] },
  {
    name: "db",
    holds: inside("lib/db/"),
    may: ["lib/model/", "lib/access/", "lib/text/", "lib/units/", "lib/settings/"],
    packages: [
      "@prisma/client",
      "@prisma/adapter-pg",
      "@prisma/driver-adapter-utils",
      "@prisma/schema-engine-wasm",
      "pg",
      "uuid",
      "node:",
    ],
  },
  {
    name: "auth",
    holds: inside("lib/auth/"),
    may: ["lib/model/", "lib/access/", "lib/db/", "lib/settings/"],
    packages: ["zod", "next-auth", "next/headers", "next/navigation", "react", "@node-rs/argon2", "node:"],
    never: inside("lib/db/generated/", ...preparation),
  },
  { name: "net", holds: inside("lib/net/"), may: ["lib/model/", "lib/settings/"], packages: ["node:"] },
  { name: "jobs", holds: inside("lib/jobs/"), may: ["lib/model/", "lib/settings/"], packages: ["pg-boss", "node:"] },
  {
    name: "workflow",
    holds: inside("lib/workflow/"),
    may: ["lib/"],
    packages: ["zod", "node:"],
    never: inside("lib/auth/", "lib/db/generated/", ...preparation),
  },
  {
    name: "client components and _ui",
    holds: inside("app/_ui/"),
    may: ["lib/text/", "lib/units/", "lib/compare/", "lib/access/", "lib/model/", "app/_ui/", "app/styles/"],
    packages: onScreen,
    never: isSchema,
  },
  {
    name: "app",
    holds: inside("app/"),
    may: [...groundFloor, "lib/workflow/", "lib/db/read/", "lib/auth/", "app/"],
    packages: ["next", "react", "react-dom", "zod", "@resvg/resvg-wasm", "node:"],
  },
  {
    name: "bin",
    holds: inside("bin/"),
    may: [
      ...groundFloor,
      "lib/workflow/",
      "lib/db/read/",
      "lib/auth/",
      "lib/jobs/",
      "lib/settings/",
      "seeds/accounts",
      ...preparation,
    ],
    packages: ["next", "tsx", "zod", "node:"],
  },
  { name: "seeds", holds: inside("seeds/"), may: ["lib/"], packages: "any" },
  { name: "test", holds: inside("test/"), may: ["lib/", "seeds/", "bin/", "bench/", "package.json"], packages: "any" },
  { name: "bench", holds: inside("bench/"), may: ["lib/", "seeds/", "test/"], packages: "any" },
  {
    name: "root",
    holds: (path) => !path.includes("/"),
    may: ["bin/", "lib/settings/", "lib/auth/"],
    packages: "any",
  },
];

/** The wall of whatever ends up in the browser. */
export const clientRoom = rooms.find(({ name }) => name === "client components and _ui") as Room;

/** The room a file is in, or undefined when no room has it: then it has no place in the house. */
export function roomOf(path: string): Room | undefined {
  return rooms.find((room) => room.holds(path));
}

/** Registries: the only files that may just hand on what others export. */
export const registries = [
  "lib/extract/rules/index.ts",
  "lib/compare/checks/index.ts",
  "lib/formats/import/index.ts",
  "lib/formats/export/index.ts",
];
