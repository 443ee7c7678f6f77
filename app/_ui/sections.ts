import type { IconName } from "./icon-paths";

interface Section {
  readonly label: string;
  readonly icon: IconName;
  /** Goes there after `g`; none for those below the line. */
  readonly key?: string;
}

/** The places of the desk in the order of the rail; the key of each is its folder under /w/<workspace>/. */
export const sections = {
  queue: { label: "Queue", icon: "queue", key: "q" },
  posts: { label: "Posts", icon: "posts", key: "p" },
  claims: { label: "Claims", icon: "claims", key: "c" },
  pairs: { label: "Pairs", icon: "pairs", key: "j" },
  questions: { label: "Questions", icon: "questions", key: "t" },
  sources: { label: "Sources", icon: "sources", key: "s" },
  "cross-checks": { label: "Cross-checks", icon: "cross-checks", key: "r" },
  published: { label: "Published", icon: "published", key: "u" },
  import: { label: "Import", icon: "import", key: "i" },
  history: { label: "History", icon: "history" },
  admin: { label: "Admin", icon: "admin" },
  settings: { label: "Settings", icon: "settings" },
  help: { label: "Help", icon: "help" },
} as const satisfies Record<string, Section>;

/** One place of the desk. */
export type SectionKey = keyof typeof sections;

/** The four always at hand on a narrow screen; the others are one press away. */
export const atHand: readonly SectionKey[] = ["queue", "posts", "claims", "pairs"];

/** Address of a section, or of a path below it, in a workspace. */
export function deskAddress(workspace: string, ...path: readonly string[]): string {
  return `/w/${[workspace, ...path].map(encodeURIComponent).join("/")}`;
}

/** Address of the comparison of two to four claims, the first being the base; `more` names how it is shown (a unit, periods as days). */
export function compareAddress(
  workspace: string,
  claims: readonly string[],
  more: Readonly<Record<string, string | null>> = {},
): string {
  const shown = Object.entries(more).flatMap(([name, value]) =>
    value ? [`&${name}=${encodeURIComponent(value)}`] : [],
  );
  return `${deskAddress(workspace, "compare")}?claims=${claims.join(",")}${shown.join("")}`;
}
