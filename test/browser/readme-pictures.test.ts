import { expect, test } from "@playwright/test";
import { desk, signInAs } from "./sign-in.ts";
import { layAside } from "./tray.ts";

// Taken on demand by `npm run pictures`, into docs/pictures; not a check of anything.
const folder = process.env.GAINSAY_README_PICTURES;

test.use({ viewport: { width: 1440, height: 900 }, colorScheme: "light" });

test("the pictures of the README", async ({ page }) => {
  test.skip(!folder, "taken by npm run pictures");
  await signInAs(page, "Mina");
  await page.getByRole("button", { name: "Put away" }).click();
  await expect(page.getByText(/^First steps/)).toHaveCount(0);
  await layAside(page, "claimant=FAO&words=14", /down 14 percent/);
  await layAside(page, "claimant=Tongil+Sinbo", /2015.*up/);
  await page.getByRole("link", { name: /^Compare \d/ }).click();
  await expect(page.getByRole("img", { name: /The hands each claim came through/ })).toBeVisible();
  await page.getByRole("button", { name: "Clear" }).click();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: `${folder}/compare.png` });

  await page.goto(desk("questions"));
  await page
    .getByRole("link", { name: /2015 against 2014/ })
    .first()
    .click();
  await expect(page.getByRole("grid")).toBeVisible();
  await page.screenshot({ path: `${folder}/question.png` });

  await page.goto(desk("posts"));
  await page.getByRole("link", { name: "Output at Kaesong up by a quarter" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Output at Kaesong up by a quarter" })).toBeVisible();
  await page.screenshot({ path: `${folder}/reader.png` });
});
