import { expect, type Page, test } from "@playwright/test";
import { lookAtScreen, watchPage } from "./looks.ts";
import { desk, signInAs } from "./sign-in.ts";

async function compareFirstPair(page: Page): Promise<void> {
  await page.goto(desk("pairs"));
  // Keys work as soon as the page listens.
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page.locator("[data-row-door]:focus")).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Compare" })).toBeVisible();
}

test("two claims are read side by side by keys alone: the reading, the words, the drawings, another base", async ({
  page,
}) => {
  const faults = watchPage(page);
  await signInAs(page, "Mina");
  await compareFirstPair(page);
  await expect(page.getByRole("img", { name: /The hands each claim came through/ })).toBeVisible();
  await expect(page.getByRole("img", { name: /When each claim is about/ })).toBeVisible();
  const claimant = page.getByRole("columnheader").nth(2).getByRole("link").first();
  const name = await claimant.innerText();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(claimant).toBeFocused();
  await page.keyboard.press("=");
  await expect(page.getByRole("columnheader").nth(1).getByRole("link").first()).toHaveText(name);
  await page.keyboard.press("y");
  await expect(page.getByRole("cell", { name: /1 Jan 2015 to 31 Dec 2015/ }).first()).toBeVisible();
  await page.getByLabel("Words in the claim").fill("rice");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("region", { name: "Add a claim" }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "A and C" })).toBeVisible();
  await lookAtScreen(page, { name: "compare", mayScrollSideways: true });
  expect(faults).toEqual([]);
});

test("a pair is judged with one key and a reason, and taken back with one", async ({ page }) => {
  const faults = watchPage(page);
  await signInAs(page, "Jonas");
  await page.goto(desk("pairs"));
  await lookAtScreen(page, { name: "pairs" });
  const all = page.getByRole("navigation", { name: "Reading" }).getByRole("link", { name: /^All/ });
  const waiting = Number((await all.innerText()).replace(/\D/g, ""));
  await page.keyboard.press("j");
  await page.keyboard.press("h");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("radio", { name: /Unsure/ })).toBeChecked();
  await expect(dialog.getByLabel("Reason")).not.toBeEmpty();
  await dialog.getByLabel("Reason").fill("The archive of the weekly must be asked first.");
  const likes = dialog.getByText(/Give other wordings/);
  if (await likes.isVisible()) {
    await likes.click();
    for (const box of await dialog.getByRole("group", { name: "The same answer for" }).getByRole("checkbox").all())
      await box.check();
  }
  await page.keyboard.press("Control+Enter");
  await expect(all).toHaveText(`All ${waiting - 1}`);
  await page.keyboard.press("z");
  await expect(all).toHaveText(`All ${waiting}`);
  expect(faults).toEqual([]);
});
