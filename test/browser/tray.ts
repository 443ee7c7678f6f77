import type { Page } from "@playwright/test";
import { desk } from "./sign-in.ts";

/** Lays the first claim of a filtered list that has the words aside to compare. */
export async function layAside(page: Page, query: string, words: RegExp): Promise<void> {
  await page.goto(`${desk("claims")}?${query}`);
  const row = page.getByRole("row").filter({ hasText: words }).first();
  await row.getByRole("button", { name: /Compare/ }).click();
}
