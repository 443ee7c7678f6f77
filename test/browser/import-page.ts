import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { desk } from "./sign-in.ts";

/** Imports a pasted text in its three steps, answering who published it; ends on "where everything went". */
export async function importPasted(page: Page, text: string, publisher: string): Promise<void> {
  await page.goto(desk("import"));
  await page.getByLabel("Text of a post, or of a whole archive page").fill(text);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Check" })).toBeVisible();
  await expect(page.getByText("Who published this?")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("textbox", { name: /Published by/ }).fill(publisher);
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText("Applied", { exact: true })).toBeVisible({ timeout: 30_000 });
}
