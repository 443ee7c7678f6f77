import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { archivePage } from "../support/archive-page.ts";
import { expectAccessible } from "./axe.ts";
import { importPasted } from "./import-page.ts";
import { watchPage } from "./looks.ts";
import { desk, signInAs } from "./sign-in.ts";

const realPage = "../shared/corpus/archive.txt";

test("an analyst imports a page, decides ten candidates by keyboard, takes one back, and judges a pair", async ({
  page,
}) => {
  const faults = watchPage(page);
  await signInAs(page, "Jonas");
  await expectAccessible(page);
  await importPasted(page, archivePage, "Southern Desk");
  await expectAccessible(page);
  for (const title of ["Rice outlook cut again", "A harvest that grew?", "Economy grew one percent, central bank says"])
    await expect(page.getByRole("link", { name: title }).first()).toBeVisible();

  await page.goto(desk("queue"));
  await expect
    .poll(
      async () => {
        await page.reload();
        return page.getByRole("row").count();
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(12);
  await page.getByRole("row").nth(1).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: "Candidate" })).toBeVisible();
  await expectAccessible(page);
  for (let decided = 0; decided < 10; decided++) {
    const here = page.url();
    if (decided % 5 === 4) {
      await page.keyboard.press("x");
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.keyboard.press("5");
    } else await page.keyboard.press("a");
    await expect(page).not.toHaveURL(here);
  }
  await expect(page.getByText("Rejected").first()).toBeVisible();
  const before = page.url();
  await page.keyboard.press("z");
  await expect(page).not.toHaveURL(before);

  await page.goto(desk("pairs"));
  await expect(page.getByRole("heading", { level: 1, name: "Pairs to judge" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Compare" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Compare" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Link" }).first().click();
  await page.getByLabel("Reason").fill("One says up and the other down, of the same year.");
  await page.getByRole("radio", { name: "Contradicts" }).check();
  await page.getByRole("button", { name: "Save judgement" }).click();
  await expect(page.getByRole("link", { name: /^Assess together/ })).toBeVisible();
  await expect(page.getByText("One says up and the other down, of the same year.").first()).toBeVisible();
  await expectAccessible(page);
  expect(faults).toEqual([]);
});

test("importing the same page again changes nothing and says so", async ({ page }) => {
  await signInAs(page, "Mina");
  await importPasted(page, archivePage, "Southern Desk");
  await expect(page.getByText("3 already here")).toBeVisible();
});

test("a quick excerpt becomes a small post with its own words", async ({ page }) => {
  await signInAs(page, "Mina");
  await page.goto(desk("import"));
  await page
    .getByLabel("The words themselves")
    .fill("Maize output fell to 1.1 million tonnes in 2014, the ministry said.");
  await page.getByLabel("Published by").last().fill("Yearbook");
  await page.getByRole("button", { name: "Add excerpt" }).click();
  await expect(page.getByText("Maize output fell to 1.1 million tonnes in 2014")).toBeVisible();
});

test("the real archive page becomes its ten posts", async ({ page }) => {
  test.skip(!existsSync(realPage), "the archive page is kept beside the repository, not in it");
  await signInAs(page, "Mina");
  await importPasted(page, readFileSync(realPage, "utf8"), "NK Economy Watch");
  await expect(page.getByText("10 new")).toBeVisible();
  await page.getByRole("link", { name: "Production at Kaesong Industrial Complex up in 2015" }).click();
  await expect(page.getByText("9 Jul 2015").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Candidate" }).first()).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
});

test("a signed-out cookie is worth nothing, and a hostile origin changes nothing", async ({
  page,
  context,
  baseURL,
}) => {
  await signInAs(page, "Victor");
  const cookies = await context.cookies();
  const hostile = await page.request.post("/sign-out", { headers: { origin: "https://elsewhere.example" } });
  expect(hostile.status()).toBe(403);
  await page.goto(desk("claims"));
  await expect(page).toHaveURL(/\/claims/);
  const out = await page.request.post("/sign-out", { headers: { origin: baseURL ?? "" }, maxRedirects: 0 });
  expect(out.status()).toBe(303);
  await context.addCookies(cookies);
  await page.goto(desk("claims"));
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a viewer reads everything and is offered no act; another workspace is not there", async ({ page }) => {
  await signInAs(page, "Victor");
  await page.goto(desk("pairs"));
  await expect(page.getByRole("button", { name: "Judge" })).toHaveCount(0);
  expect((await page.goto(desk("import")))?.status()).toBe(404);
  expect((await page.goto("/w/somebody-else/claims"))?.status()).toBe(404);
});
