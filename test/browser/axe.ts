import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds on the page as it stands, one line per fault with its first elements; empty when there is nothing. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  // evaluate() is not bound by the page's content security policy, a script tag would be.
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResults> } }).axe.run(
        document,
        { runOnly: tags },
      ),
    rules,
  );
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 5).map(({ target, any }) => `${target.join(" ")} (${any[0]?.message ?? ""})`);
    return `${id}: ${help}: ${where.join("; ")}`;
  });
}

/** Fails unless axe finds nothing. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}

/** How far the page can be scrolled sideways, in pixels; 0 where everything fits. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
