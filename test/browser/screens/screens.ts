import { readdirSync } from "node:fs";
import path from "node:path";
import { adminScreens } from "./admin-screens.ts";
import { deskScreens } from "./desk-screens.ts";
import { frontScreens } from "./front-screens.ts";
import type { Screen } from "./screen.ts";

/** Pages that only lead on to another. */
export const leadOn = ["page.tsx", "w/[workspace]/page.tsx", "w/[workspace]/admin/page.tsx"];

/** Seen in a newsroom nobody has set up yet. */
export const seenWhileEmpty = ["set-up/page.tsx"];

const below = (folder: string, screens: Readonly<Record<string, readonly Screen[]>>) =>
  Object.entries(screens).map(([file, seen]) => [`${folder}${file}`, seen] as const);

/** Every screen by the file below app/ that draws it. */
export const screens: ReadonlyMap<string, readonly Screen[]> = new Map([
  ...below("", frontScreens),
  ...below("w/[workspace]/", deskScreens),
  ...below("w/[workspace]/admin/", adminScreens),
]);

/** The files below app/ that draw a page of their own, as they are on the disk: pages, what stands where nothing is, and published pages. */
export function pageFiles(): readonly string[] {
  return readdirSync("app", { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /(^|\/)(page|not-found)\.tsx$/.test(file) || isPublishedPage(file));
}

// Doors with a file extension in their address answer with feeds, tables and styles.
function isPublishedPage(file: string): boolean {
  return file.startsWith("p/") && file.endsWith("/route.ts") && !/\.\w+\/route\.ts$/.test(file);
}
