import { expect, test } from "@playwright/test";
import { accessibilityFaults } from "../support/accessibility.ts";

test("somebody who comes to the front door finds a page in order, and nothing from elsewhere", async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));

  const answer = await page.goto("/");

  expect(answer?.status()).toBe(200);
  await expect(page).toHaveTitle(/Gainsay/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(new Set(asked)).toEqual(new Set([baseURL]));
  expect(complaints).toEqual([]);
});

test("an address that leads nowhere says so with a 404", async ({ page }) => {
  const answer = await page.goto("/no-such-page");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address");
});
