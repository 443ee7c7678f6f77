import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { lookAtScreen, watchPage } from "./looks.ts";
import { joinAs, newcomerAddress, newcomerPassword } from "./newcomer.ts";
import { desk } from "./sign-in.ts";

const strip = (page: Page) => page.getByRole("region", { name: "First steps" });
const ticked = (page: Page) => strip(page).locator("li[data-done]");

test("a newcomer's steps are ticked as they are done, put away for good in every browser, and come back from the help", async ({
  browser,
  baseURL,
}) => {
  const page = await joinAs(browser, "viewer", "Vera");
  const faults = watchPage(page);
  await page.goto(desk("queue"));
  await expect(strip(page).getByRole("link")).toHaveCount(4);
  await expect(ticked(page)).toHaveCount(0);
  await expectAccessible(page);
  const kept = page.waitForResponse((response) => response.request().method() === "POST" && response.ok());
  await strip(page).getByRole("link", { name: "See what disagrees" }).press("Enter");
  await page.waitForURL(/\/pairs$/);
  await expect(strip(page)).toContainText("First steps: 1 of 4 done");
  await kept;
  await page.goto(desk("queue"));
  await expect(ticked(page)).toHaveText([/See what disagrees/]);
  await strip(page).getByRole("button", { name: "Put away" }).press("Enter");
  await expect(strip(page)).toHaveCount(0);
  const other = await browser.newContext(baseURL ? { baseURL } : {});
  const elsewhere = await other.newPage();
  await elsewhere.goto("/sign-in");
  await elsewhere.getByLabel("E-mail address").fill(newcomerAddress("Vera"));
  await elsewhere.getByLabel("Password").fill(newcomerPassword);
  await elsewhere.getByRole("button", { name: "Sign in" }).click();
  await expect(elsewhere).toHaveURL(/\/queue/);
  await elsewhere.goto(desk("queue"));
  await expect(elsewhere.getByRole("heading", { level: 1, name: "Queue" })).toBeVisible();
  await expect(strip(elsewhere)).toHaveCount(0);
  await elsewhere.goto(desk("help"));
  await expect(ticked(elsewhere)).toHaveText([/See what disagrees/]);
  await elsewhere.getByRole("button", { name: "Show them on the desk" }).press("Enter");
  await expect(strip(elsewhere).getByRole("button", { name: "Put away" })).toBeVisible();
  await other.close();
  await page.goto(desk("queue"));
  await expect(ticked(page)).toHaveCount(1);
  expect(faults).toEqual([]);
});

test("the steps stand well on the queue and in the help, in both themes at three widths", async ({ browser }) => {
  const page = await joinAs(browser, "analyst", "Nele");
  await page.goto(desk("queue"));
  await expect(strip(page).getByRole("link")).toHaveCount(6);
  await lookAtScreen(page, { name: "first-steps" });
  await page.goto(desk("help"));
  await lookAtScreen(page, { name: "first-steps-help" });
});
