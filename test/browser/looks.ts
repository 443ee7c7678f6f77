import { mkdirSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { accessibilityFaults } from "../support/accessibility.ts";
import { sidewaysScroll } from "./axe.ts";

/** The widths every screen is looked at: a phone, a small window, a laptop. */
export const widths = [320, 768, 1440] as const;
/** Both themes, asked for the way a device does. */
export const themes = ["light", "dark"] as const;

// Beyond it a browser makes no picture of a whole page.
const tallest = 16_000;

interface Look {
  /** Name of the picture, before width and theme. */
  readonly name: string;
  /** Matrix and compare may scroll sideways on a phone; nothing else may. */
  readonly mayScrollSideways?: boolean;
}

type Width = (typeof widths)[number];
type Theme = (typeof themes)[number];
type Looks = ReadonlyMap<Width, readonly Theme[]>;

const every: Looks = new Map(widths.map((width) => [width, themes]));
// On the way through a journey the narrowest in the dark and the widest in the light, which is what breaks; all where pictures are asked for.
const inPassing: Looks = new Map<Width, readonly Theme[]>([
  [320, ["dark"]],
  [1440, ["light"]],
]);

/** Looks at the page of a journey as it stands: takes the picture, runs axe, refuses sideways scrolling. Says all faults at once. */
export async function lookAtScreen(page: Page, look: Look): Promise<void> {
  expect(await screenFaults(page, look, process.env.GAINSAY_PICTURES ? every : inPassing)).toEqual([]);
}

/** The same at every width and in every theme, and hands the faults over: one line each, with picture, width and theme. */
export async function screenFaults(
  page: Page,
  { name, mayScrollSideways = false }: Look,
  looks = every,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [width, inThemes] of looks) {
    await page.setViewportSize({ width, height: 640 });
    // As tall as the page: what sticks to an edge must not cover what one could scroll to.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(900, height) });
    for (const theme of inThemes) {
      await page.emulateMedia({ colorScheme: theme });
      const clip = { x: 0, y: 0, width, height: Math.min(tallest, Math.max(900, height)) };
      await page.screenshot({ path: picture(`${name}-${width}-${theme}`), clip });
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${name} ${width} ${theme}: ${fault}`));
      const sideways = await sidewaysScroll(page);
      if (sideways > 0 && !mayScrollSideways) faults.push(`${name} ${width} ${theme}: scrolls ${sideways} px sideways`);
    }
  }
  return faults;
}

/** Where a picture of this name is put. */
export function picture(name: string): string {
  const folder = process.env.GAINSAY_PICTURES ?? "test-results/pictures";
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `${name}.png`);
}

/** Collects, from now on, what a page must never do: break its content security policy, throw, or ask anyone but its own origin. */
export function watchPage(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`threw: ${error.message}`));
  page.on("console", (message) => {
    if (/content security policy|hydrat/i.test(message.text())) faults.push(message.text());
  });
  page.on("request", (request) => {
    const { origin } = new URL(request.url());
    const own = page.url().startsWith("http") ? new URL(page.url()).origin : origin;
    if (/^https?:/.test(request.url()) && origin !== own) faults.push(`asked ${request.url()}`);
  });
  return faults;
}
