import { expect, test } from "@playwright/test";
import { desk, signInAs } from "./sign-in.ts";

test("a long list is stepped through by pages that stand in the address, filter and all", async ({ page }) => {
  await signInAs(page, "Mina");
  await page.goto(desk("admin", "indicators"));
  const first = await page.getByRole("rowheader").allTextContents();
  expect(first).toHaveLength(50);
  const pages = page.getByRole("navigation", { name: "Pages: indicators" });
  await expect(pages).toContainText(/^1 to 50 of /);
  await pages.getByRole("link", { name: "Next" }).press("Enter");
  await expect(page).toHaveURL(/indicators\?page=2$/);
  await expect(pages).toContainText(/^51 to 100 of /);
  const second = await page.getByRole("rowheader").allTextContents();
  expect(second.filter((name) => first.includes(name))).toEqual([]);
  await page.goto(`${desk("admin", "indicators")}?q=a&page=2`);
  await pages.getByRole("link", { name: "Previous" }).press("Enter");
  await expect(page).toHaveURL(/indicators\?q=a$/);
  await page.goto(`${desk("admin", "indicators")}?page=99999`);
  await expect(pages.getByRole("link", { name: "Next" })).toHaveCount(0);
  await expect(page.getByRole("rowheader").first()).toBeVisible();
});

test("the queue leads back to its first page, and keeps its order on the way", async ({ page }) => {
  await signInAs(page, "Mina");
  await page.goto(`${desk("queue")}?sort=oldest`);
  const rows = page.getByRole("rowheader");
  const first = (await rows.first().getByRole("link").getAttribute("href")) ?? "";
  const after = /queue\/([0-9a-f-]{36})/.exec(first)?.[1] ?? "";
  await page.goto(`${desk("queue")}?sort=oldest&after=${after}`);
  await expect(rows.first()).toBeVisible();
  await expect(page.locator(`[data-row] a[href*="${after}"]`)).toHaveCount(0);
  await page.getByRole("link", { name: "First page" }).press("Enter");
  await expect(page).toHaveURL(/queue\?sort=oldest$/);
  await expect(page.locator(`[data-row] a[href*="${after}"]`)).toHaveCount(1);
});
